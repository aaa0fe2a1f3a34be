extension PersonPhrases {
    /// French, in the polite form; a space that does not break stands before each colon.
    static let french = """
        sheet.title = Où aller
        sheet.date = Date\u{A0}: {day}
        sheet.case = Votre code\u{A0}: {code}
        sheet.desk = Votre point d'accueil\u{A0}: {name}
        sheet.services = Des services pour vous
        sheet.no_services = Nous n'avons pas encore trouvé de service adapté. Revenez\u{A0}: nous chercherons ensemble.
        sheet.pathway = Que faire, étape par étape
        sheet.appointment = Votre rendez-vous : {day}, {time}
        sheet.notes = Notes
        sheet.keep = Gardez cette feuille et prenez-la avec vous.
        sheet.may_change = Les horaires et les adresses peuvent changer. Téléphonez avant d'y aller.
        sheet.tell_us = Si un service refuse de vous recevoir, revenez nous le dire.
        sheet.not_advice = Cette feuille aide à s'orienter. Elle ne remplace pas un avis juridique ou médical.
        sheet.free = Cette feuille est gratuite.

        label.organization = Organisme
        label.gives = Ce qu'on y trouve
        label.for_whom = Pour qui
        label.notice = Avis
        label.address = Adresse
        label.area = Zone
        label.getting_there = Comment y aller
        label.phone = Téléphone
        label.email = E-mail
        label.website = Site internet
        label.hours = Horaires
        label.distance = Distance
        label.languages = Langues parlées
        label.interpreter = Interprète
        label.cost = Coût
        label.bring = Ce qu'il faut apporter
        label.apply = Comment y accéder
        label.appointment = Rendez-vous
        label.wait = Attente
        label.why = Pourquoi ce service
        label.accessibility = Accessibilité
        label.checked = Vérification

        address.confidential = L'adresse est confidentielle. Téléphonez\u{A0}: on vous dira où aller.
        address.confidential.ask_desk = L'adresse est confidentielle. Demandez au point d'accueil.
        phone.extension = {phone}, poste {extension}
        phone.note = {phone} ({note})
        phone.none = Il n'y a pas de numéro de téléphone public.

        hours.line = {days}\u{A0}: {hours}
        hours.days.range = du {first} au {last}
        hours.days.every = tous les jours
        hours.span = {opens}–{closes}
        hours.span.next_day = de {opens} à {closes} le lendemain
        hours.all_day = 24 heures sur 24
        hours.always = Ouvert tous les jours, 24 heures sur 24
        hours.span.several_days = de {first} {opens} à {last} {closes}
        hours.closed = fermé
        hours.unknown = Nous ne connaissons pas les horaires. Téléphonez avant d'y aller.
        hours.by_appointment = Seulement sur rendez-vous
        hours.closure.day = Fermé le {day}
        hours.closure.range = Fermé du {first} au {last}
        hours.closure.holidays = Fermé les jours fériés
        hours.closure.reason = {closure} ({reason})
        hours.validity = Du {first} au {last}\u{A0}:
        hours.validity.from = À partir du {first}\u{A0}:
        hours.validity.until = Jusqu'au {last}\u{A0}:
        hours.last_entry#one = dernière entrée {count} minute avant la fermeture
        hours.last_entry#many = dernière entrée {count} de minutes avant la fermeture
        hours.last_entry#other = dernière entrée {count} minutes avant la fermeture
        hours.span.note = {span} ({note})

        cost.free = Gratuit
        cost.paid = Payant
        cost.sliding = Le prix dépend de vos revenus
        cost.option = {option}\u{A0}: {price}
        cost.unknown = Nous ne connaissons pas le prix. Demandez d'abord.

        documents.group.note = {documents} ({note})
        documents.ask_first = S'il vous manque un document, demandez au point d'accueil avant d'y aller.

        appointment.required = Il faut un rendez-vous. Téléphonez avant d'y aller.
        wait.days#one = Environ {count} jour
        wait.days#many = Environ {count} de jours
        wait.days#other = Environ {count} jours
        distance.straight = {distance} à vol d'oiseau

        why.need = Il répond à votre besoin\u{A0}: {need}
        why.near = Il est proche\u{A0}: {distance}
        why.language = On y parle {language}
        why.free = Il est gratuit
        why.open = Il est ouvert quand vous pouvez y aller
        why.documents = Vous avez déjà les documents nécessaires
        why.for_you = Il accueille des personnes dans votre situation
        why.ask = Demandez d'abord si vous pouvez y aller\u{A0}: nous ne savons pas tout

        freshness.checked = Informations vérifiées le {day}
        freshness.unchecked = Personne n'a encore vérifié ces informations. Téléphonez avant d'y aller.
        freshness.old = Informations anciennes, vérifiées le {day}. Téléphonez avant d'y aller.

        pathway.goal = Pour arriver à\u{A0}: {service}
        pathway.go = Allez à\u{A0}: {service}
        pathway.bring = Apportez\u{A0}: {documents}
        pathway.receive = Vous recevez\u{A0}: {documents}
        pathway.same_day = Le même jour
        pathway.after_days#one = Après environ {count} jour
        pathway.after_days#many = Après environ {count} de jours
        pathway.after_days#other = Après environ {count} jours
        pathway.total_days#one = En tout environ {count} jour
        pathway.total_days#many = En tout environ {count} de jours
        pathway.total_days#other = En tout environ {count} jours
        pathway.visits#one = {count} visite
        pathway.visits#many = {count} de visites
        pathway.visits#other = {count} visites
        pathway.valid_days#one = Valable {count} jour
        pathway.valid_days#many = Valable {count} de jours
        pathway.valid_days#other = Valable {count} jours

        emergency.title = Numéros d'urgence
        emergency.free_calls = Les appels sont gratuits, jour et nuit. Vous pouvez appeler même sans papiers.
        emergency.112 = Police, ambulance, pompiers
        emergency.1522 = Violences et harcèlement\u{A0}: aide en plusieurs langues, en toute confidentialité
        emergency.114 = Enfants et adolescents en danger
        emergency.trafficking = Traite et exploitation\u{A0}: si on vous force à travailler ou à vous prostituer
        emergency.asylum = Asile et réfugiés : informations juridiques en plusieurs langues
        emergency.sources = Sources : {sources}. Au {day}.
        guide.areas = Services par lieu
        guide.map = Carte des lieux
        guide.changes = Ce qui a changé depuis la dernière édition
        guide.added = Nouveau : {name}
        guide.changed = Changé : {name}
        guide.removed = N'existe plus : {name}
        guide.qr = Scannez le code : il ouvre la version la plus récente.

        guide.title = Guide des services
        guide.title.area = Guide des services\u{A0}: {area}
        guide.number = Édition numéro {number}
        guide.edition = Édition\u{A0}: {day}
        guide.verified = Informations à jour au {day}
        guide.contents = Services par besoin
        guide.index = Liste par nom
        guide.other = Autres services
        guide.services#one = {count} service
        guide.services#many = {count} de services
        guide.services#other = {count} services
        guide.empty = Il n'y a pas de services dans ce guide.
        guide.see = Voir\u{A0}: {section}
        guide.old_mark#one = Le signe {mark} indique une information vérifiée il y a plus de {count} mois ou jamais.
        guide.old_mark#many = Le signe {mark} indique une information vérifiée il y a plus de {count} de mois ou jamais.
        guide.old_mark#other = Le signe {mark} indique une information vérifiée il y a plus de {count} mois ou jamais.

        translation.machine = Ce texte est traduit par une machine. Personne ne l'a relu.
        translation.machine_mark = Le signe {mark} indique un texte traduit par une machine ou non relu.
        translation.fallback_mark = Les mots avec le signe {mark} ne sont pas traduits\u{A0}: demandez de l'aide.
        translation.italian_counts = En cas de doute, c'est le texte italien qui compte.

        unit.metres = {value} m
        unit.kilometres = {value} km
        unit.euros = {value} €
        """
}
