extension PersonPhrases {
    /// Tigrinya, in the plural of politeness, which fits women and men alike.
    static let tigrinya = """
        sheet.title = ናበይ ክትከዱ ትኽእሉ
        sheet.date = ዕለት: {day}
        sheet.case = ኮድኩም: {code}
        sheet.desk = ናይ ሓገዝ ቤት ጽሕፈትኩም: {name}
        sheet.services = ንዓኹም ዝኸውን ኣገልግሎታት
        sheet.no_services = ክሳብ ሕጂ ዝሰማማዕ ኣገልግሎት ኣይረኸብናን። ናብ ቤት ጽሕፈት ተመለሱ: ብሓባር ክንደሊ ኢና።
        sheet.pathway = እንታይ ክትገብሩ፣ ሓደ ሓደ ስጉምቲ
        sheet.appointment = ቆጸራኹም፦ {day}፣ ሰዓት {time}
        sheet.notes = መዘኻኸሪ
        sheet.keep = ነዚ ወረቐት ዓቅቡዎ፣ ምሳኹም ድማ ውሰዱዎ።
        sheet.may_change = ሰዓታትን ኣድራሻታትን ክቕየሩ ይኽእሉ። ቅድሚ ምኻድኩም ደውሉ።
        sheet.tell_us = ሓደ ኣገልግሎት እንተዘይተቐበለኩም፣ ናባና ተመለሱ እሞ ንገሩና።
        sheet.not_advice = እዚ ወረቐት መንገዲ ንምርካብ ይሕግዝ። ንናይ ጠበቓ ወይ ናይ ሓኪም ምኽሪ ኣይትክእን።
        sheet.free = እዚ ወረቐት ብነጻ እዩ።

        label.organization = ትካል
        label.gives = እንታይ ይህብ
        label.for_whom = ንመን እዩ
        label.notice = መጠንቀቕታ
        label.address = ኣድራሻ
        label.area = ከባቢ
        label.getting_there = ከመይ ትበጽሑ
        label.phone = ተሌፎን
        label.email = ኢመይል
        label.website = መርበብ ሓበሬታ
        label.hours = ዝኽፈተሉ ሰዓታት
        label.distance = ርሕቀት
        label.languages = ዝዝረባ ቋንቋታት
        label.interpreter = ኣስተርጓሚ
        label.cost = ዋጋ
        label.bring = ምሳኹም እንታይ ትወስዱ
        label.apply = ኣገልግሎት ከመይ ይርከብ
        label.appointment = ቆጸራ
        label.wait = ግዜ ምጽባይ
        label.why = ስለምንታይ እዚ ኣገልግሎት
        label.accessibility = ምቹእነት ንስንኩላን
        label.checked = ምርግጋጽ ሓበሬታ

        address.confidential = ኣድራሻ ምስጢር እዩ። ደውሉ: ናበይ ከም እትኸዱ ክነግሩኹም እዮም።
        address.confidential.ask_desk = ኣድራሻ ምስጢር እዩ። ኣብ ናይ ሓገዝ ቤት ጽሕፈት ሕተቱ።
        phone.extension = {phone}፣ ውሽጣዊ ቁጽሪ {extension}
        phone.note = {phone} ({note})
        phone.none = ንህዝቢ ክፉት ቁጽሪ ተሌፎን የለን።

        hours.line = {days}: {hours}
        hours.days.range = {first}–{last}
        hours.days.every = ኩሉ መዓልቲ
        hours.span = {opens}–{closes}
        hours.span.next_day = ካብ ሰዓት {opens} ክሳብ ንጽባሒቱ ሰዓት {closes}
        hours.all_day = 24 ሰዓታት
        hours.always = ኩሉ መዓልቲ 24 ሰዓታት ክፉት
        hours.span.several_days = ካብ {first} ሰዓት {opens} ክሳብ {last} ሰዓት {closes}
        hours.closed = ዕጹው
        hours.unknown = ሰዓታት ኣይንፈልጥን። ቅድሚ ምኻድኩም ደውሉ።
        hours.by_appointment = ብቆጸራ ጥራይ
        hours.closure.day = ኣብ {day} ዕጹው
        hours.closure.range = ካብ {first} ክሳብ {last} ዕጹው
        hours.closure.holidays = ኣብ በዓላት ዕጹው
        hours.closure.reason = {closure} ({reason})
        hours.validity = ካብ {first} ክሳብ {last}:
        hours.validity.from = ካብ {first} ጀሚሩ:
        hours.validity.until = ክሳብ {last}:
        hours.last_entry#one = ናይ መወዳእታ መእተዊ ቅድሚ ምዕጻው {count} ደቒቕ
        hours.last_entry#other = ናይ መወዳእታ መእተዊ ቅድሚ ምዕጻው {count} ደቓይቕ
        hours.span.note = {span} ({note})

        cost.free = ብነጻ
        cost.paid = ብኽፍሊት
        cost.sliding = ዋጋ ኣብ እቶትኩም ይምርኮስ
        cost.option = {option}: {price}
        cost.unknown = ዋጋ ኣይንፈልጥን። ቅድም ሕተቱ።

        documents.group.note = {documents} ({note})
        documents.ask_first = ዝጎደለኩም ሰነድ እንተሃልዩ፣ ቅድሚ ምኻድኩም ኣብ ናይ ሓገዝ ቤት ጽሕፈት ሕተቱ።

        appointment.required = ቆጸራ የድሊ። ቅድሚ ምኻድኩም ደውሉ።
        wait.days#one = ኣስታት {count} መዓልቲ
        wait.days#other = ኣስታት {count} መዓልታት
        distance.straight = ብቐጥታ መስመር {distance}

        why.need = ነዚ ድሌትኩም ይምልስ: {need}
        why.near = ቀረባ እዩ: {distance}
        why.language = ነዚ ቋንቋ ይዛረቡ: {language}
        why.free = ብነጻ እዩ
        why.open = ክትከዱ ኣብ እትኽእሉሉ ግዜ ክፉት እዩ
        why.documents = ዘድልዩ ሰነዳት ኣለዉኹም
        why.for_you = ኣብ ከምዚ ናትኩም ኩነታት ንዘለዉ ሰባት ይቕበል
        why.ask = ክትከዱ ትኽእሉ እንተኾንኩም ቅድም ሕተቱ: ኩሉ ነገር ኣይንፈልጥን

        freshness.checked = ሓበሬታ ኣብ {day} ተረጋጊጹ
        freshness.unchecked = ነዚ ሓበሬታ ክሳብ ሕጂ ዘረጋገጾ ሰብ የለን። ቅድሚ ምኻድኩም ደውሉ።
        freshness.old = ኣረጊት ሓበሬታ፣ ኣብ {day} ተረጋጊጹ። ቅድሚ ምኻድኩም ደውሉ።

        pathway.goal = ናብዚ ንምብጻሕ: {service}
        pathway.go = ናብዚ ኪዱ: {service}
        pathway.bring = ምሳኹም ውሰዱ: {documents}
        pathway.receive = ክትቅበሉዎ ኢኹም: {documents}
        pathway.same_day = ኣብታ መዓልቲ እቲኣ
        pathway.after_days#one = ድሕሪ ኣስታት {count} መዓልቲ
        pathway.after_days#other = ድሕሪ ኣስታት {count} መዓልታት
        pathway.total_days#one = ብጠቕላላ ኣስታት {count} መዓልቲ
        pathway.total_days#other = ብጠቕላላ ኣስታት {count} መዓልታት
        pathway.visits#one = {count} ግዜ ምኻድ
        pathway.visits#other = {count} ግዜ ምኻድ
        pathway.valid_days#one = ን{count} መዓልቲ የገልግል
        pathway.valid_days#other = ን{count} መዓልታት የገልግል

        emergency.title = ናይ ህጹጽ እዋን ቁጽርታት
        emergency.free_calls = ምድዋል ብነጻ እዩ፣ ቀትሪ ይኹን ለይቲ። ብዘይ ሰነድ እውን ክትድውሉ ትኽእሉ።
        emergency.112 = ፖሊስ፣ ኣምቡላንስ፣ መጥፋእቲ ሓዊ
        emergency.1522 = ጎነጽን ብምክትታል ምርባሽን: ሓገዝ ብብዙሓት ቋንቋታት፣ ብምስጢር
        emergency.114 = ኣብ ሓደጋ ዘለዉ ህጻናትን መንእሰያትን
        emergency.trafficking = ንግዲ ሰባትን ምዝመዛን: ሓደ ሰብ ናብ ስራሕ ወይ ናብ ምንዝርና እንተገዲዱኩም
        emergency.asylum = ዑቕባን ስደተኛታትን፦ ብብዙሕ ቋንቋታት ሕጋዊ ሓበሬታ
        emergency.sources = ምንጪታት፦ {sources}። ዕለት፦ {day}።
        guide.areas = ግልጋሎታት ብቦታ
        guide.map = ካርታ ቦታታት
        guide.changes = ካብ ዝሓለፈ ሕታም ዝተቐየረ
        guide.added = ሓድሽ፦ {name}
        guide.changed = ተቐይሩ፦ {name}
        guide.removed = ሕጂ የለን፦ {name}
        guide.qr = ነቲ ኮድ ስካን ግበሩ፦ ነቲ ሓድሽ ቅዳሕ ይኸፍት።

        guide.title = መምርሒ ኣገልግሎታት
        guide.title.area = መምርሒ ኣገልግሎታት: {area}
        guide.number = ሕታም ቁጽሪ {number}
        guide.edition = ሕታም: {day}
        guide.verified = ሓበሬታ ክሳብ {day} ዝተሓደሰ
        guide.contents = ኣገልግሎታት ብድሌት
        guide.index = ዝርዝር ብስም
        guide.other = ካልእ ኣገልግሎታት
        guide.services#one = {count} ኣገልግሎት
        guide.services#other = {count} ኣገልግሎታት
        guide.empty = ኣብዚ መምርሒ ኣገልግሎት የለን።
        guide.see = ርኣዩ: {section}
        guide.old_mark#one = ምልክት {mark}: ሓበሬታ ካብ {count} ወርሒ ንላዕሊ ወይ ፈጺሙ ኣይተረጋገጸን ማለት እዩ።
        guide.old_mark#other = ምልክት {mark}: ሓበሬታ ካብ {count} ኣዋርሕ ንላዕሊ ወይ ፈጺሙ ኣይተረጋገጸን ማለት እዩ።

        translation.machine = እዚ ጽሑፍ ብማሽን ዝተተርጎመ እዩ። ዝመርመሮ ሰብ የለን።
        translation.machine_mark = ምልክት {mark}: ጽሑፍ ብማሽን ዝተተርጎመ ወይ ዘይተመርመረ ማለት እዩ።
        translation.fallback_mark = ምልክት {mark} ዘለዎም ቃላት ኣይተተርጎሙን: ንምንባቦም ሓገዝ ሕተቱ።
        translation.italian_counts = ጥርጥር እንተሃልዩ፣ እቲ ናይ ጣልያንኛ ጽሑፍ እዩ ቅቡል።

        unit.metres = {value} ሜትሮ
        unit.kilometres = {value} ኪሎሜተር
        unit.euros = {value} ዩሮ
        """
}
