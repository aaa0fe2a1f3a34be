extension LegalStatusLabels {
    /// Portuguese labels of the legal statuses, a line a term: identifier | label | synonym; synonym.
    static let portuguese = """
        citizen | Cidadão ou cidadã italiana |
        eu_citizen | Cidadão ou cidadã da UE |
        long_term_resident | Autorização UE de longa duração |
        work_permit | Autorização para trabalho |
        family_permit | Autorização para família |
        study_permit | Autorização para estudo |
        asylum_seeker | Requerente de asilo |
        refugee | Refugiado ou refugiada |
        subsidiary_protection | Proteção subsidiária |
        special_protection | Proteção especial ou temporária |
        trafficking_permit | Autorização para vítimas de tráfico ou violência |
        minor | Menor estrangeiro |
        renewal_pending | Autorização em renovação |
        undocumented | Sem autorização de residência |
        stateless | Apátrida |
        """
}
