extension NeedLabels {
    /// Bengali labels and synonyms of the needs, a line a term: identifier | label | synonym; synonym.
    static let bengali = """
        work | কাজ | চাকরি; কর্মসংস্থান
        work.search | কাজ খোঁজা | চাকরি খোঁজা; চাকরির খবর
        work.search.guidance | কাজের বিষয়ে পরামর্শ | পেশা পরামর্শ; ক্যারিয়ার পরামর্শ
        work.search.cv | সিভি লেখা | জীবনবৃত্তান্ত; CV
        work.search.interview | চাকরির ইন্টারভিউর প্রস্তুতি | সাক্ষাৎকার; ইন্টারভিউ
        work.search.agency | চাকরির এজেন্সি | নিয়োগ সংস্থা; অস্থায়ী কাজ
        work.search.registration | বেকার হিসেবে নাম লেখানো | কর্মসংস্থান কেন্দ্র; DID; centro per l'impiego
        work.internship | ইন্টার্নশিপ | শিক্ষানবিশি; tirocinio
        work.rights | কাজের অধিকার | শ্রমিক ইউনিয়ন; মালিকের সাথে বিরোধ
        work.rights.contract | চুক্তি ও বেতনের কাগজ যাচাই | কাজের চুক্তি; বেতন; busta paga
        work.rights.exploitation | কাজে শোষণ | চুক্তি ছাড়া কাজ; বেতন দেয় না; caporalato
        work.rights.safety | কাজে নিরাপত্তা ও দুর্ঘটনা | কাজে আঘাত; INAIL
        work.business | ব্যবসা শুরু করা | দোকান খোলা; নিজের ব্যবসা; partita IVA
        work.domestic | ঘরের কাজ ও সেবার কাজ | গৃহকর্মী; badante; colf
        training | প্রশিক্ষণ ও ভাষা | কোর্স; পড়াশোনা
        training.italian | ইতালীয় ভাষা শেখা | ইতালিয়ান কোর্স; ইতালীয় ভাষার স্কুল
        training.italian.literacy | পড়তে ও লিখতে শেখা | সাক্ষরতা; অক্ষরজ্ঞান
        training.italian.certificate | ইতালীয় ভাষার সার্টিফিকেট | A2 পরীক্ষা; B1 পরীক্ষা; CELI; CILS
        training.italian.citizenship_test | পারমিট বা নাগরিকত্বের জন্য ভাষা পরীক্ষা | Prefettura-র A2 টেস্ট
        training.school_diploma | বড়দের স্কুল সার্টিফিকেট | সান্ধ্য স্কুল; CPIA; terza media
        training.vocational | কারিগরি কোর্স | কাজের প্রশিক্ষণ; পেশাগত কোর্স
        training.vocational.care | সেবাকর্মীর কোর্স | OSS; রোগীর সেবার কোর্স
        training.vocational.driving | ড্রাইভিং লাইসেন্স | গাড়ি চালানো শেখা; patente
        training.vocational.safety | নিরাপত্তা ও HACCP কোর্স | HACCP; ফর্কলিফট কোর্স
        training.digital | কম্পিউটার ও মোবাইল শেখা | কম্পিউটার কোর্স; SPID
        training.recognition | ডিগ্রির স্বীকৃতি | সনদের স্বীকৃতি; CIMEA; dichiarazione di valore
        training.university | বিশ্ববিদ্যালয় | বিশ্ববিদ্যালয়ে ভর্তি; বৃত্তি
        training.civil_service | নাগরিক সেবা কর্মসূচি | servizio civile
        legal | কাগজপত্র ও আইনি সহায়তা | কাগজ; উকিল
        legal.advice | আইনি পরামর্শ | উকিল; আইনজীবী
        legal.advice.legal_aid | সরকারি খরচে উকিল | বিনামূল্যে উকিল; gratuito patrocinio
        legal.advice.criminal | অপরাধের অভিযোগ ও ফৌজদারি মামলা | পুলিশে অভিযোগ; মামলা; denuncia
        legal.advice.detention | জেল ও বিকল্প ব্যবস্থা | কারাগার; বন্দি
        legal.permit | থাকার অনুমতি | সোজর্নো; permesso di soggiorno; questura
        legal.permit.first | প্রথম থাকার অনুমতি | পারমিটের আবেদন; kit postale
        legal.permit.renewal | থাকার অনুমতি নবায়ন | পারমিট নবায়ন; সোজর্নো রিনিউ; rinnovo
        legal.permit.conversion | থাকার অনুমতির ধরন বদল | পারমিট পরিবর্তন; conversione
        legal.permit.long_term | ইইউ দীর্ঘমেয়াদি থাকার অনুমতি | স্থায়ী পারমিট; carta di soggiorno
        legal.asylum | আন্তর্জাতিক সুরক্ষা | আশ্রয়; শরণার্থী
        legal.asylum.application | আশ্রয়ের আবেদন | আশ্রয় চাওয়া; C3
        legal.asylum.hearing | আশ্রয়ের সাক্ষাৎকার | কমিশন; Commissione territoriale
        legal.asylum.appeal | আশ্রয় প্রত্যাখ্যানের বিরুদ্ধে আপিল | নেগেটিভ; আদালত; ricorso
        legal.citizenship | ইতালীয় নাগরিকত্ব | নাগরিকত্বের আবেদন; cittadinanza
        legal.family_reunion | পরিবার আনা | পারিবারিক পুনর্মিলন; ricongiungimento; nulla osta
        legal.residence | ঠিকানা নিবন্ধন | রেসিডেন্স; residenza; anagrafe
        legal.tax_code | কর কোড | কোদিচে ফিসকালে; codice fiscale
        legal.identity | পরিচয়পত্র ও পাসপোর্ট | দূতাবাস; carta d'identità
        legal.discrimination | বৈষম্য ও বর্ণবাদ | বর্ণবাদ; UNAR
        legal.expulsion | বহিষ্কার ও দেশে ফেরা | দেশে ফেরত পাঠানো; স্বেচ্ছায় ফেরা; CPR
        legal.interpreting | দোভাষী ও সাংস্কৃতিক মধ্যস্থতাকারী | অনুবাদ; mediatore
        health | স্বাস্থ্য | ডাক্তার; চিকিৎসা
        health.registration | স্বাস্থ্যসেবায় নিবন্ধন | স্বাস্থ্য কার্ড; tessera sanitaria; SSN
        health.registration.stp | STP বা ENI কোড | কাগজ ছাড়া চিকিৎসা; STP; ENI
        health.doctor | ডাক্তার | পারিবারিক ডাক্তার; medico di base
        health.doctor.walk_in | অ্যাপয়েন্টমেন্ট ছাড়া ডাক্তার | জরুরি ডাক্তার; guardia medica
        health.doctor.paediatrician | শিশু ডাক্তার | শিশু বিশেষজ্ঞ; pediatra
        health.doctor.specialist | বিশেষজ্ঞ ডাক্তার ও পরীক্ষা | রক্ত পরীক্ষা; এক্স-রে; CUP
        health.emergency | জরুরি চিকিৎসা | অ্যাম্বুলেন্স; pronto soccorso; 112; 118
        health.hospital | হাসপাতাল | হাসপাতালে ভর্তি
        health.dentist | দাঁতের ডাক্তার | দাঁতের চিকিৎসা; দাঁত ব্যথা
        health.pharmacy | ফার্মেসি ও ওষুধ | ওষুধ; ওষুধের দোকান
        health.women | নারীদের স্বাস্থ্য | স্ত্রীরোগ বিশেষজ্ঞ; consultorio
        health.women.pregnancy | গর্ভাবস্থা ও প্রসব | গর্ভবতী; ধাত্রী
        health.women.contraception | জন্মনিয়ন্ত্রণ | পিল; কনডম
        health.women.abortion | গর্ভপাত | বাচ্চা নষ্ট করা; IVG
        health.sexual | যৌন স্বাস্থ্য ও এইচআইভি পরীক্ষা | যৌন রোগ; HIV
        health.vaccination | টিকা | ভ্যাকসিন; টিকা দেওয়া
        health.certificate | মেডিকেল সার্টিফিকেট | ডাক্তারি সনদ; সুস্থতার সনদ
        health.addiction | আসক্তি | মদ; মাদক; জুয়া; SerD
        health.home_care | বাড়িতে চিকিৎসা | বাড়িতে নার্স; বাড়িতে সেবা
        mental_health | মানসিক স্বাস্থ্য | মনোবিদ; মন ভালো নেই
        mental_health.psychologist | মনোবিদ | মানসিক সহায়তা; কারো সাথে কথা বলা
        mental_health.psychiatry | মানসিক স্বাস্থ্য কেন্দ্র | মানসিক রোগের ডাক্তার; CSM
        mental_health.trauma | মানসিক আঘাত ও নির্যাতন | নির্যাতনের শিকার; ট্রমা
        mental_health.youth | শিশু ও কিশোরদের মানসিক কষ্ট | শিশু মনোরোগ; কিশোর-কিশোরী
        mental_health.support_group | সহায়তা দল | একে অপরকে সাহায্য
        mental_health.crisis | সংকট ও আত্মহত্যার চিন্তা | আত্মহত্যা; মরে যেতে ইচ্ছে করে
        housing | বাসস্থান | বাসা; বাড়ি; ঘর
        housing.emergency | আজ রাতের থাকার জায়গা | ঘুমানোর জায়গা; গৃহহীন; dormitorio
        housing.reception | আশ্রয়প্রার্থীদের আবাসন | ক্যাম্প; CAS; SAI
        housing.search | ভাড়া বাসা খোঁজা | বাসা ভাড়া; রুম; সিট
        housing.public | সরকারি বাসা | পৌর আবাসন; case popolari; ATC
        housing.rent_help | ভাড়া ও বিলের সাহায্য | বিদ্যুৎ গ্যাসের বিল; বকেয়া ভাড়া; bollette
        housing.eviction | উচ্ছেদ | বাসা থেকে বের করে দেওয়া; sfratto
        housing.contract | ভাড়ার চুক্তি ও থাকার ঘোষণা | বাসার চুক্তি; dichiarazione di ospitalità
        housing.cohousing | যৌথ ও সামাজিক আবাসন | মেস; একসাথে থাকা; housing first
        food | খাবার ও জিনিসপত্র | খাদ্য সহায়তা; ত্রাণ
        food.canteen | বিনামূল্যে খাবার | ফ্রি খাবার; mensa
        food.parcel | খাবারের প্যাকেট | খাদ্য প্যাকেজ; বাজার; pacco alimentare
        food.clothes | কাপড় | জামাকাপড়; পোশাক
        food.hygiene | গোসল ও পরিচ্ছন্নতা | গোসলখানা; কাপড় ধোয়া
        food.baby | শিশুদের জিনিস | ডায়াপার; গুঁড়া দুধ; বেবি গাড়ি
        food.furniture | আসবাব ও গৃহস্থালি যন্ত্র | পুরোনো আসবাব; ফ্রিজ
        income | আয় ও সরকারি ভাতা | ভাতা; INPS
        income.unemployment | বেকার ভাতা | বেকারত্ব ভাতা; NASpI
        income.inclusion | কম আয়ের ভাতা | ন্যূনতম আয়; assegno di inclusione; ADI
        income.child_benefit | সন্তানের ভাতা | বাচ্চার টাকা; assegno unico; bonus nido
        income.maternity | মাতৃত্ব ভাতা | প্রসূতি ভাতা; assegno di maternità
        income.pension | পেনশন | বয়স্ক ভাতা; assegno sociale
        income.isee | ISEE আয়ের সনদ | ISEE; DSU; CAF
        income.emergency | জরুরি টাকার সাহায্য | আর্থিক সাহায্য; servizi sociali
        income.social_worker | সমাজকর্মী | সামাজিক সেবা; assistente sociale
        school | স্কুল ও শৈশব | শিশু; ছাত্রছাত্রী
        school.enrolment | সন্তানকে স্কুলে ভর্তি | স্কুলে ভর্তি; iscrizione
        school.nursery | নার্সারি ও কিন্ডারগার্টেন | শিশু যত্ন কেন্দ্র; asilo nido
        school.after_school | স্কুলের পর পড়ায় সাহায্য | হোমওয়ার্ক; doposcuola
        school.meals_transport | স্কুলের খাবার ও বাস | স্কুল বাস; mensa scolastica
        school.books | বই ও স্কুলের জিনিস | পাঠ্যবই; খাতা কলম; voucher
        school.newcomers | ইতালিতে নতুন আসা ছাত্রছাত্রী | শিশুদের ইতালীয় শেখা; স্কুলে দোভাষী
        school.summer | গ্রীষ্মকালীন ক্যাম্প | গরমের ছুটি; centro estivo
        school.dropout | স্কুল ছেড়ে দেওয়া | ঝরে পড়া; স্কুল পরামর্শ
        family | পরিবার ও সুরক্ষা | বাবা-মা; সন্তান
        family.parenting | বাবা-মায়ের জন্য সহায়তা | সন্তান লালনপালন; পরিবার কেন্দ্র
        family.mediation | বিচ্ছেদ ও পারিবারিক মধ্যস্থতা | তালাক; ডিভোর্স
        family.single_parent | একা বাবা বা মা | একা মা; স্বামী ছাড়া মা
        family.unaccompanied_minor | অভিভাবকহীন শিশু | একা আসা নাবালক; MSNA
        family.foster | পালক পরিবার ও দত্তক | দত্তক; affido
        family.elderly | বয়স্ক মানুষ | বৃদ্ধদের সেবা; বৃদ্ধাশ্রম
        family.guardianship | প্রাপ্তবয়স্কদের অভিভাবকত্ব | আইনি অভিভাবক; amministratore di sostegno
        family.tracing | আত্মীয় খোঁজা | হারানো আত্মীয়; রেড ক্রস
        family.missing_child | নিখোঁজ বা বিপদে থাকা শিশু | হারানো শিশু; 114; 116000
        protection | সহিংসতা ও পাচার | নির্যাতন; সুরক্ষা
        protection.domestic_violence | নারীর প্রতি সহিংসতা | পারিবারিক নির্যাতন; 1522; centro antiviolenza
        protection.shelter | নিরাপদ আশ্রয় | নারী আশ্রয়কেন্দ্র; casa rifugio
        protection.trafficking | মানব পাচার | পাচারকারী; দালাল; 800290290
        protection.forced_marriage | জোর করে বিয়ে ও যৌনাঙ্গ কর্তন | জোরপূর্বক বিয়ে; নারী খতনা
        protection.sexual_violence | যৌন সহিংসতা | ধর্ষণ; codice rosa
        protection.stalking | পিছু নেওয়া ও হুমকি | হয়রানি; হুমকি
        protection.lgbt | এলজিবিটি+ মানুষ | সমকামী; লিঙ্গ পরিচয়; LGBT
        protection.child_abuse | শিশু নির্যাতন | শিশুর প্রতি সহিংসতা
        disability | প্রতিবন্ধিতা | প্রতিবন্ধী; শারীরিক অক্ষমতা
        disability.assessment | প্রতিবন্ধিতা যাচাই ও আইন ১০৪ | legge 104; invalidità civile
        disability.benefits | প্রতিবন্ধী ভাতা ও সুবিধা | প্রতিবন্ধী পেনশন; accompagnamento
        disability.aids | সহায়ক যন্ত্র ও কৃত্রিম অঙ্গ | হুইলচেয়ার; শ্রবণযন্ত্র
        disability.work | প্রতিবন্ধীদের জন্য কাজ | legge 68; collocamento mirato
        disability.care | সেবা ও দিবাকেন্দ্র | দিনের সেবাকেন্দ্র; centro diurno
        disability.school | স্কুলে বিশেষ সহায়তা | বিশেষ শিক্ষক; insegnante di sostegno
        mobility | যাতায়াত | পরিবহন; ভ্রমণ
        mobility.public_transport | বাস ও মাসিক পাস | টিকিট; ট্রেন; বাস পাস
        mobility.reduced_fare | কম ভাড়ায় যাতায়াত | ভাড়ায় ছাড়; abbonamento agevolato
        mobility.medical_transport | চিকিৎসার জন্য গাড়ি | হাসপাতালে নিয়ে যাওয়া; রোগী পরিবহন
        mobility.bicycle | সাইকেল | সাইকেল মেরামত; বাইসাইকেল
        mobility.travel_document | ভ্রমণ দলিল | শরণার্থীর ট্রাভেল ডকুমেন্ট; titolo di viaggio
        money | টাকা ও কর | অর্থ; ট্যাক্স
        money.bank | ব্যাংক অ্যাকাউন্ট | ব্যাংক হিসাব; PostePay
        money.tax_return | আয়কর রিটার্ন | 730; CAF; Agenzia delle Entrate
        money.debt | ঋণ ও সুদখোর | ধার; দেনা; সুদ
        money.microcredit | ক্ষুদ্রঋণ | ছোট ঋণ; লোন
        money.remittance | দেশে টাকা পাঠানো | রেমিট্যান্স; মানি ট্রান্সফার
        money.patronage | Patronato ও CAF | কাগজপত্রের সাহায্য; পাত্রোনাতো; CAF
        community | সমাজ ও অবসর | মেলামেশা; কমিউনিটি
        community.association | প্রবাসীদের সমিতি | প্রবাসী সংগঠন; বাংলাদেশ সমিতি
        community.volunteering | স্বেচ্ছাসেবা | স্বেচ্ছাসেবক হওয়া; ভলান্টিয়ার
        community.sport | খেলাধুলা | ক্রিকেট; ফুটবল; জিম
        community.culture | লাইব্রেরি ও সংস্কৃতি | পাঠাগার; জাদুঘর; ফ্রি ওয়াইফাই
        community.worship | উপাসনালয় | মসজিদ; মন্দির; গির্জা
        community.youth | তরুণ-তরুণী | যুব কেন্দ্র; informagiovani
        community.women | নারীদের আড্ডা ও দল | নারী দল; মহিলা সমিতি
        community.information | তথ্য ও পরামর্শ | কোথায় যাব; তথ্য কেন্দ্র; sportello
        """
}
