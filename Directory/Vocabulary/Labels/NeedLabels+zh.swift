extension NeedLabels {
    /// Chinese labels and synonyms of the needs, a line a term: identifier | label | synonym; synonym.
    static let chinese = """
        work | 工作 | 就业; 上班
        work.search | 找工作 | 求职; 招聘信息
        work.search.guidance | 职业指导 | 就业咨询; 技能评估
        work.search.cv | 写简历 | 个人简历; CV
        work.search.interview | 准备工作面试 | 面试; 面试练习
        work.search.agency | 职业中介 | 劳务公司; 临时工; agenzia interinale
        work.search.registration | 到就业中心登记 | 失业登记; centro per l'impiego; DID
        work.internship | 实习 | 见习; tirocinio
        work.rights | 劳动权益 | 工会; 劳动纠纷; sindacato
        work.rights.contract | 检查合同和工资单 | 劳动合同; 工资; busta paga
        work.rights.exploitation | 劳动剥削 | 黑工; 打黑工; caporalato
        work.rights.safety | 劳动安全和工伤 | 工伤; INAIL
        work.business | 创业开店 | 个体经营; 开公司; 税号; partita IVA
        work.domestic | 家政和护理工作 | 保姆; 护工; badante
        training | 培训和语言 | 课程; 学习
        training.italian | 学意大利语 | 意大利语课; 意语班; corso di italiano
        training.italian.literacy | 扫盲识字 | 学读书写字
        training.italian.certificate | 意大利语证书 | A2考试; B1考试; CELI; CILS
        training.italian.citizenship_test | 居留或入籍意大利语考试 | 长期居留语言考试; test A2 Prefettura
        training.school_diploma | 成人初中和高中文凭 | 初中毕业证; 夜校; CPIA
        training.vocational | 职业课程 | 学技术; 职业资格
        training.vocational.care | 护理员课程 | 医护助理; OSS
        training.vocational.driving | 驾照 | 考驾照; 驾校; patente B
        training.vocational.safety | 安全和HACCP课程 | 食品卫生证; 叉车; HACCP
        training.digital | 学用电脑和手机 | 电脑课; 数字技能; SPID
        training.recognition | 国外学历认证 | 文凭认证; dichiarazione di valore; CIMEA
        training.university | 大学 | 大学注册; 奖学金
        training.civil_service | 公民志愿服务 | 民事服务; servizio civile
        legal | 证件和权利 | 办手续; 律师
        legal.advice | 法律帮助 | 律师; 法律咨询
        legal.advice.legal_aid | 国家付费的免费律师 | 法律援助; gratuito patrocinio
        legal.advice.criminal | 报案和刑事诉讼 | 报警; 刑事律师; denuncia
        legal.advice.detention | 监狱和替代措施 | 坐牢; 在押人员
        legal.permit | 居留许可 | 居留; 居留证; permesso di soggiorno; questura
        legal.permit.first | 首次办理居留 | 申请居留; kit postale
        legal.permit.renewal | 居留更新 | 换居留; 居留续签; rinnovo permesso
        legal.permit.conversion | 居留转换 | 转居留; conversione permesso
        legal.permit.long_term | 欧盟长期居留 | 长居; carta di soggiorno
        legal.asylum | 国际保护 | 庇护; 难民; 政治避难; asilo
        legal.asylum.application | 申请庇护 | 申请难民; 避难申请; modello C3
        legal.asylum.hearing | 庇护面谈 | 委员会面谈; commissione territoriale
        legal.asylum.appeal | 对拒绝庇护提出上诉 | 庇护被拒; 法院; ricorso
        legal.citizenship | 意大利国籍 | 入籍; 入籍申请; cittadinanza
        legal.family_reunion | 家庭团聚 | 接家人来; nulla osta
        legal.residence | 户籍住址登记 | 住家; 登记地址; residenza; anagrafe
        legal.tax_code | 个人税号 | 税卡; codice fiscale
        legal.identity | 身份证和护照 | 领事馆; 大使馆; carta d'identità; CIE
        legal.discrimination | 歧视和种族主义 | 种族歧视; 不公平对待; UNAR
        legal.expulsion | 驱逐和遣返 | 遣送回国; 自愿回国; foglio di via; CPR
        legal.interpreting | 翻译和文化调解员 | 口译; 笔译; mediatore culturale
        health | 健康 | 医生; 看病
        health.registration | 注册国家医疗服务 | 医疗卡; 医保; tessera sanitaria; SSN
        health.registration.stp | STP或ENI医疗代码 | 没有居留看病; STP; ENI
        health.doctor | 医生 | 家庭医生; 看医生; medico di base
        health.doctor.walk_in | 无需预约的门诊 | 免费诊所; 夜间值班医生; guardia medica
        health.doctor.paediatrician | 儿科医生 | 儿童医生; pediatra
        health.doctor.specialist | 专科门诊和检查 | 验血; 拍片; CUP
        health.emergency | 医疗急救 | 急诊; 救护车; pronto soccorso; 112; 118
        health.hospital | 医院 | 住院; ospedale
        health.dentist | 牙医 | 看牙; 牙疼
        health.pharmacy | 药店和药品 | 买药; 药房; farmacia
        health.women | 妇女健康 | 妇科; consultorio
        health.women.pregnancy | 怀孕和分娩 | 孕妇; 生孩子; 助产士
        health.women.contraception | 避孕 | 避孕药; 避孕套
        health.women.abortion | 终止妊娠 | 流产; 人流; 堕胎; IVG
        health.sexual | 性健康和HIV检测 | 艾滋病; 性病; HIV
        health.vaccination | 疫苗接种 | 打疫苗; 预防针
        health.certificate | 医疗证明 | 健康证明; 体检证明
        health.addiction | 成瘾问题 | 酗酒; 毒品; 赌博; SerD
        health.home_care | 居家护理 | 上门护士; 上门护理
        mental_health | 心理健康 | 心理医生; 情绪
        mental_health.psychologist | 心理咨询 | 心理医生; 倾诉; psicologo
        mental_health.psychiatry | 精神卫生中心 | 精神科医生; CSM
        mental_health.trauma | 创伤和酷刑 | 酷刑受害者; 心理创伤
        mental_health.youth | 儿童和青少年心理困扰 | 儿童精神科; 青少年
        mental_health.support_group | 互助小组 | 互相帮助
        mental_health.crisis | 心理危机和自杀念头 | 自杀; 危机热线
        housing | 住房 | 房子; 住处
        housing.emergency | 今晚的床位 | 无家可归; 收容所; dormitorio
        housing.reception | 庇护申请人接待中心 | 难民营; CAS; SAI
        housing.search | 租房 | 找房子; 房间; affitto
        housing.public | 公租房 | 政府廉租房; case popolari; ATC
        housing.rent_help | 房租和水电费补助 | 账单; 交不起房租; bollette
        housing.eviction | 被迫搬离住房 | 房东赶人; sfratto
        housing.contract | 租房合同和住宿声明 | 租约; dichiarazione di ospitalità
        housing.cohousing | 合住和社会住房 | 合租; housing sociale
        food | 食物和用品 | 食品援助
        food.canteen | 免费餐 | 救济食堂; mensa
        food.parcel | 食品包 | 领食物; 食物银行; pacco alimentare
        food.clothes | 衣服 | 衣物; 免费衣服
        food.hygiene | 洗澡和卫生 | 淋浴; 洗衣
        food.baby | 婴儿用品 | 尿布; 奶粉; 婴儿车
        food.furniture | 家具和家电 | 二手家具; 二手电器
        income | 收入和补助 | 津贴; bonus; INPS
        income.unemployment | 失业金 | 失业补助; NASpI
        income.inclusion | 低收入包容补助 | 低保; assegno di inclusione; ADI
        income.child_benefit | 子女补贴 | 儿童津贴; assegno unico; bonus nido
        income.maternity | 生育补贴 | 产假; 产妇补助; assegno di maternità
        income.pension | 养老金 | 退休金; assegno sociale
        income.isee | ISEE家庭经济状况证明 | ISEE; DSU; CAF
        income.emergency | 紧急经济援助 | 急需用钱; servizi sociali
        income.social_worker | 社工 | 社会服务; assistente sociale
        school | 学校和儿童 | 孩子; 学生
        school.enrolment | 给孩子报名上学 | 入学; 学校注册; iscrizione scolastica
        school.nursery | 托儿所和幼儿园 | 托儿; 幼儿园; asilo nido; scuola materna
        school.after_school | 课后辅导 | 作业辅导; 补习; doposcuola
        school.meals_transport | 学校餐和校车 | 学校食堂; mensa scolastica; scuolabus
        school.books | 课本和学习用品 | 教科书; voucher scuola
        school.newcomers | 刚到意大利的学生 | 儿童意大利语; 学校翻译
        school.summer | 夏令营 | 暑期班; centro estivo
        school.dropout | 辍学 | 退学; 升学指导
        family | 家庭和保护 | 父母; 子女
        family.parenting | 育儿支持 | 家长帮助; centro per le famiglie
        family.mediation | 分居和家庭调解 | 离婚; 夫妻矛盾
        family.single_parent | 单亲父母 | 单亲妈妈; 单身母亲
        family.unaccompanied_minor | 无人陪伴的未成年人 | 独自一人的孩子; 监护人; MSNA
        family.foster | 寄养和领养 | 收养; affido
        family.elderly | 老年人 | 养老; 养老院
        family.guardianship | 成年人监护 | 法定监护人; amministratore di sostegno
        family.tracing | 寻找亲人 | 寻亲; 红十字会; Croce Rossa
        family.missing_child | 儿童失踪或有危险 | 儿童求助热线; 114; 116000
        protection | 暴力和人口贩卖 | 虐待; 保护
        protection.domestic_violence | 对妇女的暴力 | 家暴; 丈夫打我; centro antiviolenza; 1522
        protection.shelter | 安全庇护所 | 妇女庇护; 紧急保护; casa rifugio
        protection.trafficking | 人口贩卖 | 拐卖; 被迫卖淫; 800290290
        protection.forced_marriage | 强迫婚姻和女性割礼 | 逼婚; 割礼
        protection.sexual_violence | 性暴力 | 强奸; 性侵
        protection.stalking | 跟踪和威胁 | 骚扰; 恐吓; stalking
        protection.lgbt | LGBT+人群 | LGBT; 同性恋; 性别认同
        protection.child_abuse | 虐待儿童 | 对儿童的暴力; 打孩子
        disability | 残疾 | 残障; 残疾人
        disability.assessment | 残疾鉴定和104号法律 | 残疾评定; invalidità civile; legge 104
        disability.benefits | 残疾补助和优惠 | 残疾津贴; accompagnamento
        disability.aids | 辅助器具和假肢 | 轮椅; 助听器
        disability.work | 残疾人就业 | 残疾人工作; collocamento mirato
        disability.care | 护理和日间中心 | 日间照料; 陪护
        disability.school | 残疾学生支持 | 特殊教育; insegnante di sostegno
        mobility | 出行 | 交通; 坐车
        mobility.public_transport | 公交和月票 | 车票; 火车; abbonamento
        mobility.reduced_fare | 优惠车票 | 交通优惠; 打折月票
        mobility.medical_transport | 就医交通 | 接送看病; 预约救护车
        mobility.bicycle | 自行车 | 修自行车; 二手自行车
        mobility.travel_document | 旅行证件 | 难民旅行证; titolo di viaggio
        money | 钱和税 | 财务; 税务
        money.bank | 银行账户 | 开户; PostePay
        money.tax_return | 报税 | 收入申报; 730; CAF; Agenzia delle Entrate
        money.debt | 债务和高利贷 | 欠债; 高利贷
        money.microcredit | 小额贷款 | 借款; microcredito
        money.remittance | 汇款回家 | 寄钱; money transfer
        money.patronage | Patronato和CAF代办处 | 代办手续; Patronato; CAF
        community | 社区和休闲 | 交友; 社团
        community.association | 移民社团 | 华人社团; 侨团; 同乡会
        community.volunteering | 做志愿者 | 义工; 志愿服务
        community.sport | 体育运动 | 健身房; 足球; 篮球
        community.culture | 图书馆和文化 | 博物馆; 免费上网
        community.worship | 宗教场所 | 教堂; 寺庙; 清真寺
        community.youth | 青年 | 青年中心; informagiovani
        community.women | 妇女活动 | 妇女小组; spazio donna
        community.information | 信息和咨询 | 咨询窗口; 问询处; sportello
        """
}
