extension NeedLabels {
    /// Arabic labels and synonyms of the needs, a line a term: identifier | label | synonym; synonym.
    static let arabic = """
        work | العمل | شغل; وظيفة
        work.search | البحث عن عمل | إيجاد شغل; عروض عمل
        work.search.guidance | التوجيه المهني | استشارة مهنية; تقييم المهارات
        work.search.cv | كتابة السيرة الذاتية | سيرة ذاتية; CV
        work.search.interview | التحضير لمقابلة العمل | مقابلة عمل; مقابلة توظيف
        work.search.agency | وكالة توظيف | مكتب توظيف; agenzia interinale
        work.search.registration | التسجيل في مركز التوظيف | تسجيل البطالة; centro per l'impiego; DID
        work.internship | تدريب عملي | تدريب في شركة; tirocinio
        work.rights | حقوق العمال | نقابة; نزاع عمل; sindacato
        work.rights.contract | مراجعة عقد العمل وقسيمة الراتب | عقد عمل; كشف الراتب; busta paga
        work.rights.exploitation | الاستغلال في العمل | عمل بدون عقد; عمل بالأسود; caporalato
        work.rights.safety | السلامة وحوادث العمل | إصابة عمل; INAIL
        work.business | فتح مشروع | عمل حر; سجل تجاري; partita IVA
        work.domestic | العمل المنزلي والرعاية | رعاية المسنين; عاملة منزلية; badante
        training | التدريب واللغة | دورات; دراسة
        training.italian | تعلم اللغة الإيطالية | دورة إيطالي; مدرسة إيطالي; corso di italiano
        training.italian.literacy | محو الأمية | تعلم القراءة والكتابة
        training.italian.certificate | شهادة اللغة الإيطالية | امتحان A2; امتحان B1; CELI; CILS
        training.italian.citizenship_test | اختبار الإيطالية للإقامة أو الجنسية | امتحان الإقامة; test A2 Prefettura
        training.school_diploma | الشهادة الإعدادية والثانوية للكبار | تعليم الكبار; مدرسة مسائية; CPIA
        training.vocational | دورة مهنية | تعلم مهنة; تدريب مهني
        training.vocational.care | دورة مساعد رعاية صحية | مساعد تمريض; OSS
        training.vocational.driving | رخصة القيادة | رخصة سياقة; مدرسة تعليم القيادة; patente B
        training.vocational.safety | دورة السلامة و HACCP | شهادة السلامة الغذائية; رافعة شوكية; HACCP
        training.digital | تعلم استخدام الكمبيوتر | حاسوب; مهارات رقمية; SPID
        training.recognition | الاعتراف بالشهادات الدراسية | معادلة الشهادة; dichiarazione di valore; CIMEA
        training.university | الجامعة | التسجيل في الجامعة; منحة دراسية
        training.civil_service | الخدمة المدنية | خدمة تطوعية; servizio civile
        legal | الأوراق والحقوق | معاملات; محامي
        legal.advice | مساعدة قانونية | محامي; استشارة قانونية
        legal.advice.legal_aid | محام مجاني على نفقة الدولة | محامي مجاني; gratuito patrocinio
        legal.advice.criminal | الشكاوى والقضايا الجنائية | تقديم شكوى; محاكمة; denuncia
        legal.advice.detention | السجن والبدائل عنه | سجناء; حبس
        legal.permit | تصريح الإقامة | إقامة; أوراق الإقامة; permesso di soggiorno; questura
        legal.permit.first | أول تصريح إقامة | طلب الإقامة; kit postale
        legal.permit.renewal | تجديد الإقامة | تجديد تصريح الإقامة; rinnovo permesso
        legal.permit.conversion | تحويل الإقامة | تغيير نوع الإقامة; conversione permesso
        legal.permit.long_term | إقامة الاتحاد الأوروبي طويلة الأمد | إقامة دائمة; carta di soggiorno
        legal.asylum | الحماية الدولية | لجوء; لاجئ; asilo
        legal.asylum.application | طلب اللجوء | تقديم اللجوء; modello C3
        legal.asylum.hearing | مقابلة اللجوء أمام اللجنة | مقابلة اللجنة; commissione territoriale
        legal.asylum.appeal | الطعن في رفض اللجوء | رفض اللجوء; محكمة; ricorso
        legal.citizenship | الجنسية الإيطالية | تجنيس; طلب الجنسية; cittadinanza
        legal.family_reunion | لم شمل الأسرة | لم الشمل; جلب العائلة; nulla osta
        legal.residence | تسجيل عنوان السكن في البلدية | تسجيل السكن; عنوان; residenza; anagrafe
        legal.tax_code | الرقم الضريبي | الكود الضريبي; codice fiscale
        legal.identity | بطاقة الهوية وجواز السفر | هوية; سفارة; carta d'identità; CIE
        legal.discrimination | التمييز والعنصرية | عنصرية; معاملة غير عادلة; UNAR
        legal.expulsion | الطرد والعودة إلى البلد | ترحيل; عودة طوعية; foglio di via; CPR
        legal.interpreting | مترجم ووسيط ثقافي | ترجمة; mediatore culturale
        health | الصحة | طبيب; علاج
        health.registration | التسجيل في الخدمة الصحية | بطاقة صحية; tessera sanitaria; SSN
        health.registration.stp | رمز STP أو ENI | علاج بدون إقامة; STP; ENI
        health.doctor | طبيب | دكتور; طبيب العائلة; medico di base
        health.doctor.walk_in | عيادة بدون موعد | عيادة مجانية; guardia medica
        health.doctor.paediatrician | طبيب أطفال | دكتور أطفال; pediatra
        health.doctor.specialist | طبيب مختص وفحوصات | تحليل دم; أشعة; CUP
        health.emergency | طوارئ طبية | إسعاف; مستعجلات; pronto soccorso; 112; 118
        health.hospital | مستشفى | دخول المستشفى; ospedale
        health.dentist | طبيب أسنان | أسنان; علاج الأسنان
        health.pharmacy | صيدلية وأدوية | دواء; أدوية; farmacia
        health.women | صحة المرأة | طبيبة نساء; consultorio
        health.women.pregnancy | الحمل والولادة | حامل; قابلة
        health.women.contraception | منع الحمل | حبوب منع الحمل; واقي ذكري
        health.women.abortion | إنهاء الحمل | إجهاض; IVG
        health.sexual | الصحة الجنسية وفحص HIV | الإيدز; أمراض منقولة جنسيا; HIV
        health.vaccination | التطعيمات | تلقيح; لقاح
        health.certificate | شهادات طبية | شهادة صحية; شهادة لياقة
        health.addiction | الإدمان | كحول; مخدرات; قمار; SerD
        health.home_care | العلاج في المنزل | ممرض في البيت; رعاية منزلية
        mental_health | الصحة النفسية | طبيب نفسي; راحة نفسية
        mental_health.psychologist | أخصائي نفسي | دعم نفسي; أحتاج من يسمعني; psicologo
        mental_health.psychiatry | مركز الصحة النفسية | طبيب نفسي; CSM
        mental_health.trauma | الصدمات والتعذيب | ضحايا التعذيب; صدمة نفسية
        mental_health.youth | مشاكل نفسية للأطفال والشباب | مراهقون; neuropsichiatria infantile
        mental_health.support_group | مجموعة دعم | مساعدة متبادلة
        mental_health.crisis | أزمة وأفكار انتحارية | انتحار; أزمة نفسية
        housing | السكن | بيت; منزل
        housing.emergency | سرير لهذه الليلة | مأوى; بدون سكن; dormitorio
        housing.reception | مركز استقبال لطالبي اللجوء | كامب; CAS; SAI
        housing.search | البحث عن بيت للإيجار | إيجار; كراء; غرفة; affitto
        housing.public | سكن شعبي | سكن اجتماعي; case popolari; ATC
        housing.rent_help | مساعدة في الإيجار والفواتير | دفع الإيجار; كهرباء وغاز; bollette
        housing.eviction | الإخلاء من السكن | طرد من البيت; sfratto
        housing.contract | عقد الإيجار وتصريح الاستضافة | عقد كراء; dichiarazione di ospitalità
        housing.cohousing | السكن المشترك والاجتماعي | مشاركة السكن; housing sociale
        food | الطعام والمستلزمات | أكل; مساعدات غذائية
        food.canteen | وجبات مجانية | مطعم خيري; mensa
        food.parcel | سلة غذائية | مواد غذائية; بنك الطعام; pacco alimentare
        food.clothes | ملابس | ثياب; لباس
        food.hygiene | الاستحمام والنظافة | دوش; حمام; غسيل الملابس
        food.baby | مستلزمات الرضع | حفاضات; حليب أطفال; عربة أطفال
        food.furniture | أثاث وأجهزة منزلية | أثاث مستعمل; غسالة; ثلاجة
        income | الدخل والمساعدات المالية | إعانات; bonus; INPS
        income.unemployment | تعويض البطالة | راتب البطالة; NASpI
        income.inclusion | إعانة الإدماج | مساعدة للدخل المحدود; assegno di inclusione; ADI
        income.child_benefit | إعانة الأطفال | منحة الأولاد; assegno unico; bonus nido
        income.maternity | إعانة الأمومة | منحة الولادة; إجازة أمومة; assegno di maternità
        income.pension | التقاعد | معاش; راتب التقاعد; assegno sociale
        income.isee | شهادة الدخل ISEE | ISEE; DSU; CAF
        income.emergency | مساعدة مالية عاجلة | أحتاج مالا; servizi sociali
        income.social_worker | أخصائي اجتماعي | مساعدة اجتماعية; assistente sociale
        school | المدرسة والطفولة | أطفال; تلاميذ
        school.enrolment | تسجيل طفل في المدرسة | تسجيل مدرسي; iscrizione scolastica
        school.nursery | الحضانة والروضة | روضة أطفال; asilo nido; scuola materna
        school.after_school | المساعدة في الواجبات المدرسية | دروس دعم; بعد المدرسة; doposcuola
        school.meals_transport | وجبات المدرسة والنقل المدرسي | حافلة المدرسة; mensa scolastica; scuolabus
        school.books | الكتب واللوازم المدرسية | كتب مدرسية; voucher scuola
        school.newcomers | التلاميذ الجدد في إيطاليا | إيطالي للأطفال; وسيط في المدرسة
        school.summer | مركز صيفي للأطفال | مخيم صيفي; centro estivo
        school.dropout | ترك المدرسة | انقطاع عن الدراسة; توجيه مدرسي
        family | الأسرة والحماية | والدان; أولاد; عائلة
        family.parenting | دعم الوالدين | تربية الأطفال; مركز الأسرة; centro per le famiglie
        family.mediation | الانفصال والوساطة الأسرية | طلاق; خلافات زوجية
        family.single_parent | أم أو أب بمفرده | أم وحيدة; أم عزباء
        family.unaccompanied_minor | القاصرون بدون مرافق | قاصر وحيد; وصي متطوع; MSNA
        family.foster | الكفالة والتبني | أسرة حاضنة; تبني
        family.elderly | كبار السن | مسنون; دار المسنين
        family.guardianship | الوصاية على البالغين | وصي قانوني; amministratore di sostegno
        family.tracing | البحث عن قريب مفقود | البحث عن العائلة; الصليب الأحمر; Croce Rossa
        family.missing_child | طفل مفقود أو في خطر | خط نجدة الطفل; 114; 116000
        protection | العنف والاتجار بالبشر | عنف; حماية
        protection.domestic_violence | العنف ضد المرأة | عنف منزلي; زوجي يضربني; centro antiviolenza; 1522
        protection.shelter | بيت آمن | ملجأ للنساء; حماية عاجلة; casa rifugio
        protection.trafficking | الاتجار بالبشر | ضحايا الاتجار; 800290290
        protection.forced_marriage | الزواج القسري وختان الإناث | زواج بالإكراه; ختان البنات
        protection.sexual_violence | العنف الجنسي | اغتصاب; اعتداء جنسي
        protection.stalking | الملاحقة والتهديد | تهديد; مضايقة; stalking
        protection.lgbt | أفراد مجتمع الميم LGBT+ | الميول الجنسية; الهوية الجندرية
        protection.child_abuse | العنف ضد الأطفال | إساءة معاملة الأطفال; ضرب الأطفال
        disability | الإعاقة | ذوو الاحتياجات الخاصة; معاق
        disability.assessment | إثبات الإعاقة وقانون 104 | نسبة العجز; invalidità civile; legge 104
        disability.benefits | إعانات وتسهيلات الإعاقة | راتب الإعاقة; accompagnamento
        disability.aids | أجهزة مساعدة وأطراف صناعية | كرسي متحرك; سماعة أذن
        disability.work | عمل لذوي الإعاقة | توظيف ذوي الإعاقة; collocamento mirato
        disability.care | الرعاية والمراكز النهارية | مركز نهاري; مرافق
        disability.school | دعم ذوي الإعاقة في المدرسة | معلم دعم; insegnante di sostegno
        mobility | التنقل | مواصلات; سفر
        mobility.public_transport | الحافلات والاشتراكات | تذكرة; باص; قطار; abbonamento
        mobility.reduced_fare | تذاكر مخفضة | تخفيض المواصلات; اشتراك مخفض
        mobility.medical_transport | النقل إلى العلاج | توصيل إلى المستشفى; سيارة إسعاف
        mobility.bicycle | دراجة | تصليح دراجة; دراجة مستعملة
        mobility.travel_document | وثيقة السفر | جواز سفر اللاجئ; titolo di viaggio
        money | المال والضرائب | نقود; فلوس
        money.bank | حساب بنكي | فتح حساب; مصرف; PostePay
        money.tax_return | الإقرار الضريبي | تصريح الضرائب; 730; CAF; Agenzia delle Entrate
        money.debt | الديون والربا | دين; إقراض بالربا
        money.microcredit | قرض صغير | سلفة; microcredito
        money.remittance | إرسال المال إلى البلد | تحويل الأموال; حوالة; money transfer
        money.patronage | مكتب Patronato و CAF | مساعدة في المعاملات; Patronato; CAF
        community | المجتمع ووقت الفراغ | لقاءات; جمعيات
        community.association | جمعيات المهاجرين | جالية; جمعية
        community.volunteering | العمل التطوعي | تطوع; متطوع
        community.sport | الرياضة | كرة القدم; نادي رياضي
        community.culture | المكتبة والثقافة | مكتبة; متحف; إنترنت مجاني
        community.worship | أماكن العبادة | مسجد; جامع; كنيسة
        community.youth | الشباب | مركز شباب; informagiovani
        community.women | لقاءات للنساء | مجموعة نساء; spazio donna
        community.information | المعلومات والتوجيه | استعلامات; مكتب مساعدة; sportello
        """
}
