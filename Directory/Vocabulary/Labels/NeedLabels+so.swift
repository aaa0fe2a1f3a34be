extension NeedLabels {
    /// Somali labels of the needs, a line a term: identifier | label | synonym; synonym.
    static let somali = """
        work | Shaqo |
        work.search | Raadi shaqo |
        work.search.guidance | Hagidda shaqada |
        work.search.cv | Qor CV-ga |
        work.search.interview | U diyaargarow wareysiga shaqada |
        work.search.agency | Wakaaladda shaqada |
        work.search.registration | Iska diiwaangeli xarunta shaqada |
        work.internship | Tababar shaqo |
        work.rights | Xuquuqda shaqada |
        work.rights.contract | Hubi heshiiska iyo mushaharka |
        work.rights.exploitation | Dhiig-miirashada shaqada |
        work.rights.safety | Badbaadada iyo shilalka shaqada |
        work.business | Furo ganacsi |
        work.domestic | Shaqada guriga iyo daryeelka |
        training | Tababar iyo luqad |
        training.italian | Baro Talyaaniga |
        training.italian.literacy | Akhris iyo qoraal |
        training.italian.certificate | Shahaadada Talyaaniga |
        training.italian.citizenship_test | Imtixaanka Talyaaniga ee ogolaanshaha ama jinsiyadda |
        training.school_diploma | Shahaado dugsi oo dadka waaweyn |
        training.vocational | Koorso xirfadeed |
        training.vocational.care | Koorsada kaaliyaha caafimaadka |
        training.vocational.driving | Liisanka darawalnimada |
        training.vocational.safety | Koorsada badbaadada iyo HACCP |
        training.digital | Baro isticmaalka kombiyuutarka |
        training.recognition | Aqoonsiga shahaadooyinka |
        training.university | Jaamacad |
        training.civil_service | Adeegga madaniga |
        legal | Dukumentiyo iyo xuquuq |
        legal.advice | Caawimo sharci |
        legal.advice.legal_aid | Qareen dawladdu bixiso |
        legal.advice.criminal | Dacwado iyo maxkamadaha dambiyada |
        legal.advice.detention | Xabsi iyo tallaabooyin kale |
        legal.permit | Ogolaanshaha joogitaanka |
        legal.permit.first | Ogolaanshaha joogitaanka ee ugu horreeya |
        legal.permit.renewal | Cusboonaysiinta ogolaanshaha |
        legal.permit.conversion | Beddelidda ogolaanshaha |
        legal.permit.long_term | Ogolaanshaha EU ee muddada dheer |
        legal.asylum | Ilaalinta caalamiga ah |
        legal.asylum.application | Codso magangalyo |
        legal.asylum.hearing | Wareysiga Guddiga |
        legal.asylum.appeal | Rafcaan diidmada |
        legal.citizenship | Jinsiyadda Talyaaniga |
        legal.family_reunion | Isu keenidda qoyska |
        legal.residence | Diiwaangelinta deegaanka |
        legal.tax_code | Lambarka canshuurta |
        legal.identity | Kaarka aqoonsiga iyo baasaboorka |
        legal.discrimination | Takoor iyo cunsuriyad |
        legal.expulsion | Tarxiil iyo dib u celin |
        legal.interpreting | Turjubaan iyo dhexdhexaadiye |
        health | Caafimaad |
        health.registration | Iska diiwaangeli adeegga caafimaadka |
        health.registration.stp | Koodka STP ama ENI |
        health.doctor | Dhakhtar |
        health.doctor.walk_in | Rugta ballan la'aanta |
        health.doctor.paediatrician | Dhakhtarka carruurta |
        health.doctor.specialist | Dhakhtar khaas ah iyo baaritaan |
        health.emergency | Gurmad caafimaad |
        health.hospital | Isbitaal |
        health.dentist | Dhakhtarka ilkaha |
        health.pharmacy | Farmashi iyo daawo |
        health.women | Caafimaadka haweenka |
        health.women.pregnancy | Uur iyo dhalmo |
        health.women.contraception | Ka hortagga uurka |
        health.women.abortion | Joojinta uurka |
        health.sexual | Caafimaadka galmada iyo baaritaanka HIV |
        health.vaccination | Tallaal |
        health.certificate | Shahaado caafimaad |
        health.addiction | Qabatin |
        health.home_care | Daryeel guriga |
        mental_health | Caafimaadka maskaxda |
        mental_health.psychologist | Cilmi-nafsi yaqaan |
        mental_health.psychiatry | Xarunta caafimaadka maskaxda |
        mental_health.trauma | Dhaawac nafsi iyo jirdil |
        mental_health.youth | Dhibaatada carruurta iyo dhallinyarada |
        mental_health.support_group | Koox taageero |
        mental_health.crisis | Dhibaato iyo fikir is-dil |
        housing | Guri |
        housing.emergency | Sariir caawa |
        housing.reception | Soo dhoweynta magangalyo-doonka |
        housing.search | Raadi guri kiro ah |
        housing.public | Guri dawladeed |
        housing.rent_help | Caawimo kirada iyo biilasha |
        housing.eviction | Ka saarid guri |
        housing.contract | Heshiiska kirada iyo martigelinta |
        housing.cohousing | Guri wadaag iyo guryo bulsho |
        food | Cunto iyo alaab |
        food.canteen | Makhaayad bilaash |
        food.parcel | Xirmo cunto |
        food.clothes | Dhar |
        food.hygiene | Qubays iyo nadaafad |
        food.baby | Alaabta dhallaanka |
        food.furniture | Alaabta guriga |
        income | Dakhli iyo caawimo lacageed |
        income.unemployment | Gunnada shaqo la'aanta |
        income.inclusion | Gunnada ka mid noqoshada |
        income.child_benefit | Gunnada carruurta |
        income.maternity | Gunnada hooyada |
        income.pension | Hawlgab |
        income.isee | ISEE |
        income.emergency | Caawimo lacageed degdeg ah |
        income.social_worker | Shaqaalaha bulshada |
        school | Dugsi iyo carruurnimo |
        school.enrolment | Ilmaha dugsi u diiwaangeli |
        school.nursery | Xannaano iyo dugsi barbaarin |
        school.after_school | Caawimo dugsiga kadib |
        school.meals_transport | Cuntada iyo baska dugsiga |
        school.books | Buugaag iyo qalabka dugsiga |
        school.newcomers | Ardayda cusub ee Talyaaniga |
        school.summer | Xarunta xagaaga |
        school.dropout | Ka tegidda dugsiga |
        family | Qoyska iyo ilaalinta |
        family.parenting | Taageerada waalidka |
        family.mediation | Kala tag iyo dhexdhexaadin |
        family.single_parent | Waalid keligood ah |
        family.unaccompanied_minor | Carruurta ajnabiga ah ee keligood ah |
        family.foster | Korin iyo korsasho |
        family.elderly | Waayeel |
        family.guardianship | Wakiilka taageerada |
        family.tracing | Raadi qof qoyska ah |
        family.missing_child | Ilmo lumay ama khatar ku jira |
        protection | Rabshad iyo tahriib |
        protection.domestic_violence | Rabshadda haweenka |
        protection.shelter | Guri badbaado |
        protection.trafficking | Tahriibinta dadka |
        protection.forced_marriage | Guur qasab iyo gudniinka |
        protection.sexual_violence | Rabshad galmo |
        protection.stalking | Daba-gal iyo hanjabaad |
        protection.lgbt | Dadka LGBT+ |
        protection.child_abuse | Rabshadda carruurta |
        disability | Naafonimo |
        disability.assessment | Naafonimada madaniga iyo sharciga 104 |
        disability.benefits | Gunno iyo fudayd |
        disability.aids | Qalabka caawinta |
        disability.work | Shaqo naafada |
        disability.care | Daryeel iyo xarumo maalinle |
        disability.school | Taageero dugsiga |
        mobility | Dhaqdhaqaaq |
        mobility.public_transport | Basas iyo tigidh |
        mobility.reduced_fare | Gaadiid qiimo jaban |
        mobility.medical_transport | Gaadiid daaweyn |
        mobility.bicycle | Baaskiil |
        mobility.travel_document | Dukumenti safar |
        money | Lacag iyo canshuur |
        money.bank | Xisaab bangi |
        money.tax_return | Bayaanka canshuurta |
        money.debt | Deyn iyo ribo |
        money.microcredit | Deyn yar |
        money.remittance | Lacag guriga u dir |
        money.patronage | Patronato iyo CAF |
        community | Bulshada iyo wakhtiga firaaqada |
        community.association | Ururrada ajaanibta |
        community.volunteering | Samee mutadawacnimo |
        community.sport | Isboorti |
        community.culture | Maktabad iyo dhaqan |
        community.worship | Goobaha cibaadada |
        community.youth | Dhallinyaro |
        community.women | Kulanka haweenka |
        community.information | Macluumaad iyo hagid |
        """
}
