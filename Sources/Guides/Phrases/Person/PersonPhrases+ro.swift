extension PersonPhrases {
    /// Romanian, in the polite form.
    static let romanian = """
        sheet.title = Unde să mergeți
        sheet.date = Data: {day}
        sheet.case = Codul dumneavoastră: {code}
        sheet.desk = Ghișeul dumneavoastră: {name}
        sheet.services = Servicii pentru dumneavoastră
        sheet.no_services = Deocamdată nu am găsit un serviciu potrivit. Reveniți la ghișeu: căutăm împreună.
        sheet.pathway = Ce aveți de făcut, pas cu pas
        sheet.appointment = Programarea ta: {day}, ora {time}
        sheet.notes = Note
        sheet.keep = Păstrați această foaie și luați-o cu dumneavoastră.
        sheet.may_change = Programul și adresele se pot schimba. Sunați înainte de a merge.
        sheet.tell_us = Dacă un serviciu nu vă primește, reveniți la noi și spuneți-ne.
        sheet.not_advice = Această foaie vă ajută să vă orientați. Nu înlocuiește sfatul unui avocat sau al unui medic.
        sheet.free = Această foaie este gratuită.

        label.organization = Organizația
        label.gives = Ce oferă
        label.for_whom = Pentru cine
        label.notice = Anunț
        label.address = Adresa
        label.area = Zona
        label.getting_there = Cum ajungeți
        label.phone = Telefon
        label.email = E-mail
        label.website = Site web
        label.hours = Program
        label.distance = Distanța
        label.languages = Limbi vorbite
        label.interpreter = Interpret
        label.cost = Cost
        label.bring = Ce să aduceți
        label.apply = Cum puteți beneficia
        label.appointment = Programare
        label.wait = Timp de așteptare
        label.why = De ce acest serviciu
        label.accessibility = Accesibilitate
        label.checked = Verificare

        address.confidential = Adresa este confidențială. Sunați: vi se va spune unde să mergeți.
        address.confidential.ask_desk = Adresa este confidențială. Întrebați la ghișeu.
        phone.extension = {phone}, interior {extension}
        phone.note = {phone} ({note})
        phone.none = Nu există un număr de telefon public.

        hours.line = {days}: {hours}
        hours.days.range = {first}–{last}
        hours.days.every = în fiecare zi
        hours.span = {opens}–{closes}
        hours.span.next_day = de la ora {opens} până la ora {closes} a zilei următoare
        hours.all_day = 24 de ore din 24
        hours.always = Deschis în fiecare zi, 24 de ore din 24
        hours.span.several_days = de {first} ora {opens} până {last} ora {closes}
        hours.closed = închis
        hours.unknown = Nu cunoaștem programul. Sunați înainte de a merge.
        hours.by_appointment = Numai cu programare
        hours.closure.day = Închis pe {day}
        hours.closure.range = Închis de pe {first} până pe {last}
        hours.closure.holidays = Închis în zilele de sărbătoare legală
        hours.closure.reason = {closure} ({reason})
        hours.validity = De pe {first} până pe {last}:
        hours.validity.from = De pe {first}:
        hours.validity.until = Până pe {last}:
        hours.last_entry#one = ultima intrare cu {count} minut înainte de închidere
        hours.last_entry#few = ultima intrare cu {count} minute înainte de închidere
        hours.last_entry#other = ultima intrare cu {count} de minute înainte de închidere
        hours.span.note = {span} ({note})

        cost.free = Gratuit
        cost.paid = Cu plată
        cost.sliding = Prețul depinde de venitul dumneavoastră
        cost.option = {option}: {price}
        cost.unknown = Nu cunoaștem prețul. Întrebați mai întâi.

        documents.group.note = {documents} ({note})
        documents.ask_first = Dacă vă lipsește un document, întrebați la ghișeu înainte de a merge.

        appointment.required = Este nevoie de programare. Sunați înainte de a merge.
        wait.days#one = Aproximativ {count} zi
        wait.days#few = Aproximativ {count} zile
        wait.days#other = Aproximativ {count} de zile
        distance.straight = {distance} în linie dreaptă

        why.need = Răspunde nevoii dumneavoastră: {need}
        why.near = Este aproape: {distance}
        why.language = Se vorbește limba {language}
        why.free = Este gratuit
        why.open = Este deschis când puteți merge
        why.documents = Aveți deja documentele necesare
        why.for_you = Primește persoane în situația dumneavoastră
        why.ask = Întrebați mai întâi dacă puteți merge: nu știm totul

        freshness.checked = Informații verificate pe {day}
        freshness.unchecked = Nimeni nu a verificat încă aceste informații. Sunați înainte de a merge.
        freshness.old = Informații vechi, verificate pe {day}. Sunați înainte de a merge.

        pathway.goal = Pentru a ajunge la: {service}
        pathway.go = Mergeți la: {service}
        pathway.bring = Aduceți: {documents}
        pathway.receive = Primiți: {documents}
        pathway.same_day = În aceeași zi
        pathway.after_days#one = După aproximativ {count} zi
        pathway.after_days#few = După aproximativ {count} zile
        pathway.after_days#other = După aproximativ {count} de zile
        pathway.total_days#one = În total aproximativ {count} zi
        pathway.total_days#few = În total aproximativ {count} zile
        pathway.total_days#other = În total aproximativ {count} de zile
        pathway.visits#one = {count} vizită
        pathway.visits#few = {count} vizite
        pathway.visits#other = {count} de vizite
        pathway.valid_days#one = Valabil {count} zi
        pathway.valid_days#few = Valabil {count} zile
        pathway.valid_days#other = Valabil {count} de zile

        emergency.title = Numere de urgență
        emergency.free_calls = Apelurile sunt gratuite, zi și noapte. Puteți suna chiar și fără acte.
        emergency.112 = Poliție, ambulanță, pompieri
        emergency.1522 = Violență și hărțuire: ajutor în multe limbi, în mod confidențial
        emergency.114 = Copii și adolescenți în pericol
        emergency.trafficking = Trafic de persoane și exploatare: dacă cineva vă obligă să munciți sau să vă prostituați
        emergency.asylum = Azil și refugiați: informații juridice în multe limbi
        emergency.sources = Surse: {sources}. La data de {day}.
        guide.areas = Servicii după loc
        guide.map = Harta locurilor
        guide.changes = Schimbat de la ultima ediție
        guide.added = Nou: {name}
        guide.changed = Schimbat: {name}
        guide.removed = Nu mai există: {name}
        guide.qr = Scanează codul: deschide versiunea cea mai nouă.

        guide.title = Ghidul serviciilor
        guide.title.area = Ghidul serviciilor: {area}
        guide.number = Ediția numărul {number}
        guide.edition = Ediția: {day}
        guide.verified = Informații actualizate la {day}
        guide.contents = Servicii după nevoie
        guide.index = Lista după nume
        guide.other = Alte servicii
        guide.services#one = {count} serviciu
        guide.services#few = {count} servicii
        guide.services#other = {count} de servicii
        guide.empty = Nu există servicii în acest ghid.
        guide.see = Vedeți: {section}
        guide.old_mark#one = Semnul {mark} arată informații verificate acum mai mult de {count} lună sau niciodată.
        guide.old_mark#few = Semnul {mark} arată informații verificate acum mai mult de {count} luni sau niciodată.
        guide.old_mark#other = Semnul {mark} arată informații verificate acum mai mult de {count} de luni sau niciodată.

        translation.machine = Acest text este tradus automat. Nicio persoană nu l-a verificat.
        translation.machine_mark = Semnul {mark} arată un text tradus automat sau neverificat.
        translation.fallback_mark = Cuvintele cu semnul {mark} nu sunt traduse: cereți ajutor ca să le citiți.
        translation.italian_counts = În caz de îndoială, contează textul în italiană.

        unit.metres = {value} m
        unit.kilometres = {value} km
        unit.euros = {value} €
        """
}
