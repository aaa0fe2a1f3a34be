extension LegalStatusLabels {
    /// Russian labels and synonyms of the legal statuses, a line a term: identifier | label | synonym; synonym.
    static let russian = """
        citizen | Гражданин или гражданка Италии | итальянец; итальянка
        eu_citizen | Гражданин или гражданка ЕС | европеец; cittadino UE
        long_term_resident | Долгосрочный вид на жительство ЕС | ПМЖ; carta di soggiorno
        work_permit | Вид на жительство для работы | рабочий ВНЖ; lavoro subordinato
        family_permit | Вид на жительство для семьи | воссоединение семьи; motivi familiari
        study_permit | Вид на жительство для учёбы | студент; студентка
        asylum_seeker | Проситель убежища | жду убежища; C3
        refugee | Беженец или беженка | статус беженца; политическое убежище
        subsidiary_protection | Дополнительная защита | protezione sussidiaria
        special_protection | Специальная или временная защита | временная защита; Украина; protezione temporanea
        trafficking_permit | ВНЖ для жертв торговли людьми или насилия | особые случаи; casi speciali; art. 18
        minor | Несовершеннолетний иностранец | до 18 лет; ребёнок без родителей; MSNA
        renewal_pending | Вид на жительство на продлении | жду новый ВНЖ; ricevuta; cedolino
        undocumented | Без вида на жительство | без документов; нелегально
        stateless | Лицо без гражданства | апатрид; apolide
        """
}
