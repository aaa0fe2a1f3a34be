extension NeedLabels {
    /// Urdu labels and synonyms of the needs, a line a term: identifier | label | synonym; synonym.
    static let urdu = """
        work | کام | نوکری; ملازمت; روزگار
        work.search | کام کی تلاش | نوکری ڈھونڈنا; ملازمت کی تلاش
        work.search.guidance | کام کے لیے رہنمائی | کیریئر مشورہ; ہنر کا جائزہ
        work.search.cv | سی وی لکھنا | CV; کوائف نامہ
        work.search.interview | نوکری کے انٹرویو کی تیاری | انٹرویو; انٹرویو کی مشق
        work.search.agency | روزگار ایجنسی | کام دلانے والی ایجنسی; agenzia interinale
        work.search.registration | روزگار دفتر میں اندراج | بے روزگاری کا اندراج; centro per l'impiego; DID
        work.internship | عملی تربیت | انٹرن شپ; tirocinio
        work.rights | کام پر حقوق | مزدور یونین; کام کا جھگڑا; sindacato
        work.rights.contract | معاہدے اور تنخواہ کی پرچی کی جانچ | کام کا کنٹریکٹ; تنخواہ; busta paga
        work.rights.exploitation | کام پر استحصال | بغیر کنٹریکٹ کام; کالا کام; caporalato
        work.rights.safety | کام پر حفاظت اور حادثے | کام پر چوٹ; INAIL
        work.business | اپنا کاروبار شروع کرنا | ذاتی کاروبار; دکان کھولنا; partita IVA
        work.domestic | گھریلو اور دیکھ بھال کا کام | بزرگوں کی دیکھ بھال; گھریلو ملازمہ; badante
        training | تربیت اور زبان | کورس; پڑھائی
        training.italian | اطالوی زبان سیکھنا | اٹالین کورس; اٹالین کلاس; corso di italiano
        training.italian.literacy | خواندگی | پڑھنا لکھنا سیکھنا
        training.italian.certificate | اطالوی زبان کا سرٹیفکیٹ | A2 امتحان; B1 امتحان; CELI; CILS
        training.italian.citizenship_test | پرمٹ یا شہریت کے لیے اطالوی ٹیسٹ | زبان کا ٹیسٹ; test A2 Prefettura
        training.school_diploma | بالغوں کے لیے اسکول کا ڈپلومہ | مڈل کی سند; شام کا اسکول; CPIA
        training.vocational | پیشہ ورانہ کورس | ہنر سیکھنا; فنی تربیت
        training.vocational.care | دیکھ بھال کارکن کا کورس | صحت معاون; OSS
        training.vocational.driving | ڈرائیونگ لائسنس | ڈرائیونگ اسکول; patente B
        training.vocational.safety | حفاظت اور HACCP کا کورس | کھانے کی صفائی کا کورس; فورک لفٹ; HACCP
        training.digital | کمپیوٹر اور موبائل سیکھنا | ڈیجیٹل ہنر; انٹرنیٹ; SPID
        training.recognition | غیر ملکی تعلیمی اسناد کی منظوری | ڈگری کی تصدیق; dichiarazione di valore; CIMEA
        training.university | یونیورسٹی | یونیورسٹی داخلہ; وظیفہ; اسکالرشپ
        training.civil_service | شہری خدمت | رضاکارانہ شہری خدمت; servizio civile
        legal | کاغذات اور حقوق | دستاویزات; وکیل
        legal.advice | قانونی مدد | وکیل; قانونی مشورہ
        legal.advice.legal_aid | ریاست کے خرچ پر مفت وکیل | مفت وکیل; gratuito patrocinio
        legal.advice.criminal | پولیس رپورٹ اور فوجداری مقدمے | شکایت; مقدمہ; denuncia
        legal.advice.detention | جیل اور متبادل سزائیں | قیدی; قید
        legal.permit | رہائشی پرمٹ | سجورنو; permesso di soggiorno; questura
        legal.permit.first | پہلا رہائشی پرمٹ | پرمٹ کی درخواست; kit postale
        legal.permit.renewal | رہائشی پرمٹ کی تجدید | سجورنو رینیو کرانا; rinnovo permesso
        legal.permit.conversion | رہائشی پرمٹ کی تبدیلی | پرمٹ کی قسم بدلنا; conversione permesso
        legal.permit.long_term | یورپی یونین کا طویل مدتی پرمٹ | مستقل رہائش; carta di soggiorno
        legal.asylum | بین الاقوامی تحفظ | پناہ; پناہ گزین; اسائلم; asilo
        legal.asylum.application | پناہ کی درخواست | اسائلم کی درخواست; modello C3
        legal.asylum.hearing | کمیشن میں پناہ کا انٹرویو | کمیشن انٹرویو; commissione territoriale
        legal.asylum.appeal | انکار کے خلاف اپیل | پناہ سے انکار; عدالت; ricorso
        legal.citizenship | اطالوی شہریت | نیشنلٹی; شہریت کی درخواست; cittadinanza
        legal.family_reunion | خاندان کو بلانا | فیملی ویزا; خاندان کا ملاپ; nulla osta
        legal.residence | پتے کا سرکاری اندراج | رہائش کا اندراج; residenza; anagrafe
        legal.tax_code | ٹیکس کوڈ | ٹیکس نمبر; codice fiscale
        legal.identity | شناختی کارڈ اور پاسپورٹ | سفارت خانہ; carta d'identità; CIE
        legal.discrimination | امتیازی سلوک اور نسل پرستی | نسل پرستی; ناانصافی; UNAR
        legal.expulsion | ملک بدری اور واپسی | ڈی پورٹ; رضاکارانہ واپسی; foglio di via; CPR
        legal.interpreting | ترجمان اور ثقافتی ثالث | ترجمہ; mediatore culturale
        health | صحت | ڈاکٹر; علاج
        health.registration | صحت کی سروس میں اندراج | ہیلتھ کارڈ; tessera sanitaria; SSN
        health.registration.stp | STP یا ENI کوڈ | پرمٹ کے بغیر علاج; STP; ENI
        health.doctor | ڈاکٹر | فیملی ڈاکٹر; medico di base
        health.doctor.walk_in | بغیر وقت لیے کلینک | مفت کلینک; guardia medica
        health.doctor.paediatrician | بچوں کا ڈاکٹر | ماہر اطفال; pediatra
        health.doctor.specialist | ماہر ڈاکٹر اور ٹیسٹ | خون کا ٹیسٹ; ایکسرے; CUP
        health.emergency | طبی ایمرجنسی | ایمبولینس; pronto soccorso; 112; 118
        health.hospital | ہسپتال | ہسپتال میں داخلہ; ospedale
        health.dentist | دانتوں کا ڈاکٹر | دانت کا درد; دانتوں کا علاج
        health.pharmacy | فارمیسی اور دوائیں | دوا; میڈیکل اسٹور; farmacia
        health.women | خواتین کی صحت | لیڈی ڈاکٹر; consultorio
        health.women.pregnancy | حمل اور زچگی | حاملہ; دائی; بچے کی پیدائش
        health.women.contraception | مانع حمل | حمل روکنے کی گولی; کنڈوم; خاندانی منصوبہ بندی
        health.women.abortion | حمل ختم کرنا | اسقاط حمل; IVG
        health.sexual | جنسی صحت اور HIV ٹیسٹ | ایڈز; جنسی بیماریاں; HIV
        health.vaccination | حفاظتی ٹیکے | ویکسین; ٹیکہ
        health.certificate | طبی سرٹیفکیٹ | میڈیکل سرٹیفکیٹ; فٹنس سرٹیفکیٹ
        health.addiction | نشے کی لت | شراب; منشیات; جوا; SerD
        health.home_care | گھر پر علاج | گھر پر نرس; گھر پر دیکھ بھال
        mental_health | ذہنی صحت | ماہر نفسیات; ذہنی سکون
        mental_health.psychologist | ماہر نفسیات | نفسیاتی مدد; دل کی بات کرنا; psicologo
        mental_health.psychiatry | ذہنی صحت کا مرکز | نفسیاتی ڈاکٹر; CSM
        mental_health.trauma | صدمہ اور اذیت رسانی | ٹارچر کے متاثرین; ذہنی صدمہ
        mental_health.youth | بچوں اور نوجوانوں کی ذہنی پریشانی | بچوں کا نفسیاتی ڈاکٹر; نوعمر
        mental_health.support_group | مدد کا گروپ | باہمی مدد
        mental_health.crisis | بحران اور خودکشی کے خیالات | خودکشی; ذہنی بحران
        housing | رہائش | گھر; مکان
        housing.emergency | آج رات کے لیے بستر | بے گھر; رات کا ٹھکانا; dormitorio
        housing.reception | پناہ کے متلاشیوں کا مرکز | کیمپ; CAS; SAI
        housing.search | کرائے کے گھر کی تلاش | کرایہ; کمرہ; affitto
        housing.public | سرکاری گھر | سستا سرکاری مکان; case popolari; ATC
        housing.rent_help | کرائے اور بلوں میں مدد | بجلی گیس کا بل; کرائے کی مدد; bollette
        housing.eviction | گھر سے بے دخلی | مکان خالی کرانا; sfratto
        housing.contract | کرایہ نامہ اور میزبانی کا اقرار نامہ | کرائے کا معاہدہ; dichiarazione di ospitalità
        housing.cohousing | مشترکہ اور سماجی رہائش | مل کر رہنا; housing sociale
        food | کھانا اور سامان | راشن; کھانے کی مدد
        food.canteen | مفت کھانا | لنگر; mensa
        food.parcel | راشن کا پیکٹ | مفت راشن; فوڈ بینک; pacco alimentare
        food.clothes | کپڑے | لباس; گرم کپڑے
        food.hygiene | نہانا اور صفائی | شاور; کپڑے دھونا
        food.baby | بچوں کا سامان | پیمپر; خشک دودھ; بچہ گاڑی
        food.furniture | فرنیچر اور گھریلو سامان | پرانا فرنیچر; فریج; واشنگ مشین
        income | آمدنی اور مالی امداد | سرکاری امداد; bonus; INPS
        income.unemployment | بے روزگاری الاؤنس | بے روزگاری کے پیسے; NASpI
        income.inclusion | کم آمدنی کا الاؤنس | غریب خاندان کی امداد; assegno di inclusione; ADI
        income.child_benefit | بچوں کا الاؤنس | بچوں کے پیسے; assegno unico; bonus nido
        income.maternity | زچگی الاؤنس | زچگی کی چھٹی; assegno di maternità
        income.pension | پنشن | بڑھاپے کی پنشن; assegno sociale
        income.isee | ISEE آمدنی سرٹیفکیٹ | ISEE; DSU; CAF
        income.emergency | فوری مالی مدد | پیسوں کی ضرورت; servizi sociali
        income.social_worker | سماجی کارکن | سوشل ورکر; assistente sociale
        school | اسکول اور بچپن | بچے; طالب علم
        school.enrolment | بچے کا اسکول میں داخلہ | اسکول داخلہ; iscrizione scolastica
        school.nursery | نرسری اور کنڈرگارٹن | ڈے کیئر; asilo nido; scuola materna
        school.after_school | اسکول کے بعد پڑھائی میں مدد | ہوم ورک; ٹیوشن; doposcuola
        school.meals_transport | اسکول کا کھانا اور بس | اسکول بس; mensa scolastica; scuolabus
        school.books | کتابیں اور اسکول کا سامان | درسی کتابیں; voucher scuola
        school.newcomers | اٹلی میں نئے آنے والے طلبہ | بچوں کے لیے اطالوی; اسکول میں ترجمان
        school.summer | بچوں کا سمر کیمپ | گرمیوں کی چھٹیاں; centro estivo
        school.dropout | اسکول چھوڑنا | پڑھائی چھوڑنا; تعلیمی رہنمائی
        family | خاندان اور تحفظ | والدین; بچے; فیملی
        family.parenting | والدین کی مدد | بچوں کی پرورش; centro per le famiglie
        family.mediation | علیحدگی اور خاندانی ثالثی | طلاق; میاں بیوی کا جھگڑا; خلع
        family.single_parent | اکیلی ماں یا اکیلا باپ | تنہا ماں; اکیلے والدین
        family.unaccompanied_minor | تنہا آنے والے نابالغ | اکیلا بچہ; سرپرست; MSNA
        family.foster | بچے کی عارضی کفالت اور گود لینا | گود لینا; affido
        family.elderly | بزرگ افراد | بزرگوں کی دیکھ بھال; اولڈ ہوم
        family.guardianship | بالغ فرد کی سرپرستی | قانونی سرپرست; amministratore di sostegno
        family.tracing | بچھڑے رشتہ دار کی تلاش | خاندان ڈھونڈنا; ریڈ کراس; Croce Rossa
        family.missing_child | گمشدہ یا خطرے میں بچہ | بچوں کی ہیلپ لائن; 114; 116000
        protection | تشدد اور انسانی اسمگلنگ | ظلم; تحفظ
        protection.domestic_violence | خواتین پر تشدد | گھریلو تشدد; شوہر مارتا ہے; centro antiviolenza; 1522
        protection.shelter | محفوظ گھر | خواتین کی پناہ گاہ; فوری تحفظ; casa rifugio
        protection.trafficking | انسانی اسمگلنگ | انسانی تجارت; اسمگلنگ کا شکار; 800290290
        protection.forced_marriage | جبری شادی اور لڑکیوں کا ختنہ | زبردستی شادی; زنانہ ختنہ
        protection.sexual_violence | جنسی تشدد | ریپ; زیادتی
        protection.stalking | پیچھا کرنا اور دھمکیاں | دھمکی; ہراسانی; stalking
        protection.lgbt | LGBT+ افراد | LGBT; جنسی رجحان; صنفی شناخت; خواجہ سرا
        protection.child_abuse | بچوں پر تشدد | بچوں سے بدسلوکی; بچے کو مارنا
        disability | معذوری | معذور; خصوصی افراد
        disability.assessment | معذوری کی تشخیص اور قانون 104 | معذوری کا فیصد; invalidità civile; legge 104
        disability.benefits | معذوری الاؤنس | معذوری پنشن; accompagnamento
        disability.aids | معاون آلات اور مصنوعی اعضا | وہیل چیئر; سننے کا آلہ
        disability.work | معذور افراد کے لیے کام | معذوروں کی نوکری; collocamento mirato
        disability.care | دیکھ بھال اور دن کے مراکز | ڈے سینٹر; دیکھ بھال کرنے والا
        disability.school | معذور بچے کی اسکول میں مدد | معاون استاد; insegnante di sostegno
        mobility | آنا جانا | ٹرانسپورٹ; سفر
        mobility.public_transport | بس اور ماہانہ پاس | ٹکٹ; ٹرین; abbonamento
        mobility.reduced_fare | رعایتی کرایہ | سستا ٹکٹ; رعایتی پاس
        mobility.medical_transport | علاج کے لیے سواری | ہسپتال لے جانا; ایمبولینس کی بکنگ
        mobility.bicycle | سائیکل | سائیکل کی مرمت; پرانی سائیکل
        mobility.travel_document | سفری دستاویز | پناہ گزین کا پاسپورٹ; titolo di viaggio
        money | پیسہ اور ٹیکس | رقم; مالی معاملات
        money.bank | بینک اکاؤنٹ | اکاؤنٹ کھولنا; PostePay
        money.tax_return | ٹیکس ریٹرن | آمدنی کا گوشوارہ; 730; CAF; Agenzia delle Entrate
        money.debt | قرض اور سود خوری | ادھار; سود
        money.microcredit | چھوٹا قرض | قرض حسنہ; microcredito
        money.remittance | گھر پیسے بھیجنا | رقم بھیجنا; حوالہ; money transfer
        money.patronage | Patronato اور CAF دفتر | کاغذی کام میں مدد; Patronato; CAF
        community | برادری اور فرصت | میل جول; انجمنیں
        community.association | تارکین وطن کی انجمنیں | پاکستانی کمیونٹی; برادری کی تنظیم
        community.volunteering | رضاکارانہ کام | رضاکار بننا; volontariato
        community.sport | کھیل | کرکٹ; فٹ بال; جم
        community.culture | لائبریری اور ثقافت | کتب خانہ; میوزیم; مفت وائی فائی
        community.worship | عبادت گاہیں | مسجد; گرجا گھر; گوردوارہ
        community.youth | نوجوان | نوجوانوں کا مرکز; informagiovani
        community.women | خواتین کے گروپ | عورتوں کی ملاقاتیں; spazio donna
        community.information | معلومات اور رہنمائی | مدد کا دفتر; پوچھ گچھ; sportello
        """
}
