extension PersonPhrases {
    /// Albanian, in the polite form.
    static let albanian = """
        sheet.title = Ku të shkoni
        sheet.date = Data: {day}
        sheet.case = Kodi juaj: {code}
        sheet.desk = Sporteli juaj: {name}
        sheet.services = Shërbime për ju
        sheet.no_services = Për momentin nuk gjetëm një shërbim të përshtatshëm. Kthehuni te sporteli: kërkojmë bashkë.
        sheet.pathway = Çfarë të bëni, hap pas hapi
        sheet.appointment = Takimi yt: {day}, ora {time}
        sheet.notes = Shënime
        sheet.keep = Ruajeni këtë fletë dhe merreni me vete.
        sheet.may_change = Oraret dhe adresat mund të ndryshojnë. Telefononi para se të shkoni.
        sheet.tell_us = Nëse një shërbim nuk ju pranon, kthehuni te ne dhe na tregoni.
        sheet.not_advice = Kjo fletë ju ndihmon të orientoheni. Ajo nuk zëvendëson këshillën ligjore ose mjekësore.
        sheet.free = Kjo fletë është falas.

        label.organization = Organizata
        label.gives = Çfarë ofron
        label.for_whom = Për kë është
        label.notice = Njoftim
        label.address = Adresa
        label.area = Zona
        label.getting_there = Si të arrini
        label.phone = Telefoni
        label.email = E-mail
        label.website = Faqja e internetit
        label.hours = Orari
        label.distance = Largësia
        label.languages = Gjuhët që fliten
        label.interpreter = Përkthyes
        label.cost = Çmimi
        label.bring = Çfarë të merrni me vete
        label.apply = Si ta merrni shërbimin
        label.appointment = Takimi
        label.wait = Koha e pritjes
        label.why = Pse ky shërbim
        label.accessibility = Aksesi për personat me aftësi të kufizuara
        label.checked = Kontrolli i informacionit

        address.confidential = Adresa është konfidenciale. Telefononi: do t'ju thonë ku të shkoni.
        address.confidential.ask_desk = Adresa është konfidenciale. Pyesni te sporteli.
        phone.extension = {phone}, numri i brendshëm {extension}
        phone.note = {phone} ({note})
        phone.none = Nuk ka numër telefoni publik.

        hours.line = {days}: {hours}
        hours.days.range = {first}–{last}
        hours.days.every = çdo ditë
        hours.span = {opens}–{closes}
        hours.span.next_day = nga ora {opens} deri në orën {closes} të ditës tjetër
        hours.all_day = 24 orë
        hours.always = Hapur çdo ditë, 24 orë
        hours.span.several_days = {first} ora {opens} – {last} ora {closes}
        hours.closed = mbyllur
        hours.unknown = Nuk i dimë oraret. Telefononi para se të shkoni.
        hours.by_appointment = Vetëm me takim të lënë më parë
        hours.closure.day = Mbyllur më {day}
        hours.closure.range = Mbyllur nga {first} deri më {last}
        hours.closure.holidays = Mbyllur në festat zyrtare
        hours.closure.reason = {closure} ({reason})
        hours.validity = Nga {first} deri më {last}:
        hours.validity.from = Nga {first}:
        hours.validity.until = Deri më {last}:
        hours.last_entry#one = hyrja e fundit {count} minutë para mbylljes
        hours.last_entry#other = hyrja e fundit {count} minuta para mbylljes
        hours.span.note = {span} ({note})

        cost.free = Falas
        cost.paid = Me pagesë
        cost.sliding = Çmimi varet nga të ardhurat tuaja
        cost.option = {option}: {price}
        cost.unknown = Nuk e dimë çmimin. Pyesni më parë.

        documents.group.note = {documents} ({note})
        documents.ask_first = Nëse ju mungon një dokument, pyesni te sporteli para se të shkoni.

        appointment.required = Duhet të lini një takim. Telefononi para se të shkoni.
        wait.days#one = Rreth {count} ditë
        wait.days#other = Rreth {count} ditë
        distance.straight = {distance} në vijë ajrore

        why.need = I përgjigjet nevojës suaj: {need}
        why.near = Është afër: {distance}
        why.language = Flasin {language}
        why.free = Është falas
        why.open = Është hapur kur ju mund të shkoni
        why.documents = I keni tashmë dokumentet që duhen
        why.for_you = Pranon njerëz në situatën tuaj
        why.ask = Pyesni më parë nëse mund të shkoni: ne nuk i dimë të gjitha

        freshness.checked = Informacioni u kontrollua më {day}
        freshness.unchecked = Askush nuk e ka kontrolluar ende këtë informacion. Telefononi para se të shkoni.
        freshness.old = Informacion i vjetër, i kontrolluar më {day}. Telefononi para se të shkoni.

        pathway.goal = Për të arritur te: {service}
        pathway.go = Shkoni te: {service}
        pathway.bring = Merrni me vete: {documents}
        pathway.receive = Ju japin: {documents}
        pathway.same_day = Në të njëjtën ditë
        pathway.after_days#one = Pas rreth {count} dite
        pathway.after_days#other = Pas rreth {count} ditësh
        pathway.total_days#one = Gjithsej rreth {count} ditë
        pathway.total_days#other = Gjithsej rreth {count} ditë
        pathway.visits#one = {count} vizitë
        pathway.visits#other = {count} vizita
        pathway.valid_days#one = Vlen {count} ditë
        pathway.valid_days#other = Vlen {count} ditë

        emergency.title = Numrat e urgjencës
        emergency.free_calls = Telefonatat janë falas, ditë e natë. Mund të telefononi edhe pa dokumente.
        emergency.112 = Policia, ambulanca, zjarrfikësit
        emergency.1522 = Dhuna dhe përndjekja: ndihmë në shumë gjuhë, në mënyrë konfidenciale
        emergency.114 = Fëmijë dhe adoleshentë në rrezik
        emergency.trafficking = Trafikimi dhe shfrytëzimi: nëse dikush ju detyron të punoni ose të prostituoheni
        emergency.asylum = Azil dhe refugjatë: informacion ligjor në shumë gjuhë
        emergency.sources = Burimet: {sources}. Më {day}.
        guide.areas = Shërbimet sipas vendit
        guide.map = Harta e vendeve
        guide.changes = Ndryshuar nga botimi i fundit
        guide.added = E re: {name}
        guide.changed = Ndryshuar: {name}
        guide.removed = Nuk është më: {name}
        guide.qr = Skano kodin: hap versionin më të ri.

        guide.title = Udhëzues i shërbimeve
        guide.title.area = Udhëzues i shërbimeve: {area}
        guide.number = Botimi numër {number}
        guide.edition = Botimi: {day}
        guide.verified = Informacion i përditësuar më {day}
        guide.contents = Shërbimet sipas nevojës
        guide.index = Lista sipas emrit
        guide.other = Shërbime të tjera
        guide.services#one = {count} shërbim
        guide.services#other = {count} shërbime
        guide.empty = Nuk ka shërbime në këtë udhëzues.
        guide.see = Shihni: {section}
        guide.old_mark#one = Shenja {mark}: informacion i kontrolluar para më shumë se {count} muaji ose asnjëherë.
        guide.old_mark#other = Shenja {mark}: informacion i kontrolluar para më shumë se {count} muajsh ose asnjëherë.

        translation.machine = Ky tekst është përkthyer nga një makinë. Asnjë person nuk e ka kontrolluar.
        translation.machine_mark = Shenja {mark} tregon një tekst të përkthyer nga një makinë ose të pakontrolluar.
        translation.fallback_mark = Fjalët me shenjën {mark} nuk janë të përkthyera: kërkoni ndihmë për t'i lexuar.
        translation.italian_counts = Në rast dyshimi vlen teksti italisht.

        unit.metres = {value} m
        unit.kilometres = {value} km
        unit.euros = {value} €
        """
}
