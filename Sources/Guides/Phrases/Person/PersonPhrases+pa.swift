extension PersonPhrases {
    /// Punjabi in Gurmukhi, in the polite form.
    static let punjabi = """
        sheet.title = ਕਿੱਥੇ ਜਾਣਾ ਹੈ
        sheet.date = ਤਾਰੀਖ਼: {day}
        sheet.case = ਤੁਹਾਡਾ ਕੋਡ: {code}
        sheet.desk = ਤੁਹਾਡਾ ਮਦਦ ਕੇਂਦਰ: {name}
        sheet.services = ਤੁਹਾਡੇ ਲਈ ਸੇਵਾਵਾਂ
        sheet.no_services = ਅਜੇ ਸਾਨੂੰ ਕੋਈ ਢੁਕਵੀਂ ਸੇਵਾ ਨਹੀਂ ਮਿਲੀ। ਮਦਦ ਕੇਂਦਰ ਮੁੜ ਆਓ: ਅਸੀਂ ਰਲ ਕੇ ਲੱਭਾਂਗੇ।
        sheet.pathway = ਕੀ ਕਰਨਾ ਹੈ, ਇੱਕ-ਇੱਕ ਕਦਮ ਕਰਕੇ
        sheet.appointment = ਤੁਹਾਡੀ ਮੁਲਾਕਾਤ: {day}, {time}
        sheet.notes = ਨੋਟ
        sheet.keep = ਇਹ ਕਾਗਜ਼ ਸਾਂਭ ਕੇ ਰੱਖੋ ਅਤੇ ਆਪਣੇ ਨਾਲ ਲੈ ਜਾਓ।
        sheet.may_change = ਸਮਾਂ ਅਤੇ ਪਤਾ ਬਦਲ ਸਕਦੇ ਹਨ। ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।
        sheet.tell_us = ਜੇ ਕੋਈ ਸੇਵਾ ਤੁਹਾਨੂੰ ਮੋੜ ਦੇਵੇ, ਤਾਂ ਸਾਡੇ ਕੋਲ ਮੁੜ ਆਓ ਅਤੇ ਸਾਨੂੰ ਦੱਸੋ।
        sheet.not_advice = ਇਹ ਕਾਗਜ਼ ਰਾਹ ਲੱਭਣ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ। ਇਹ ਵਕੀਲ ਜਾਂ ਡਾਕਟਰ ਦੀ ਸਲਾਹ ਦੀ ਥਾਂ ਨਹੀਂ ਲੈਂਦਾ।
        sheet.free = ਇਹ ਕਾਗਜ਼ ਮੁਫ਼ਤ ਹੈ।

        label.organization = ਸੰਸਥਾ
        label.gives = ਕੀ ਮਿਲਦਾ ਹੈ
        label.for_whom = ਕਿਨ੍ਹਾਂ ਲਈ
        label.notice = ਸੂਚਨਾ
        label.address = ਪਤਾ
        label.area = ਇਲਾਕਾ
        label.getting_there = ਕਿਵੇਂ ਪਹੁੰਚਣਾ ਹੈ
        label.phone = ਫ਼ੋਨ
        label.email = ਈਮੇਲ
        label.website = ਵੈੱਬਸਾਈਟ
        label.hours = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ
        label.distance = ਦੂਰੀ
        label.languages = ਬੋਲੀਆਂ ਜਾਂਦੀਆਂ ਭਾਸ਼ਾਵਾਂ
        label.interpreter = ਦੁਭਾਸ਼ੀਆ
        label.cost = ਖ਼ਰਚਾ
        label.bring = ਨਾਲ ਕੀ ਲੈ ਕੇ ਜਾਣਾ ਹੈ
        label.apply = ਸੇਵਾ ਕਿਵੇਂ ਮਿਲਦੀ ਹੈ
        label.appointment = ਅਪੌਇੰਟਮੈਂਟ
        label.wait = ਉਡੀਕ
        label.why = ਇਹ ਸੇਵਾ ਕਿਉਂ
        label.accessibility = ਅਪਾਹਜ ਲੋਕਾਂ ਲਈ ਸਹੂਲਤ
        label.checked = ਜਾਣਕਾਰੀ ਦੀ ਜਾਂਚ

        address.confidential = ਪਤਾ ਗੁਪਤ ਹੈ। ਫ਼ੋਨ ਕਰੋ: ਉਹ ਤੁਹਾਨੂੰ ਦੱਸਣਗੇ ਕਿ ਕਿੱਥੇ ਜਾਣਾ ਹੈ।
        address.confidential.ask_desk = ਪਤਾ ਗੁਪਤ ਹੈ। ਮਦਦ ਕੇਂਦਰ ਤੋਂ ਪੁੱਛੋ।
        phone.extension = {phone}, ਐਕਸਟੈਂਸ਼ਨ {extension}
        phone.note = {phone} ({note})
        phone.none = ਲੋਕਾਂ ਲਈ ਕੋਈ ਫ਼ੋਨ ਨੰਬਰ ਨਹੀਂ ਹੈ।

        hours.line = {days}: {hours}
        hours.days.range = {first}–{last}
        hours.days.every = ਹਰ ਰੋਜ਼
        hours.span = {opens}–{closes}
        hours.span.next_day = {opens} ਵਜੇ ਤੋਂ ਅਗਲੇ ਦਿਨ {closes} ਵਜੇ ਤੱਕ
        hours.all_day = 24 ਘੰਟੇ
        hours.always = ਹਰ ਰੋਜ਼ 24 ਘੰਟੇ ਖੁੱਲ੍ਹਾ
        hours.span.several_days = {first} {opens} ਵਜੇ ਤੋਂ {last} {closes} ਵਜੇ ਤੱਕ
        hours.closed = ਬੰਦ
        hours.unknown = ਸਾਨੂੰ ਸਮਾਂ ਪਤਾ ਨਹੀਂ। ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।
        hours.by_appointment = ਸਿਰਫ਼ ਅਪੌਇੰਟਮੈਂਟ ਲੈ ਕੇ
        hours.closure.day = {day} ਨੂੰ ਬੰਦ
        hours.closure.range = {first} ਤੋਂ {last} ਤੱਕ ਬੰਦ
        hours.closure.holidays = ਸਰਕਾਰੀ ਛੁੱਟੀਆਂ ਨੂੰ ਬੰਦ
        hours.closure.reason = {closure} ({reason})
        hours.validity = {first} ਤੋਂ {last} ਤੱਕ:
        hours.validity.from = {first} ਤੋਂ:
        hours.validity.until = {last} ਤੱਕ:
        hours.last_entry#one = ਆਖ਼ਰੀ ਦਾਖ਼ਲਾ ਬੰਦ ਹੋਣ ਤੋਂ {count} ਮਿੰਟ ਪਹਿਲਾਂ
        hours.last_entry#other = ਆਖ਼ਰੀ ਦਾਖ਼ਲਾ ਬੰਦ ਹੋਣ ਤੋਂ {count} ਮਿੰਟ ਪਹਿਲਾਂ
        hours.span.note = {span} ({note})

        cost.free = ਮੁਫ਼ਤ
        cost.paid = ਪੈਸੇ ਦੇਣੇ ਪੈਣਗੇ
        cost.sliding = ਕੀਮਤ ਤੁਹਾਡੀ ਆਮਦਨ ਦੇ ਹਿਸਾਬ ਨਾਲ ਹੈ
        cost.option = {option}: {price}
        cost.unknown = ਸਾਨੂੰ ਕੀਮਤ ਪਤਾ ਨਹੀਂ। ਪਹਿਲਾਂ ਪੁੱਛ ਲਓ।

        documents.group.note = {documents} ({note})
        documents.ask_first = ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਕੋਈ ਕਾਗਜ਼ ਨਹੀਂ ਹੈ, ਤਾਂ ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਮਦਦ ਕੇਂਦਰ ਤੋਂ ਪੁੱਛੋ।

        appointment.required = ਅਪੌਇੰਟਮੈਂਟ ਲੈਣੀ ਪੈਂਦੀ ਹੈ। ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।
        wait.days#one = ਲਗਭਗ {count} ਦਿਨ
        wait.days#other = ਲਗਭਗ {count} ਦਿਨ
        distance.straight = ਸਿੱਧੀ ਲਕੀਰ ਵਿੱਚ {distance}

        why.need = ਤੁਹਾਡੀ ਲੋੜ ਲਈ ਹੈ: {need}
        why.near = ਨੇੜੇ ਹੈ: {distance}
        why.language = ਉੱਥੇ ਇਹ ਭਾਸ਼ਾ ਬੋਲੀ ਜਾਂਦੀ ਹੈ: {language}
        why.free = ਮੁਫ਼ਤ ਹੈ
        why.open = ਜਦੋਂ ਤੁਸੀਂ ਜਾ ਸਕੋ, ਉਦੋਂ ਖੁੱਲ੍ਹੀ ਹੁੰਦੀ ਹੈ
        why.documents = ਲੋੜੀਂਦੇ ਕਾਗਜ਼ ਤੁਹਾਡੇ ਕੋਲ ਪਹਿਲਾਂ ਹੀ ਹਨ
        why.for_you = ਤੁਹਾਡੇ ਵਰਗੇ ਹਾਲਾਤ ਵਾਲੇ ਲੋਕਾਂ ਦੀ ਮਦਦ ਕਰਦੇ ਹਨ
        why.ask = ਪਹਿਲਾਂ ਪੁੱਛ ਲਓ ਕਿ ਤੁਹਾਡਾ ਜਾਣਾ ਠੀਕ ਹੈ ਜਾਂ ਨਹੀਂ: ਸਾਨੂੰ ਸਭ ਕੁਝ ਪਤਾ ਨਹੀਂ

        freshness.checked = ਜਾਣਕਾਰੀ {day} ਨੂੰ ਜਾਂਚੀ ਗਈ
        freshness.unchecked = ਇਹ ਜਾਣਕਾਰੀ ਅਜੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਜਾਂਚੀ। ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।
        freshness.old = ਪੁਰਾਣੀ ਜਾਣਕਾਰੀ, {day} ਨੂੰ ਜਾਂਚੀ ਗਈ। ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।

        pathway.goal = ਇੱਥੇ ਪਹੁੰਚਣ ਲਈ: {service}
        pathway.go = ਇੱਥੇ ਜਾਓ: {service}
        pathway.bring = ਨਾਲ ਲੈ ਕੇ ਜਾਓ: {documents}
        pathway.receive = ਤੁਹਾਨੂੰ ਮਿਲੇਗਾ: {documents}
        pathway.same_day = ਉਸੇ ਦਿਨ
        pathway.after_days#one = ਲਗਭਗ {count} ਦਿਨ ਬਾਅਦ
        pathway.after_days#other = ਲਗਭਗ {count} ਦਿਨਾਂ ਬਾਅਦ
        pathway.total_days#one = ਕੁੱਲ ਲਗਭਗ {count} ਦਿਨ
        pathway.total_days#other = ਕੁੱਲ ਲਗਭਗ {count} ਦਿਨ
        pathway.visits#one = {count} ਵਾਰ ਜਾਣਾ ਹੈ
        pathway.visits#other = {count} ਵਾਰ ਜਾਣਾ ਹੈ
        pathway.valid_days#one = {count} ਦਿਨ ਲਈ ਵੈਧ
        pathway.valid_days#other = {count} ਦਿਨਾਂ ਲਈ ਵੈਧ

        emergency.title = ਐਮਰਜੈਂਸੀ ਨੰਬਰ
        emergency.free_calls = ਕਾਲ ਮੁਫ਼ਤ ਹੈ, ਦਿਨ ਹੋਵੇ ਜਾਂ ਰਾਤ। ਕਾਗਜ਼ਾਂ ਤੋਂ ਬਿਨਾਂ ਵੀ ਫ਼ੋਨ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ।
        emergency.112 = ਪੁਲਿਸ, ਐਂਬੂਲੈਂਸ, ਫ਼ਾਇਰ ਬ੍ਰਿਗੇਡ
        emergency.1522 = ਹਿੰਸਾ ਅਤੇ ਪਿੱਛਾ ਕਰਕੇ ਤੰਗ ਕਰਨਾ: ਕਈ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਮਦਦ, ਗੁਪਤ ਤੌਰ ਤੇ
        emergency.114 = ਖ਼ਤਰੇ ਵਿੱਚ ਬੱਚੇ ਅਤੇ ਨੌਜਵਾਨ
        emergency.trafficking = ਮਨੁੱਖੀ ਤਸਕਰੀ ਅਤੇ ਸ਼ੋਸ਼ਣ: ਜੇ ਕੋਈ ਤੁਹਾਨੂੰ ਕੰਮ ਜਾਂ ਦੇਹ ਵਪਾਰ ਲਈ ਮਜਬੂਰ ਕਰੇ
        emergency.asylum = ਸ਼ਰਣ ਅਤੇ ਸ਼ਰਨਾਰਥੀ: ਕਈ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਕਾਨੂੰਨੀ ਜਾਣਕਾਰੀ
        emergency.sources = ਸਰੋਤ: {sources}। ਮਿਤੀ: {day}।
        guide.areas = ਥਾਂ ਮੁਤਾਬਕ ਸੇਵਾਵਾਂ
        guide.map = ਥਾਵਾਂ ਦਾ ਨਕਸ਼ਾ
        guide.changes = ਪਿਛਲੇ ਐਡੀਸ਼ਨ ਤੋਂ ਬਾਅਦ ਬਦਲਾਅ
        guide.added = ਨਵਾਂ: {name}
        guide.changed = ਬਦਲਿਆ: {name}
        guide.removed = ਹੁਣ ਨਹੀਂ ਹੈ: {name}
        guide.qr = ਕੋਡ ਸਕੈਨ ਕਰੋ: ਸਭ ਤੋਂ ਨਵਾਂ ਰੂਪ ਖੁੱਲ੍ਹੇਗਾ।

        guide.title = ਸੇਵਾਵਾਂ ਦੀ ਗਾਈਡ
        guide.title.area = ਸੇਵਾਵਾਂ ਦੀ ਗਾਈਡ: {area}
        guide.number = ਐਡੀਸ਼ਨ ਨੰਬਰ {number}
        guide.edition = ਐਡੀਸ਼ਨ: {day}
        guide.verified = ਜਾਣਕਾਰੀ {day} ਤੱਕ ਦੀ ਹੈ
        guide.contents = ਲੋੜ ਮੁਤਾਬਕ ਸੇਵਾਵਾਂ
        guide.index = ਨਾਂ ਮੁਤਾਬਕ ਸੂਚੀ
        guide.other = ਹੋਰ ਸੇਵਾਵਾਂ
        guide.services#one = {count} ਸੇਵਾ
        guide.services#other = {count} ਸੇਵਾਵਾਂ
        guide.empty = ਇਸ ਗਾਈਡ ਵਿੱਚ ਕੋਈ ਸੇਵਾ ਨਹੀਂ ਹੈ।
        guide.see = ਵੇਖੋ: {section}
        guide.old_mark#one = ਨਿਸ਼ਾਨ {mark} ਦਾ ਮਤਲਬ: ਜਾਣਕਾਰੀ {count} ਮਹੀਨੇ ਤੋਂ ਵੱਧ ਸਮੇਂ ਤੋਂ ਜਾਂ ਕਦੇ ਵੀ ਨਹੀਂ ਜਾਂਚੀ ਗਈ।
        guide.old_mark#other = ਨਿਸ਼ਾਨ {mark} ਦਾ ਮਤਲਬ: ਜਾਣਕਾਰੀ {count} ਮਹੀਨਿਆਂ ਤੋਂ ਵੱਧ ਸਮੇਂ ਤੋਂ ਜਾਂ ਕਦੇ ਵੀ ਨਹੀਂ ਜਾਂਚੀ ਗਈ।

        translation.machine = ਇਹ ਲਿਖਤ ਮਸ਼ੀਨ ਨੇ ਅਨੁਵਾਦ ਕੀਤੀ ਹੈ। ਕਿਸੇ ਇਨਸਾਨ ਨੇ ਇਹ ਨਹੀਂ ਜਾਂਚੀ।
        translation.machine_mark = ਨਿਸ਼ਾਨ {mark} ਦਾ ਮਤਲਬ: ਲਿਖਤ ਮਸ਼ੀਨ ਨੇ ਅਨੁਵਾਦ ਕੀਤੀ ਹੈ ਜਾਂ ਜਾਂਚੀ ਨਹੀਂ ਗਈ।
        translation.fallback_mark = ਨਿਸ਼ਾਨ {mark} ਵਾਲੇ ਸ਼ਬਦ ਅਨੁਵਾਦ ਨਹੀਂ ਹੋਏ: ਪੜ੍ਹਨ ਲਈ ਮਦਦ ਮੰਗੋ।
        translation.italian_counts = ਸ਼ੱਕ ਹੋਣ ਤੇ ਇਤਾਲਵੀ ਲਿਖਤ ਹੀ ਮੰਨੀ ਜਾਵੇਗੀ।

        unit.metres = {value} ਮੀਟਰ
        unit.kilometres = {value} ਕਿਲੋਮੀਟਰ
        unit.euros = {value} ਯੂਰੋ
        """
}
