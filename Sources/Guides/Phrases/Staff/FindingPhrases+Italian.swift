extension FindingPhrases {
    /// Italian, a line a phrase: `key = text with {arguments}`.
    static let italian = """
        finding.unreadable_file.seen = Il file non si legge fino in fondo ({value})
        finding.unreadable_file.remedy = Esportare di nuovo il file e controllare che sia intero; niente di questo \
        file è stato preso
        finding.empty_file.seen = Il file non contiene righe
        finding.empty_file.remedy = Controllare che il partner abbia mandato il file giusto; le schede già presenti \
        restano
        finding.unknown_table.seen = Il file {file} non è una tabella che conosciamo
        finding.unknown_table.remedy = Se serve, rinominarlo come una tabella HSDS (per esempio services.csv); \
        altrimenti ignorare
        finding.missing_column.seen = Manca la colonna «{field}»
        finding.missing_column.remedy = Aggiungere la colonna al file, correggere il suo nome nella prima riga o nel \
        profilo, o togliere le righe che stanno sopra i nomi delle colonne
        finding.unknown_column.seen = La colonna «{field}» non viene letta
        finding.unknown_column.remedy = Se contiene dati utili, aggiungerla al profilo; altrimenti elencarla tra \
        quelle da ignorare
        finding.repeated_column.seen = La colonna «{field}» compare più volte
        finding.repeated_column.remedy = Dare un nome diverso a ciascuna colonna; è stata letta solo la prima
        finding.unknown_member.seen = Il membro «{field}» non viene letto
        finding.unknown_member.remedy = Se contiene dati utili, mandarlo con il suo nome HSDS o leggere il file con \
        un profilo del formato json-list; altrimenti ignorare
        finding.repeated_member.seen = Il membro «{field}» compare più volte nello stesso oggetto
        finding.repeated_member.remedy = Tenere quello giusto e togliere gli altri; è stato preso il primo
        finding.wrong_type.seen = Il membro «{field}» contiene «{value}», che non è {expected}
        finding.wrong_type.remedy = Scrivere un valore del tipo {expected}; il membro è stato lasciato fuori
        finding.missing_member.seen = Lo standard chiede il membro «{field}»
        finding.missing_member.remedy = Chiedere al partner di compilarlo; la scheda è stata presa senza
        finding.unknown_record.seen = Dai membri non si capisce che tipo di scheda sia questa ({value})
        finding.unknown_record.remedy = Se è una scheda, mandarla con i membri che HSDS chiede; altrimenti ignorare
        finding.wrong_total.seen = L’elenco dice di avere {value} voci, e ne sono arrivate {expected}
        finding.wrong_total.remedy = Scaricare tutte le pagine e consegnarle insieme; ciò che manca non è confermato
        finding.shared_identifier.seen = L’identificativo «{value}» è anche quello di una scheda di {expected}
        finding.shared_identifier.remedy = Chiedere al partner quale dei due è sbagliato; sono state prese entrambe
        finding.ragged_row.seen = La riga ha {value} campi invece di {expected}
        finding.ragged_row.remedy = Cercare un separatore di troppo o in meno, o virgolette mancanti; un testo con il \
        separatore va tra virgolette
        finding.stray_quote.seen = Virgolette fuori posto nel campo «{field}»
        finding.stray_quote.remedy = Raddoppiare le virgolette dentro un testo tra virgolette, poi controllare il \
        valore letto
        finding.blank_row.seen = Riga vuota
        finding.blank_row.remedy = Non serve fare nulla
        finding.missing_element.seen = Nel file non c'è nessun elemento «{field}»
        finding.missing_element.remedy = Controllare il percorso delle voci nel profilo; la radice del file è «{value}»
        finding.missing_identifier.seen = Manca l'identificativo (campo «{field}»)
        finding.missing_identifier.remedy = Dare un identificativo alla riga: senza, al prossimo invio non si \
        potrebbe riconoscere
        finding.duplicate_identifier.seen = L'identificativo «{value}» compare già più sopra
        finding.duplicate_identifier.remedy = Dare a ogni riga il suo identificativo; è stata presa solo la prima
        finding.inconsistent_repeat.seen = Il campo «{field}» vale «{value}», ma più sopra «{expected}»
        finding.inconsistent_repeat.remedy = Scegliere il valore giusto e usarlo in tutte le righe; per ora vale il \
        primo
        finding.dangling_reference.seen = Il campo «{field}» rimanda a «{value}», che non c'è in {expected}
        finding.dangling_reference.remedy = Aggiungere la scheda che manca o correggere l'identificativo
        finding.missing_value.seen = Manca il valore di «{field}»
        finding.missing_value.remedy = Scrivere il valore: senza, la scheda non serve a nessuno
        finding.bad_date.seen = La data «{value}» nel campo «{field}» non si capisce
        finding.bad_date.remedy = Scrivere un giorno che esiste, nella forma {expected}
        finding.bad_time.seen = L'ora «{value}» nel campo «{field}» non si capisce
        finding.bad_time.remedy = Scriverla come {expected}, da 00:00 a 24:00
        finding.bad_number.seen = Il numero «{value}» nel campo «{field}» non si capisce
        finding.bad_number.remedy = Scrivere solo cifre, senza unità di misura, con i decimali come dice il profilo \
        (dopo il punto, se non dice altro)
        finding.bad_coordinate.seen = Le coordinate {value} non sono un punto sulla Terra
        finding.bad_coordinate.remedy = Controllare che latitudine e longitudine non siano scambiate o mancanti
        finding.bad_email.seen = L'indirizzo e-mail «{value}» non è valido
        finding.bad_email.remedy = Scrivere un solo indirizzo, come {expected}
        finding.bad_url.seen = L'indirizzo web «{value}» non è valido
        finding.bad_url.remedy = Scriverlo per intero, come {expected}
        finding.bad_phone.seen = Il numero di telefono «{value}» non contiene cifre
        finding.bad_phone.remedy = Scrivere il numero, come {expected}
        finding.bad_language.seen = La lingua «{value}» non si riconosce
        finding.bad_language.remedy = Usare il codice della lingua (BCP 47): {expected}
        finding.bad_code.seen = Il campo «{field}» non può valere «{value}»
        finding.bad_code.remedy = Usare uno di questi valori: {expected}
        finding.bad_flag.seen = Il campo «{field}» deve essere sì o no, non «{value}»
        finding.bad_flag.remedy = Scrivere true o false
        finding.bad_rule.seen = La regola di accesso ({expected}) non si capisce: «{value}»
        finding.bad_rule.remedy = Correggere i parametri; per ora la regola è tenuta come testo e nessuno viene escluso
        finding.control_character.seen = Caratteri invisibili tolti dal campo «{field}»
        finding.control_character.remedy = Controllare il testo: {value}
        finding.reversed_range.seen = Il campo «{field}» vale «{value}», ma dovrebbe essere {expected}
        finding.reversed_range.remedy = Controllare se i due valori sono scambiati
        finding.unmapped_value.seen = Il valore «{value}» del campo «{field}» non è nella tabella di conversione
        finding.unmapped_value.remedy = Aggiungerlo al profilo (mappa «{expected}») con il nostro termine
        finding.unknown_term.seen = Il termine «{value}» non esiste nel vocabolario dei bisogni
        finding.unknown_term.remedy = Usare un termine del vocabolario, o aggiungere il termine a taxonomy_terms
        finding.unknown_document.seen = Il documento «{value}» non è nel vocabolario dei documenti
        finding.unknown_document.remedy = Usare l'identificativo del documento (per esempio tax_code); per ora resta \
        come testo
        finding.unstructured_hours.seen = Gli orari sono stati tenuti come testo: «{value}»
        finding.unstructured_hours.remedy = Se possibile scriverli come: lun-ven 9-12.30, 14-17
        finding.unstructured_eligibility.seen = Una condizione di accesso è solo testo: «{value}»
        finding.unstructured_eligibility.remedy = Se possibile scriverla come regola (età, stato giuridico, residenza…)
        finding.wrong_encoding.seen = Il file dichiara la codifica {value} ed è scritto in {expected}
        finding.wrong_encoding.remedy = Non si perde nulla; esportare il file con la codifica che dichiara
        finding.escaped_markup.seen = Il testo di «{field}» contiene codice web: «{value}»
        finding.escaped_markup.remedy = Non si perde nulla; è stato letto come «{expected}». Se possibile esportare \
        testo semplice
        finding.made_up_identifier.seen = «{field}» {value} non ha un identificativo; gli è stato dato {expected}
        finding.made_up_identifier.remedy = Dargli una Key propria: senza, quando cambia nome conta come nuovo
        finding.unmapped_element.seen = Nessun nostro campo riceve «{field}»; vi si legge: «{value}»
        finding.unmapped_element.remedy = Se è importante, segnalarlo; altrimenti non serve fare nulla
        finding.withheld_value.seen = «{field}» è riservato dal partner: {value}
        finding.withheld_value.remedy = Non serve fare nulla; chiederlo al partner se allo sportello serve
        finding.out_of_use.seen = «{field}» non è più attivo, dice il partner ({value} {expected})
        finding.out_of_use.remedy = Se è così non serve fare nulla
        finding.possible_same_service.seen = «{value}» ha lo stesso nome e testo in più sedi ({expected})
        finding.possible_same_service.remedy = Se sono un solo servizio, dare loro la stessa ServiceGroupKey
        finding.passed_over.seen = {value} elementi della mappa non sono servizi e sono stati ignorati
        finding.passed_over.remedy = Non serve fare nulla
        """
}
