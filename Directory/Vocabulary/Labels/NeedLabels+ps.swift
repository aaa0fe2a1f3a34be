extension NeedLabels {
    /// Pashto labels of the needs, a line a term: identifier | label | synonym; synonym.
    static let pashto = """
        work | کار |
        work.search | کار لټول |
        work.search.guidance | د کار لارښوونه |
        work.search.cv | د CV لیکل |
        work.search.interview | د کار مرکې ته چمتووالی |
        work.search.agency | د کار اداره |
        work.search.registration | د کار په مرکز کې نوم لیکنه |
        work.internship | کاري روزنه |
        work.rights | د کار حقونه |
        work.rights.contract | د تړون او معاش پاڼې کتل |
        work.rights.exploitation | په کار کې استثمار |
        work.rights.safety | د کار خوندیتوب او پېښې |
        work.business | خپل کاروبار پیل کول |
        work.domestic | د کور او پالنې کار |
        training | زده‌کړه او ژبه |
        training.italian | ایټالوي زده کول |
        training.italian.literacy | لیک لوست |
        training.italian.certificate | د ایټالوي ژبې سند |
        training.italian.citizenship_test | د جواز یا تابعیت لپاره د ایټالوي ازموینه |
        training.school_diploma | د لویانو لپاره د ښوونځي سند |
        training.vocational | مسلکي کورس |
        training.vocational.care | د روغتیايي مرستندوی کورس |
        training.vocational.driving | د موټر چلولو جواز |
        training.vocational.safety | د خوندیتوب او HACCP کورس |
        training.digital | کمپیوټر زده کول |
        training.recognition | د سندونو منل |
        training.university | پوهنتون |
        training.civil_service | مدني خدمت |
        legal | سندونه او حقونه |
        legal.advice | حقوقي مرسته |
        legal.advice.legal_aid | د دولت په لګښت وکیل |
        legal.advice.criminal | شکایتونه او جزايي محاکمې |
        legal.advice.detention | زندان او بدیلې تدابیر |
        legal.permit | د اوسېدو جواز |
        legal.permit.first | لومړی د اوسېدو جواز |
        legal.permit.renewal | د اوسېدو جواز نوي کول |
        legal.permit.conversion | د جواز بدلول |
        legal.permit.long_term | د اوږدې مودې EU جواز |
        legal.asylum | نړیوال ساتنه |
        legal.asylum.application | پناه غوښتل |
        legal.asylum.hearing | په کمېسیون کې مرکه |
        legal.asylum.appeal | د رد پر ضد شکایت |
        legal.citizenship | ایټالوي تابعیت |
        legal.family_reunion | د کورنۍ یوځای کېدل |
        legal.residence | د استوګنې ثبت |
        legal.tax_code | د مالیې کوډ |
        legal.identity | تذکره او پاسپورټ |
        legal.discrimination | تبعیض او نژادپالنه |
        legal.expulsion | ایستل او بېرته ستنول |
        legal.interpreting | ژباړن او کلتوري منځګړی |
        health | روغتیا |
        health.registration | په روغتیايي خدمت کې نوم لیکنه |
        health.registration.stp | STP یا ENI کوډ |
        health.doctor | ډاکټر |
        health.doctor.walk_in | بې وخته کلینیک |
        health.doctor.paediatrician | د ماشومانو ډاکټر |
        health.doctor.specialist | متخصص او ازموینې |
        health.emergency | روغتیايي بېړنۍ |
        health.hospital | روغتون |
        health.dentist | د غاښونو ډاکټر |
        health.pharmacy | درملتون او درمل |
        health.women | د ښځو روغتیا |
        health.women.pregnancy | امېندواري او زېږون |
        health.women.contraception | د امېندوارۍ مخنیوی |
        health.women.abortion | د امېندوارۍ پای ته رسول |
        health.sexual | جنسي روغتیا او د HIV ازموینه |
        health.vaccination | واکسین |
        health.certificate | طبي سندونه |
        health.addiction | روږدیتوب |
        health.home_care | په کور کې درملنه |
        mental_health | رواني روغتیا |
        mental_health.psychologist | ارواپوه |
        mental_health.psychiatry | د رواني روغتیا مرکز |
        mental_health.trauma | رواني ټپ او شکنجه |
        mental_health.youth | د ماشومانو او ځوانانو ستونزې |
        mental_health.support_group | د مرستې ډله |
        mental_health.crisis | بحران او د ځان وژنې فکرونه |
        housing | کور |
        housing.emergency | د نن شپې لپاره بستر |
        housing.reception | د پناه غوښتونکو استوګنځی |
        housing.search | کرايي کور لټول |
        housing.public | دولتي کور |
        housing.rent_help | د کرايې او بلونو مرسته |
        housing.eviction | له کوره ایستل |
        housing.contract | د کرايې تړون او مېلمه‌پالنه |
        housing.cohousing | ګډ او ټولنیز کور |
        food | خواړه او توکي |
        food.canteen | د خوړو ځای |
        food.parcel | د خوړو بسته |
        food.clothes | جامې |
        food.hygiene | حمام او پاکوالی |
        food.baby | د ماشوم توکي |
        food.furniture | د کور سامان |
        income | عاید او مرستې |
        income.unemployment | د بېکارۍ مرسته |
        income.inclusion | د شمولیت مرسته |
        income.child_benefit | د ماشومانو مرسته |
        income.maternity | د مورولۍ مرسته |
        income.pension | تقاعد |
        income.isee | ISEE |
        income.emergency | بېړنۍ مالي مرسته |
        income.social_worker | ټولنیز کارکوونکی |
        school | ښوونځی او ماشومتوب |
        school.enrolment | ماشوم په ښوونځي کې شاملول |
        school.nursery | وړکتون |
        school.after_school | له ښوونځي وروسته مرسته |
        school.meals_transport | د ښوونځي خواړه او بس |
        school.books | کتابونه او د ښوونځي توکي |
        school.newcomers | ایټالیا ته نوي راغلي زده‌کوونکي |
        school.summer | د اوړي مرکز |
        school.dropout | له ښوونځي پاتې کېدل |
        family | کورنۍ او ساتنه |
        family.parenting | د مور او پلار ملاتړ |
        family.mediation | بېلتون او د کورنۍ منځګړیتوب |
        family.single_parent | یوازې مور یا پلار |
        family.unaccompanied_minor | یوازې بهرني ماشومان |
        family.foster | پالنه او زوی‌ولي |
        family.elderly | زاړه خلک |
        family.guardianship | د ملاتړ مدیر |
        family.tracing | د خپلوان موندل |
        family.missing_child | ورک یا په خطر کې ماشوم |
        protection | تاوتریخوالی او قاچاق |
        protection.domestic_violence | پر ښځو تاوتریخوالی |
        protection.shelter | خوندي کور |
        protection.trafficking | د انسانانو قاچاق |
        protection.forced_marriage | جبري واده او جنسي غوڅول |
        protection.sexual_violence | جنسي تاوتریخوالی |
        protection.stalking | تعقیب او ګواښ |
        protection.lgbt | LGBT+ خلک |
        protection.child_abuse | پر ماشومانو تاوتریخوالی |
        disability | معلولیت |
        disability.assessment | مدني معلولیت او ۱۰۴ قانون |
        disability.benefits | مرستې او اسانتیاوې |
        disability.aids | مرستندویه وسایل |
        disability.work | د معلولینو کار |
        disability.care | پالنه او ورځني مرکزونه |
        disability.school | په ښوونځي کې ملاتړ |
        mobility | تګ راتګ |
        mobility.public_transport | بس او ټکټ |
        mobility.reduced_fare | ارزانه ترانسپورټ |
        mobility.medical_transport | د درملنې لپاره ترانسپورټ |
        mobility.bicycle | بایسکل |
        mobility.travel_document | د سفر سند |
        money | پیسې او مالیه |
        money.bank | بانکي حساب |
        money.tax_return | د عاید اظهارنامه |
        money.debt | پور او سود |
        money.microcredit | کوچنی پور |
        money.remittance | کور ته پیسې لېږل |
        money.patronage | Patronato او CAF |
        community | ټولنه او وزګار وخت |
        community.association | د بهرنیانو ټولنې |
        community.volunteering | رضاکاري |
        community.sport | ورزش |
        community.culture | کتابتون او کلتور |
        community.worship | د عبادت ځایونه |
        community.youth | ځوانان |
        community.women | د ښځو غونډې |
        community.information | معلومات او لارښوونه |
        """
}
