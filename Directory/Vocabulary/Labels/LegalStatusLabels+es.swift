extension LegalStatusLabels {
    /// Spanish labels and synonyms of the legal statuses, a line a term: identifier | label | synonym; synonym.
    /// Not yet checked by a native speaker.
    static let spanish = """
        citizen | Ciudadano o ciudadana italiana | italiano; nacionalidad italiana
        eu_citizen | Ciudadano o ciudadana de la UE | europeo; comunitario
        long_term_resident | Permiso UE de residente de larga duración | carta di soggiorno; residencia permanente
        work_permit | Permiso por trabajo | permiso de trabajo; trabajo por cuenta ajena; trabajo autónomo
        family_permit | Permiso por motivos familiares | reagrupación familiar
        study_permit | Permiso por estudios | estudiante; visa de estudiante
        asylum_seeker | Solicitante de asilo | solicitud de asilo; C3
        refugee | Refugiado o refugiada | estatuto de refugiado; asilo político
        subsidiary_protection | Protección subsidiaria | subsidiaria; protezione sussidiaria
        special_protection | Protección especial o temporal | protezione speciale; protección temporal; Ucrania
        trafficking_permit | Permiso para víctimas de trata o violencia | casi speciali; artículo 18
        minor | Menor extranjero | menor de 18 años; menor no acompañado
        renewal_pending | Permiso en renovación | recibo de renovación; cedolino
        undocumented | Sin permiso de residencia | sin papeles; irregular; indocumentado
        stateless | Apátrida | sin nacionalidad
        """
}
