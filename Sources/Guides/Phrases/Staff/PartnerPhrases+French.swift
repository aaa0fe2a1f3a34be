extension PartnerPhrases {
    /// French, in the polite form; no reader of it has checked it.
    static let french = """
        note.title = Ce qu'il est advenu de {file}
        note.applied = Pris en compte, importation {run}.
        note.held = Pas encore pris en compte\u{A0}; le point d'accueil va regarder\u{A0}: {reason}
        note.refused = Pas pris en compte\u{A0}: {reason}
        note.no_profile = il manque {file} dans ce dossier
        note.rows = Lignes lues\u{A0}: {count}\u{A0}; refusées\u{A0}: {rejected}
        note.findings = À corriger\u{A0}:
        note.error_file = Les lignes refusées, chacune avec sa raison\u{A0}: {file}. Corrigez-les et renvoyez ce \
        fichier.
        note.changes = Ce qui a changé\u{A0}:
        note.kept = Là où nous gardons pour l'instant notre propre valeur\u{A0}:
        note.conflicts = Là où vous et nous avons changé la valeur\u{A0}; le point d'accueil va regarder\u{A0}:
        note.stop.rejected_rows = {count} lignes sur {total} ont été refusées
        note.stop.missing_records = il manque {count} des {total} fiches listées jusqu'ici
        note.missing = Plus dans votre liste\u{A0}; elles restent, marquées comme non confirmées\u{A0}:
        note.blank = Laissés vides cette fois\u{A0}; la valeur d'avant reste, marquée comme non confirmée\u{A0}:
        note.more = … et {count} de plus
        import.refused = Rien n'a pu être lu\u{A0}: rien n'a été écrit.
        import.kind.create#one = {count} nouveau
        import.kind.create#other = {count} nouveaux
        import.kind.create#many = {count} de nouveaux
        import.kind.update#one = {count} changé
        import.kind.update#other = {count} changés
        import.kind.update#many = {count} de changés
        import.kind.unchanged#one = {count} inchangé
        import.kind.unchanged#other = {count} inchangés
        import.kind.unchanged#many = {count} d'inchangés
        import.kind.keep_ours#one = {count} gardé comme chez nous
        import.kind.keep_ours#other = {count} gardés comme chez nous
        import.kind.keep_ours#many = {count} de gardés comme chez nous
        import.kind.conflict#one = {count} en conflit
        import.kind.conflict#other = {count} en conflit
        import.kind.conflict#many = {count} en conflit
        import.kind.not_confirmed#one = {count} non confirmé
        import.kind.not_confirmed#other = {count} non confirmés
        import.kind.not_confirmed#many = {count} de non confirmés
        trouble.import.unreadable = impossible de lire {place}\u{A0}: {detail}
        trouble.import.nothingToRead = il n'y a rien dans {place} que ce profil puisse lire\u{A0}: {detail}
        trouble.import.malformedProfile = le profil ne peut pas servir, à {place}\u{A0}: {detail}
        finding.unreadable_file.seen = Le fichier ne peut pas être lu jusqu'au bout ({value})
        finding.unreadable_file.remedy = Exportez le fichier à nouveau et vérifiez qu'il est entier\u{A0}; rien n'en \
        a été pris
        finding.empty_file.seen = Le fichier n'a pas de lignes
        finding.empty_file.remedy = Vérifiez que c'est le bon fichier\u{A0}; les fiches déjà là restent
        finding.unknown_table.seen = Le fichier {file} n'est pas une table que nous connaissons
        finding.unknown_table.remedy = S'il compte, donnez-lui le nom d'une table HSDS (comme services.csv)\u{A0}; \
        sinon, ignorez ceci
        finding.missing_column.seen = Il manque la colonne «\u{A0}{field}\u{A0}»
        finding.missing_column.remedy = Ajoutez la colonne au fichier, ou corrigez son nom dans la première ligne ou \
        dans le profil, ou ôtez les lignes au-dessus des noms des colonnes
        finding.unknown_column.seen = La colonne «\u{A0}{field}\u{A0}» n'est pas lue
        finding.unknown_column.remedy = Si elle contient quelque chose d'utile, ajoutez-la au profil\u{A0}; sinon, \
        mettez-la parmi celles à ignorer
        finding.repeated_column.seen = La colonne «\u{A0}{field}\u{A0}» apparaît plus d'une fois
        finding.repeated_column.remedy = Donnez à chaque colonne son propre nom\u{A0}; seule la première a été lue
        finding.unknown_member.seen = Le membre «\u{A0}{field}\u{A0}» n'est pas lu
        finding.unknown_member.remedy = S'il contient quelque chose d'utile, envoyez-le sous son nom HSDS ou lisez \
        le fichier avec un profil de format json-list\u{A0}; sinon, ignorez ceci
        finding.repeated_member.seen = Le membre «\u{A0}{field}\u{A0}» apparaît plus d'une fois dans un objet
        finding.repeated_member.remedy = Gardez celui qui est juste et ôtez les autres\u{A0}; le premier a été pris
        finding.wrong_type.seen = Le membre «\u{A0}{field}\u{A0}» contient «\u{A0}{value}\u{A0}», qui n'est pas de \
        type {expected}
        finding.wrong_type.remedy = Écrivez une valeur de type {expected}\u{A0}; le membre a été laissé de côté
        finding.missing_member.seen = La norme demande le membre «\u{A0}{field}\u{A0}»
        finding.missing_member.remedy = Remplissez-le\u{A0}; la fiche a été prise sans lui
        finding.unknown_record.seen = Ses membres ne disent pas de quelle sorte de fiche il s'agit ({value})
        finding.unknown_record.remedy = Si c'est une fiche, envoyez-la avec les membres que HSDS demande\u{A0}; \
        sinon, ignorez ceci
        finding.ragged_row.seen = La ligne a {value} champs au lieu de {expected}
        finding.ragged_row.remedy = Cherchez un séparateur de trop ou de moins, ou des guillemets manquants\u{A0}; \
        un texte avec un séparateur se met entre guillemets
        finding.stray_quote.seen = Un guillemet n'est pas à sa place dans le champ «\u{A0}{field}\u{A0}»
        finding.stray_quote.remedy = Doublez les guillemets à l'intérieur d'un texte entre guillemets, puis vérifiez \
        la valeur lue
        finding.blank_row.seen = Ligne vide
        finding.blank_row.remedy = Il n'y a rien à faire
        finding.missing_element.seen = Le fichier n'a pas d'élément «\u{A0}{field}\u{A0}»
        finding.missing_element.remedy = Vérifiez le chemin des entrées dans le profil\u{A0}; la racine du fichier \
        est «\u{A0}{value}\u{A0}»
        finding.missing_identifier.seen = Il manque l'identifiant (champ «\u{A0}{field}\u{A0}»)
        finding.missing_identifier.remedy = Donnez un identifiant à la ligne\u{A0}: sans lui, le prochain envoi ne \
        pourrait pas la reconnaître
        finding.wrong_total.seen = La liste annonce {value} entrées, et {expected} sont arrivées
        finding.wrong_total.remedy = Récupérez toutes les pages et envoyez-les ensemble\u{A0}; ce qui n'est pas arrivé \
        n'est pas confirmé
        finding.shared_identifier.seen = L'identifiant «\u{A0}{value}\u{A0}» est aussi celui d'une fiche de {expected}
        finding.shared_identifier.remedy = Dites lequel des deux est faux\u{A0}; les deux ont été pris
        finding.duplicate_identifier.seen = L'identifiant «\u{A0}{value}\u{A0}» apparaît déjà plus haut
        finding.duplicate_identifier.remedy = Donnez à chaque ligne son propre identifiant\u{A0}; seule la première \
        a été prise
        finding.inconsistent_repeat.seen = Le champ «\u{A0}{field}\u{A0}» dit «\u{A0}{value}\u{A0}», mais plus haut \
        «\u{A0}{expected}\u{A0}»
        finding.inconsistent_repeat.remedy = Choisissez la bonne valeur et écrivez-la dans chaque ligne\u{A0}; pour \
        l'instant la première vaut
        finding.dangling_reference.seen = Le champ «\u{A0}{field}\u{A0}» renvoie à «\u{A0}{value}\u{A0}», qui n'est \
        pas dans {expected}
        finding.dangling_reference.remedy = Ajoutez la fiche qui manque ou corrigez l'identifiant
        finding.missing_value.seen = Il manque la valeur de «\u{A0}{field}\u{A0}»
        finding.missing_value.remedy = Écrivez la valeur\u{A0}: sans elle la fiche ne sert à personne
        finding.bad_date.seen = La date «\u{A0}{value}\u{A0}» du champ «\u{A0}{field}\u{A0}» ne peut pas être lue
        finding.bad_date.remedy = Écrivez un jour qui existe, sous la forme {expected}
        finding.bad_time.seen = L'heure «\u{A0}{value}\u{A0}» du champ «\u{A0}{field}\u{A0}» ne peut pas être lue
        finding.bad_time.remedy = Écrivez-la sous la forme {expected}, de 00:00 à 24:00
        finding.bad_number.seen = Le nombre «\u{A0}{value}\u{A0}» du champ «\u{A0}{field}\u{A0}» ne peut pas être lu
        finding.bad_number.remedy = N'écrivez que des chiffres, sans unité, les décimales comme le dit le profil \
        (après un point s'il ne dit rien)
        finding.bad_coordinate.seen = Les coordonnées {value} ne sont pas un point de la Terre
        finding.bad_coordinate.remedy = Vérifiez que latitude et longitude ne sont pas inversées et qu'il n'en \
        manque aucune
        finding.bad_email.seen = L'adresse électronique «\u{A0}{value}\u{A0}» n'est pas valable
        finding.bad_email.remedy = N'écrivez qu'une adresse, comme {expected}
        finding.bad_url.seen = L'adresse web «\u{A0}{value}\u{A0}» n'est pas valable
        finding.bad_url.remedy = Écrivez-la en entier, comme {expected}
        finding.bad_phone.seen = Le numéro de téléphone «\u{A0}{value}\u{A0}» n'a pas de chiffres
        finding.bad_phone.remedy = Écrivez le numéro, comme {expected}
        finding.bad_language.seen = La langue «\u{A0}{value}\u{A0}» n'est pas reconnue
        finding.bad_language.remedy = Écrivez le code de la langue (BCP 47)\u{A0}: {expected}
        finding.bad_code.seen = Le champ «\u{A0}{field}\u{A0}» ne peut pas être «\u{A0}{value}\u{A0}»
        finding.bad_code.remedy = Écrivez une de ces valeurs\u{A0}: {expected}
        finding.bad_flag.seen = Le champ «\u{A0}{field}\u{A0}» doit être oui ou non, pas «\u{A0}{value}\u{A0}»
        finding.bad_flag.remedy = Écrivez true ou false
        finding.bad_rule.seen = La condition d'accès ({expected}) ne peut pas être lue\u{A0}: «\u{A0}{value}\u{A0}»
        finding.bad_rule.remedy = Corrigez ses paramètres\u{A0}; pour l'instant elle reste comme texte et n'exclut \
        personne
        finding.control_character.seen = Des caractères invisibles ont été ôtés du champ «\u{A0}{field}\u{A0}»
        finding.control_character.remedy = Vérifiez le texte\u{A0}: {value}
        finding.reversed_range.seen = Le champ «\u{A0}{field}\u{A0}» est «\u{A0}{value}\u{A0}», mais devrait être \
        {expected}
        finding.reversed_range.remedy = Vérifiez si les deux valeurs sont inversées
        finding.unmapped_value.seen = La valeur «\u{A0}{value}\u{A0}» du champ «\u{A0}{field}\u{A0}» n'est pas dans \
        la table de conversion
        finding.unmapped_value.remedy = Ajoutez-la au profil (table «\u{A0}{expected}\u{A0}») avec notre terme
        finding.unknown_term.seen = Le terme «\u{A0}{value}\u{A0}» n'est pas dans le vocabulaire des besoins
        finding.unknown_term.remedy = Employez un terme du vocabulaire, ou ajoutez le terme à taxonomy_terms
        finding.unknown_document.seen = Le document «\u{A0}{value}\u{A0}» n'est pas dans le vocabulaire des documents
        finding.unknown_document.remedy = Employez l'identifiant du document (comme tax_code)\u{A0}; pour l'instant \
        il reste comme texte
        finding.unstructured_hours.seen = Les horaires sont restés du texte\u{A0}: «\u{A0}{value}\u{A0}»
        finding.unstructured_hours.remedy = Si possible, écrivez-les ainsi\u{A0}: lun-ven 9-12.30, 14-17
        finding.unstructured_eligibility.seen = Une condition d'accès n'est que du texte\u{A0}: «\u{A0}{value}\u{A0}»
        finding.unstructured_eligibility.remedy = Si possible, écrivez-la comme règle (âge, statut, résidence…)
        finding.wrong_encoding.seen = Le fichier annonce le codage {value} et il est en {expected}
        finding.wrong_encoding.remedy = Rien n'est perdu\u{A0}; exportez le fichier dans le codage qu'il annonce
        finding.escaped_markup.seen = Le texte de {field} contient des balises web\u{A0}: {value}
        finding.escaped_markup.remedy = Rien n'est perdu\u{A0}; il a été lu comme {expected}. Exportez du texte \
        simple si vous le pouvez
        finding.made_up_identifier.seen = {field} {value} n'a pas d'identifiant\u{A0}; il a reçu {expected}
        finding.made_up_identifier.remedy = Donnez-lui sa propre Key\u{A0}: sans elle, il compte comme nouveau quand \
        son nom change
        finding.unmapped_element.seen = Rien chez nous ne prend {field}\u{A0}; on y lit\u{A0}: {value}
        finding.unmapped_element.remedy = Si cela compte, dites-le-nous\u{A0}; sinon, il n'y a rien à faire
        finding.withheld_value.seen = {field} n'est pas communiqué par vous\u{A0}: {value}
        finding.withheld_value.remedy = Il n'y a rien à faire
        finding.out_of_use.seen = {field} n'est plus en usage, dites-vous ({value} {expected})
        finding.out_of_use.remedy = Il n'y a rien à faire si c'est bien le cas
        finding.possible_same_service.seen = {value} a le même nom et le même texte en plusieurs lieux ({expected})
        finding.possible_same_service.remedy = Si c'est un seul service, donnez-leur la même ServiceGroupKey
        finding.passed_over.seen = {value} éléments de la carte ne sont pas des services et ont été laissés de côté
        finding.passed_over.remedy = Il n'y a rien à faire
        partner.answer.seen = Nous en avons pris connaissance
        partner.answer.accept = Nous accueillons la personne
        partner.answer.waitlist = En liste d'attente
        partner.answer.begin = Nous avons commencé
        partner.answer.decline = Nous ne pouvons pas accueillir la personne
        partner.answer.done = C'est fait
        partner.answer.fail = Cela n'a pas abouti
        partner.message.subject = Une demande de {desk}
        partner.message.request = {desk} voudrait vous adresser une personne pour «\u{A0}{service}\u{A0}». Pouvez-vous l'accueillir\u{A0}?
        partner.message.reminder = {desk} attend encore votre réponse pour «\u{A0}{service}\u{A0}».
        partner.message.link = Répondez ici, sans mot de passe\u{A0}: {url}
        partner.message.code = Ou appelez-nous et dites ce code\u{A0}: {code}
        partner.message.code_alone = Appelez-nous et dites ce code\u{A0}: {code}
        partner.message.until = Le code est valable jusqu'au {day}.
        partner.message.how = Deux gestes suffisent\u{A0}: oui, plus tard, non et pourquoi. Ouvrir la page ne répond pas à votre place.
        partner.message.private = Ce message ne contient rien sur la personne. Merci de ne pas le transmettre.
        """
}
