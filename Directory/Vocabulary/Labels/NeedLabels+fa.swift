extension NeedLabels {
    /// Persian labels and synonyms of the needs, a line a term: identifier | label | synonym; synonym.
    static let persian = """
        work | کار | شغل; استخدام
        work.search | پیدا کردن کار | جستجوی کار; کاریابی
        work.search.guidance | مشاوره شغلی | راهنمایی کاری; ارزیابی مهارت
        work.search.cv | نوشتن رزومه | رزومه; CV
        work.search.interview | آمادگی برای مصاحبه کاری | مصاحبه شغلی; تمرین مصاحبه
        work.search.agency | آژانس کاریابی | دفتر کاریابی; agenzia interinale
        work.search.registration | ثبت نام در مرکز کاریابی دولتی | ثبت بیکاری; centro per l'impiego; DID
        work.internship | کارآموزی | دوره کارآموزی; tirocinio
        work.rights | حقوق کارگر | سندیکا; شکایت کاری; sindacato
        work.rights.contract | بررسی قرارداد و فیش حقوقی | قرارداد کار; دستمزد; busta paga
        work.rights.exploitation | سوء استفاده در کار | کار سیاه; کار بدون قرارداد; caporalato
        work.rights.safety | ایمنی و حادثه در کار | حادثه کاری; INAIL
        work.business | راه اندازی کسب و کار | شغل آزاد; شرکت; partita IVA
        work.domestic | کار در خانه و مراقبت | پرستار سالمند; خدمتکار; badante
        training | آموزش و زبان | دوره ها; درس خواندن
        training.italian | یادگیری زبان ایتالیایی | کلاس ایتالیایی; دوره زبان; corso di italiano
        training.italian.literacy | سوادآموزی | یادگیری خواندن و نوشتن; نهضت
        training.italian.certificate | مدرک زبان ایتالیایی | امتحان A2; امتحان B1; CELI; CILS
        training.italian.citizenship_test | آزمون ایتالیایی برای اقامت یا تابعیت | امتحان زبان; test A2 Prefettura
        training.school_diploma | دیپلم برای بزرگسالان | مدرک سیکل; مدرسه شبانه; CPIA
        training.vocational | دوره فنی و حرفه ای | یادگیری حرفه; آموزش شغلی
        training.vocational.care | دوره کمک پرستاری | بهیاری; مراقب; OSS
        training.vocational.driving | گواهینامه رانندگی | آموزش رانندگی; لیسنس; patente B
        training.vocational.safety | دوره ایمنی و HACCP | بهداشت غذا; لیفتراک; HACCP
        training.digital | یادگیری کامپیوتر و موبایل | مهارت دیجیتال; اینترنت; SPID
        training.recognition | تایید مدارک تحصیلی | ارزشیابی مدرک; dichiarazione di valore; CIMEA
        training.university | دانشگاه | ثبت نام دانشگاه; بورسیه
        training.civil_service | خدمت مدنی داوطلبانه | خدمت اجتماعی; servizio civile
        legal | مدارک و حقوق | کارهای اداری; وکیل
        legal.advice | کمک حقوقی | وکیل; مشاوره حقوقی
        legal.advice.legal_aid | وکیل رایگان با هزینه دولت | وکیل مجانی; gratuito patrocinio
        legal.advice.criminal | شکایت و دادگاه کیفری | شکایت به پلیس; وکیل جنایی; denuncia
        legal.advice.detention | زندان و جایگزین های آن | زندانی; حبس
        legal.permit | اجازه اقامت | اقامت; کارت اقامت; permesso di soggiorno; questura
        legal.permit.first | اولین اجازه اقامت | درخواست اقامت; kit postale
        legal.permit.renewal | تمدید اقامت | تجدید اجازه اقامت; rinnovo permesso
        legal.permit.conversion | تبدیل اقامت | تغییر نوع اقامت; conversione permesso
        legal.permit.long_term | اقامت بلندمدت اتحادیه اروپا | اقامت دائم; carta di soggiorno
        legal.asylum | حمایت بین المللی | پناهندگی; پناهنده; asilo
        legal.asylum.application | درخواست پناهندگی | کیس پناهندگی; modello C3
        legal.asylum.hearing | مصاحبه پناهندگی در کمیسیون | مصاحبه کمیسیون; commissione territoriale
        legal.asylum.appeal | اعتراض به رد پناهندگی | جواب رد; دادگاه; ricorso
        legal.citizenship | تابعیت ایتالیا | شهروندی; پاسپورت ایتالیایی; cittadinanza
        legal.family_reunion | پیوستن خانواده | الحاق خانواده; آوردن خانواده; nulla osta
        legal.residence | ثبت محل سکونت در شهرداری | ثبت آدرس; residenza; anagrafe
        legal.tax_code | کد مالیاتی | شماره مالیاتی; codice fiscale
        legal.identity | کارت شناسایی و پاسپورت | گذرنامه; سفارت; carta d'identità; CIE
        legal.discrimination | تبعیض و نژادپرستی | نژادپرستی; رفتار ناعادلانه; UNAR
        legal.expulsion | اخراج و بازگشت | دیپورت; بازگشت داوطلبانه; foglio di via; CPR
        legal.interpreting | مترجم و میانجی فرهنگی | ترجمه; ترجمان; mediatore culturale
        health | سلامت | دکتر; درمان; صحت
        health.registration | ثبت نام در خدمات بهداشتی | کارت درمانی; بیمه درمانی; tessera sanitaria; SSN
        health.registration.stp | کد STP یا ENI | درمان بدون اقامت; STP; ENI
        health.doctor | پزشک | دکتر; داکتر; پزشک خانواده; medico di base
        health.doctor.walk_in | درمانگاه بدون نوبت | کلینیک رایگان; guardia medica
        health.doctor.paediatrician | پزشک کودکان | دکتر اطفال; pediatra
        health.doctor.specialist | پزشک متخصص و آزمایش | آزمایش خون; عکس رادیولوژی; CUP
        health.emergency | اورژانس پزشکی | آمبولانس; pronto soccorso; 112; 118
        health.hospital | بیمارستان | شفاخانه; بستری; ospedale
        health.dentist | دندانپزشک | دندان درد; داکتر دندان
        health.pharmacy | داروخانه و دارو | دوا; دواخانه; farmacia
        health.women | سلامت زنان | دکتر زنان; consultorio
        health.women.pregnancy | بارداری و زایمان | حامله; ماما; قابله
        health.women.contraception | پیشگیری از بارداری | قرص ضد بارداری; کاندوم
        health.women.abortion | پایان دادن به بارداری | سقط جنین; IVG
        health.sexual | سلامت جنسی و آزمایش HIV | ایدز; بیماری های جنسی; HIV
        health.vaccination | واکسیناسیون | واکسن
        health.certificate | گواهی پزشکی | گواهی سلامت; certificato medico
        health.addiction | اعتیاد | الکل; مواد مخدر; قمار; SerD
        health.home_care | درمان در خانه | پرستار در منزل; مراقبت در خانه
        mental_health | سلامت روان | روانشناس; آرامش روحی
        mental_health.psychologist | روانشناس | حمایت روانی; درد دل; psicologo
        mental_health.psychiatry | مرکز سلامت روان | روانپزشک; CSM
        mental_health.trauma | آسیب روانی و شکنجه | قربانی شکنجه; تروما
        mental_health.youth | مشکلات روحی کودکان و نوجوانان | روانپزشک کودک; نوجوانان
        mental_health.support_group | گروه حمایتی | گروه کمک به یکدیگر
        mental_health.crisis | بحران و فکر خودکشی | خودکشی; بحران روحی
        housing | مسکن | خانه; جای زندگی
        housing.emergency | جای خواب برای امشب | خوابگاه; بی خانمان; dormitorio
        housing.reception | مرکز پذیرش پناهجویان | کمپ; CAS; SAI
        housing.search | پیدا کردن خانه اجاره ای | اجاره; کرایه خانه; اتاق; affitto
        housing.public | خانه دولتی | خانه سازمانی ارزان; case popolari; ATC
        housing.rent_help | کمک برای اجاره و قبض ها | قبض برق و گاز; کمک اجاره; bollette
        housing.eviction | تخلیه خانه | بیرون کردن از خانه; sfratto
        housing.contract | قرارداد اجاره و اعلام میزبانی | اجاره نامه; dichiarazione di ospitalità
        housing.cohousing | خانه مشترک و مسکن اجتماعی | همخانه; housing sociale
        food | غذا و وسایل | کمک غذایی; خوراک
        food.canteen | غذای رایگان | غذاخوری; mensa
        food.parcel | بسته غذایی | مواد غذایی; بانک غذا; pacco alimentare
        food.clothes | لباس | پوشاک; کالا
        food.hygiene | حمام و بهداشت | دوش; لباسشویی
        food.baby | وسایل نوزاد | پوشک; شیر خشک; کالسکه
        food.furniture | مبلمان و لوازم خانگی | وسایل دست دوم; یخچال; فرش و تخت
        income | درآمد و کمک هزینه | یارانه; bonus; INPS
        income.unemployment | بیمه بیکاری | حقوق بیکاری; NASpI
        income.inclusion | کمک هزینه حداقل درآمد | کمک به کم درآمدها; assegno di inclusione; ADI
        income.child_benefit | کمک هزینه فرزند | پول بچه; assegno unico; bonus nido
        income.maternity | کمک هزینه زایمان | مرخصی زایمان; assegno di maternità
        income.pension | بازنشستگی | حقوق بازنشستگی; assegno sociale
        income.isee | گواهی درآمد ISEE | ISEE; DSU; CAF
        income.emergency | کمک مالی فوری | پول فوری; servizi sociali
        income.social_worker | مددکار اجتماعی | خدمات اجتماعی; assistente sociale
        school | مدرسه و کودکی | بچه ها; دانش آموز; مکتب
        school.enrolment | ثبت نام کودک در مدرسه | ثبت نام مدرسه; شمولیت مکتب; iscrizione scolastica
        school.nursery | مهد کودک و پیش دبستانی | کودکستان; asilo nido; scuola materna
        school.after_school | کمک در تکالیف و بعد از مدرسه | مشق; کار خانگی; doposcuola
        school.meals_transport | غذا و سرویس مدرسه | سرویس مدرسه; mensa scolastica; scuolabus
        school.books | کتاب و لوازم مدرسه | کتاب درسی; voucher scuola
        school.newcomers | دانش آموزان تازه وارد به ایتالیا | ایتالیایی برای کودکان; میانجی در مدرسه
        school.summer | مرکز تابستانی کودکان | اردوی تابستانی; centro estivo
        school.dropout | ترک تحصیل | ترک مدرسه; راهنمایی تحصیلی
        family | خانواده و حمایت | والدین; فرزندان; فامیل
        family.parenting | حمایت از والدین | تربیت فرزند; centro per le famiglie
        family.mediation | جدایی و میانجیگری خانواده | طلاق; اختلاف زن و شوهر
        family.single_parent | مادر یا پدر تنها | مادر مجرد; سرپرست خانوار
        family.unaccompanied_minor | نوجوانان بدون همراه | کودک تنها; قیم; MSNA
        family.foster | سرپرستی موقت و فرزندخواندگی | فرزندخواندگی; affido
        family.elderly | سالمندان | مراقبت از سالمند; خانه سالمندان
        family.guardianship | قیمومت بزرگسالان | قیم; amministratore di sostegno
        family.tracing | پیدا کردن عضو گمشده خانواده | جستجوی خانواده; صلیب سرخ; Croce Rossa
        family.missing_child | کودک گمشده یا در خطر | خط کمک کودک; 114; 116000
        protection | خشونت و قاچاق انسان | خشونت; حمایت
        protection.domestic_violence | خشونت علیه زنان | خشونت خانگی; شوهرم مرا می زند; centro antiviolenza; 1522
        protection.shelter | خانه امن | پناهگاه زنان; حمایت فوری; casa rifugio
        protection.trafficking | قاچاق انسان | قربانی قاچاق; 800290290
        protection.forced_marriage | ازدواج اجباری و ختنه زنان | ازدواج زوری; ختنه دختران
        protection.sexual_violence | خشونت جنسی | تجاوز; آزار جنسی
        protection.stalking | تعقیب و تهدید | تهدید; مزاحمت; stalking
        protection.lgbt | افراد LGBT+ | گرایش جنسی; هویت جنسیتی
        protection.child_abuse | کودک آزاری | خشونت علیه کودکان; کتک زدن بچه
        disability | معلولیت | ناتوانی; معیوبیت
        disability.assessment | تشخیص معلولیت و قانون 104 | درصد معلولیت; invalidità civile; legge 104
        disability.benefits | کمک هزینه معلولیت | مستمری معلولیت; accompagnamento
        disability.aids | وسایل کمکی و پروتز | ویلچر; سمعک
        disability.work | کار برای معلولان | استخدام معلولان; collocamento mirato
        disability.care | مراقبت و مرکز روزانه | مرکز روزانه; مراقب
        disability.school | حمایت معلولان در مدرسه | معلم کمکی; insegnante di sostegno
        mobility | رفت و آمد | حمل و نقل; سفر
        mobility.public_transport | اتوبوس و کارت ماهانه | بلیت; تکت; قطار; abbonamento
        mobility.reduced_fare | بلیت با تخفیف | تخفیف حمل و نقل; کارت ارزان
        mobility.medical_transport | رفت و آمد برای درمان | بردن به بیمارستان; آمبولانس با نوبت
        mobility.bicycle | دوچرخه | تعمیر دوچرخه; بایسکل
        mobility.travel_document | سند سفر | پاسپورت پناهندگی; titolo di viaggio
        money | پول و مالیات | امور مالی; پیسه
        money.bank | حساب بانکی | باز کردن حساب; بانک; PostePay
        money.tax_return | اظهارنامه مالیاتی | مالیات; 730; CAF; Agenzia delle Entrate
        money.debt | بدهی و رباخواری | قرض; نزول
        money.microcredit | وام کوچک | قرض الحسنه; microcredito
        money.remittance | فرستادن پول به کشور خود | حواله; ارسال پول; money transfer
        money.patronage | دفتر Patronato و CAF | کمک در کارهای اداری; Patronato; CAF
        community | جامعه و اوقات فراغت | دیدار با مردم; انجمن ها
        community.association | انجمن های مهاجران | انجمن ایرانیان; انجمن افغان ها
        community.volunteering | کار داوطلبانه | داوطلب شدن; کمک رضاکارانه
        community.sport | ورزش | فوتبال; باشگاه
        community.culture | کتابخانه و فرهنگ | کتابخانه; موزه; اینترنت رایگان
        community.worship | مکان های عبادت | مسجد; کلیسا
        community.youth | جوانان | مرکز جوانان; informagiovani
        community.women | گروه زنان | دیدار زنان; spazio donna
        community.information | اطلاعات و راهنمایی | میز اطلاعات; راهنما; sportello
        """
}
