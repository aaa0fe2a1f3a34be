extension LegalStatusLabels {
    /// Chinese labels and synonyms of the legal statuses, a line a term: identifier | label | synonym; synonym.
    static let chinese = """
        citizen | 意大利公民 | 意大利国籍; 意大利人
        eu_citizen | 欧盟公民 | 欧洲人; comunitario
        long_term_resident | 欧盟长期居留 | 长居; carta di soggiorno
        work_permit | 工作居留 | 打工居留; 待业居留; lavoro subordinato
        family_permit | 家庭居留 | 家庭团聚; motivi familiari
        study_permit | 学习居留 | 留学生; 学生居留
        asylum_seeker | 庇护申请人 | 申请难民; richiedente asilo; C3
        refugee | 难民 | 难民身份; 政治避难; asilo politico
        subsidiary_protection | 辅助保护 | 附属保护; protezione sussidiaria
        special_protection | 特殊或临时保护 | protezione speciale; 临时保护; 乌克兰
        trafficking_permit | 人口贩卖或暴力受害者居留 | 特殊情况; casi speciali; art. 18
        minor | 外国未成年人 | 未满18岁; MSNA
        renewal_pending | 居留更新中 | 换居留条子; ricevuta; cedolino
        undocumented | 没有居留 | 黑户; 无证件
        stateless | 无国籍人 | 没有国籍; apolide
        """
}
