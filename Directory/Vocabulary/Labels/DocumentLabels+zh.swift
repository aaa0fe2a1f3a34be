extension DocumentLabels {
    /// Chinese labels and synonyms of the documents, a line a term: identifier | label | synonym; synonym.
    static let chinese = """
        passport | 护照 | 外国护照; passaporto
        identity_card | 身份证 | 证件; carta d'identità; CIE
        permit | 居留许可 | 居留; 居留证; permesso di soggiorno
        permit_receipt | 居留申请收据 | 居留条子; 邮局收据; ricevuta; cedolino
        asylum_form | C3表或庇护申请证明 | C3; 难民申请表
        tax_code | 个人税号 | 税卡; codice fiscale
        health_card | 医疗卡 | 医保卡; tessera sanitaria
        stp_code | STP医疗代码 | 没有居留看病; STP
        eni_code | ENI医疗代码 | 未注册的欧盟公民; ENI
        residence_certificate | 住址证明 | 户籍证明; 住家证明; certificato di residenza
        hospitality_declaration | 住宿声明 | 居住证明; dichiarazione di ospitalità
        family_status | 家庭成员证明 | 家庭状况表; stato di famiglia
        isee | ISEE家庭经济状况证明 | ISEE; DSU
        unemployment_declaration | 求职意愿声明DID | 失业证明; DID
        cv | 简历 | 个人简历; CV
        work_contract | 劳动合同 | 工资单; contratto di lavoro; busta paga
        lease | 租房合同 | 租约; contratto di affitto
        school_certificate | 学校证明或学历 | 毕业证; 成绩单
        declaration_of_value | 学历价值声明或CIMEA证明 | 学历认证; dichiarazione di valore; CIMEA
        italian_certificate | 意大利语A2或以上证书 | 语言证书; CELI; CILS; A2
        birth_certificate | 出生证明 | 出生公证; certificato di nascita
        marriage_certificate | 结婚证明 | 结婚证; 结婚公证; certificato di matrimonio
        criminal_record | 无犯罪记录证明 | 犯罪记录; casellario giudiziale
        medical_referral | 医生转诊单 | 处方; impegnativa; ricetta
        medical_report | 医疗报告 | 病历; 检查报告; referto
        vaccination_record | 疫苗接种记录 | 疫苗本; libretto vaccinale
        disability_certificate | 残疾证明 | 残疾证; invalidità civile; legge 104
        income_statement | 收入申报表 | 报税单; 730; CU
        bank_statement | IBAN或银行对账单 | 银行账户; IBAN
        digital_identity | 数字身份SPID或CIE | 电子身份; SPID; CIE
        driving_licence | 驾照 | 驾驶证; patente
        police_report | 报案证明 | 报警单; 遗失证明; denuncia
        court_order | 法院裁定 | 判决书; sentenza
        social_report | 社会服务报告 | 社工报告; servizi sociali
        power_of_attorney | 委托书 | 授权书; delega
        guardian_appointment | 监护人任命书 | 监护人; tutore
        photographs | 证件照 | 护照照片; fototessere
        revenue_stamp | 印花税票 | 税票; marca da bollo
        """
}
