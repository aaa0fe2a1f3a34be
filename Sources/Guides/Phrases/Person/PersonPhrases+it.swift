extension PersonPhrases {
    /// Italian, the source of all other languages.
    static let italian = """
        sheet.title = Dove andare
        sheet.date = Data: {day}
        sheet.case = Il tuo codice: {code}
        sheet.desk = Il tuo sportello: {name}
        sheet.services = Servizi per te
        sheet.no_services = Per ora non abbiamo trovato un servizio adatto. Torna allo sportello: cerchiamo insieme.
        sheet.pathway = Cosa fare, un passo alla volta
        sheet.appointment = Il tuo appuntamento: {day}, ore {time}
        sheet.notes = Note
        sheet.keep = Tieni questo foglio e portalo con te.
        sheet.may_change = Orari e indirizzi possono cambiare. Telefona prima di andare.
        sheet.tell_us = Se un servizio non ti accoglie, torna da noi e raccontacelo.
        sheet.not_advice = Questo foglio aiuta a orientarsi. Non sostituisce un parere legale o medico.
        sheet.free = Questo foglio è gratuito.

        label.organization = Ente
        label.gives = Cosa offre
        label.for_whom = Per chi
        label.notice = Avviso
        label.address = Indirizzo
        label.area = Zona
        label.getting_there = Come arrivare
        label.phone = Telefono
        label.email = E-mail
        label.website = Sito
        label.hours = Orari
        label.distance = Distanza
        label.languages = Lingue parlate
        label.interpreter = Interprete
        label.cost = Costo
        label.bring = Cosa portare
        label.apply = Come si entra
        label.appointment = Appuntamento
        label.wait = Attesa
        label.why = Perché questo servizio
        label.accessibility = Accessibilità
        label.checked = Verifica

        address.confidential = L'indirizzo è riservato. Telefona: ti diranno dove andare.
        address.confidential.ask_desk = L'indirizzo è riservato. Chiedi allo sportello.
        phone.extension = {phone}, interno {extension}
        phone.note = {phone} ({note})
        phone.none = Non c'è un telefono pubblico.

        hours.line = {days}: {hours}
        hours.days.range = {first}–{last}
        hours.days.every = tutti i giorni
        hours.span = {opens}–{closes}
        hours.span.next_day = dalle ore {opens} alle ore {closes} del giorno dopo
        hours.all_day = 24 ore su 24
        hours.always = Aperto tutti i giorni, 24 ore su 24
        hours.span.several_days = dalle ore {opens} di {first} alle ore {closes} di {last}
        hours.closed = chiuso
        hours.unknown = Non conosciamo gli orari. Telefona prima di andare.
        hours.by_appointment = Solo su appuntamento
        hours.closure.day = Chiuso il giorno {day}
        hours.closure.range = Chiuso dal giorno {first} al giorno {last}
        hours.closure.holidays = Chiuso nei giorni festivi
        hours.closure.reason = {closure} ({reason})
        hours.validity = Dal giorno {first} al giorno {last}:
        hours.validity.from = Dal giorno {first}:
        hours.validity.until = Fino al giorno {last}:
        hours.last_entry#one = ultimo ingresso {count} minuto prima della chiusura
        hours.last_entry#other = ultimo ingresso {count} minuti prima della chiusura
        hours.span.note = {span} ({note})

        cost.free = Gratis
        cost.paid = A pagamento
        cost.sliding = Il prezzo dipende dal tuo reddito
        cost.option = {option}: {price}
        cost.unknown = Non conosciamo il prezzo. Chiedi prima.

        documents.group.note = {documents} ({note})
        documents.ask_first = Se ti manca un documento, chiedi allo sportello prima di andare.

        appointment.required = Serve un appuntamento. Chiama prima di andare.
        wait.days#one = Circa {count} giorno
        wait.days#other = Circa {count} giorni
        distance.straight = {distance} in linea d'aria

        why.need = Risponde al tuo bisogno: {need}
        why.near = È vicino: {distance}
        why.language = Parlano {language}
        why.free = È gratis
        why.open = È aperto quando puoi andare
        why.documents = Hai già i documenti che servono
        why.for_you = Accoglie persone nella tua situazione
        why.ask = Chiedi prima se puoi andare: non sappiamo tutto

        freshness.checked = Informazioni verificate in data {day}
        freshness.unchecked = Nessuno ha ancora verificato queste informazioni. Telefona prima di andare.
        freshness.old = Informazioni vecchie, verificate in data {day}. Telefona prima di andare.

        pathway.goal = Per arrivare a: {service}
        pathway.go = Vai a: {service}
        pathway.bring = Porta: {documents}
        pathway.receive = Ricevi: {documents}
        pathway.same_day = Lo stesso giorno
        pathway.after_days#one = Dopo circa {count} giorno
        pathway.after_days#other = Dopo circa {count} giorni
        pathway.total_days#one = In tutto circa {count} giorno
        pathway.total_days#other = In tutto circa {count} giorni
        pathway.visits#one = {count} visita
        pathway.visits#other = {count} visite
        pathway.valid_days#one = Vale {count} giorno
        pathway.valid_days#other = Vale {count} giorni

        emergency.title = Numeri di emergenza
        emergency.free_calls = Le chiamate sono gratis, di giorno e di notte. Puoi chiamare anche senza documenti.
        emergency.112 = Polizia, ambulanza, vigili del fuoco
        emergency.1522 = Violenza e stalking: aiuto in molte lingue, in segreto
        emergency.114 = Bambini e ragazzi in pericolo
        emergency.trafficking = Tratta e sfruttamento: se qualcuno ti obbliga a lavorare o a prostituirti
        emergency.asylum = Asilo e rifugiati: informazioni legali in molte lingue
        emergency.sources = Fonti: {sources}. Stato: {day}.
        guide.areas = Servizi per luogo
        guide.map = Mappa dei luoghi
        guide.changes = Cambiato dalla scorsa edizione
        guide.added = Nuovo: {name}
        guide.changed = Cambiato: {name}
        guide.removed = Non c'è più: {name}
        guide.qr = Inquadra il codice: apre la versione più recente.

        guide.title = Guida ai servizi
        guide.title.area = Guida ai servizi: {area}
        guide.number = Edizione numero {number}
        guide.edition = Edizione: {day}
        guide.verified = Informazioni aggiornate al giorno {day}
        guide.contents = Servizi per bisogno
        guide.index = Elenco per nome
        guide.other = Altri servizi
        guide.services#one = {count} servizio
        guide.services#other = {count} servizi
        guide.empty = Non ci sono servizi in questa guida.
        guide.see = Vedi: {section}
        guide.old_mark#one = Il segno {mark} indica informazioni non verificate da più di {count} mese o mai.
        guide.old_mark#other = Il segno {mark} indica informazioni non verificate da più di {count} mesi o mai.

        translation.machine = Questo testo è tradotto a macchina. Nessuna persona lo ha controllato.
        translation.machine_mark = Il segno {mark} indica un testo tradotto a macchina o non controllato.
        translation.fallback_mark = Le parole con il segno {mark} non sono tradotte: chiedi aiuto per leggerle.
        translation.italian_counts = In caso di dubbio vale il testo italiano.

        unit.metres = {value} m
        unit.kilometres = {value} km
        unit.euros = {value} €
        """
}
