extension NeedLabels {
    /// Punjabi labels and synonyms of the needs, a line a term: identifier | label | synonym; synonym.
    static let punjabi = """
        work | ਕੰਮ | ਨੌਕਰੀ; ਰੁਜ਼ਗਾਰ
        work.search | ਕੰਮ ਲੱਭਣਾ | ਨੌਕਰੀ ਲੱਭਣਾ; ਕੰਮ ਦੀ ਭਾਲ
        work.search.guidance | ਕੰਮ ਬਾਰੇ ਸਲਾਹ | ਕਰੀਅਰ ਸਲਾਹ; ਰੁਜ਼ਗਾਰ ਸਲਾਹ
        work.search.cv | ਸੀਵੀ ਲਿਖਣਾ | ਬਾਇਓਡਾਟਾ; CV
        work.search.interview | ਨੌਕਰੀ ਦੀ ਇੰਟਰਵਿਊ ਦੀ ਤਿਆਰੀ | ਇੰਟਰਵਿਊ
        work.search.agency | ਕੰਮ ਦੀ ਏਜੰਸੀ | ਨੌਕਰੀ ਏਜੰਸੀ; ਆਰਜ਼ੀ ਕੰਮ
        work.search.registration | ਬੇਰੁਜ਼ਗਾਰ ਵਜੋਂ ਨਾਂ ਲਿਖਾਉਣਾ | ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ; DID; centro per l'impiego
        work.internship | ਇੰਟਰਨਸ਼ਿਪ | ਕੰਮ ਦੀ ਸਿਖਲਾਈ; tirocinio
        work.rights | ਕੰਮ ਦੇ ਹੱਕ | ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ; ਮਾਲਕ ਨਾਲ ਝਗੜਾ
        work.rights.contract | ਕੰਟਰੈਕਟ ਤੇ ਤਨਖ਼ਾਹ ਦੀ ਪਰਚੀ ਦੀ ਜਾਂਚ | ਕੰਮ ਦਾ ਕੰਟਰੈਕਟ; ਤਨਖ਼ਾਹ; busta paga
        work.rights.exploitation | ਕੰਮ ਤੇ ਸ਼ੋਸ਼ਣ | ਬਿਨਾਂ ਕੰਟਰੈਕਟ ਕੰਮ; ਤਨਖ਼ਾਹ ਨਹੀਂ ਦਿੰਦੇ; caporalato
        work.rights.safety | ਕੰਮ ਤੇ ਸੁਰੱਖਿਆ ਤੇ ਹਾਦਸੇ | ਕੰਮ ਤੇ ਸੱਟ; INAIL
        work.business | ਆਪਣਾ ਕਾਰੋਬਾਰ ਸ਼ੁਰੂ ਕਰਨਾ | ਦੁਕਾਨ ਖੋਲ੍ਹਣਾ; partita IVA
        work.domestic | ਘਰੇਲੂ ਤੇ ਦੇਖਭਾਲ ਦਾ ਕੰਮ | ਬਜ਼ੁਰਗਾਂ ਦੀ ਸੇਵਾ ਦਾ ਕੰਮ; badante; colf
        training | ਸਿਖਲਾਈ ਤੇ ਭਾਸ਼ਾ | ਕੋਰਸ; ਪੜ੍ਹਾਈ
        training.italian | ਇਤਾਲਵੀ ਸਿੱਖਣਾ | ਇਟਾਲੀਅਨ ਕੋਰਸ; ਇਟਾਲੀਅਨ ਭਾਸ਼ਾ ਦੀ ਕਲਾਸ
        training.italian.literacy | ਪੜ੍ਹਨਾ ਲਿਖਣਾ ਸਿੱਖਣਾ | ਸਾਖਰਤਾ; ਅੱਖਰ ਗਿਆਨ
        training.italian.certificate | ਇਤਾਲਵੀ ਦਾ ਸਰਟੀਫਿਕੇਟ | A2 ਟੈਸਟ; B1 ਟੈਸਟ; CELI; CILS
        training.italian.citizenship_test | ਪਰਮਿਟ ਜਾਂ ਨਾਗਰਿਕਤਾ ਲਈ ਇਤਾਲਵੀ ਟੈਸਟ | Prefettura ਦਾ A2 ਟੈਸਟ
        training.school_diploma | ਵੱਡਿਆਂ ਲਈ ਸਕੂਲ ਦਾ ਡਿਪਲੋਮਾ | ਸ਼ਾਮ ਦਾ ਸਕੂਲ; CPIA; terza media
        training.vocational | ਕਿੱਤਾਮੁਖੀ ਕੋਰਸ | ਹੁਨਰ ਸਿੱਖਣਾ; ਕੰਮ ਦਾ ਕੋਰਸ
        training.vocational.care | ਦੇਖਭਾਲ ਦੇ ਕੰਮ ਦਾ ਕੋਰਸ | OSS; ਮਰੀਜ਼ਾਂ ਦੀ ਸੰਭਾਲ ਦਾ ਕੋਰਸ
        training.vocational.driving | ਡਰਾਈਵਿੰਗ ਲਾਇਸੰਸ | ਗੱਡੀ ਚਲਾਉਣਾ ਸਿੱਖਣਾ; patente
        training.vocational.safety | ਸੁਰੱਖਿਆ ਤੇ HACCP ਕੋਰਸ | HACCP; ਫੋਰਕਲਿਫਟ ਕੋਰਸ; muletto
        training.digital | ਕੰਪਿਊਟਰ ਤੇ ਫ਼ੋਨ ਸਿੱਖਣਾ | ਕੰਪਿਊਟਰ ਕੋਰਸ; SPID
        training.recognition | ਡਿਗਰੀ ਦੀ ਮਾਨਤਾ | ਪੜ੍ਹਾਈ ਦੀ ਮਾਨਤਾ; CIMEA; dichiarazione di valore
        training.university | ਯੂਨੀਵਰਸਿਟੀ | ਯੂਨੀਵਰਸਿਟੀ ਦਾਖ਼ਲਾ; ਵਜ਼ੀਫ਼ਾ
        training.civil_service | ਨਾਗਰਿਕ ਸੇਵਾ | servizio civile
        legal | ਕਾਗਜ਼ ਤੇ ਕਾਨੂੰਨੀ ਮਦਦ | ਪੇਪਰ; ਵਕੀਲ
        legal.advice | ਕਾਨੂੰਨੀ ਸਲਾਹ | ਵਕੀਲ; ਕਾਨੂੰਨੀ ਮਦਦ
        legal.advice.legal_aid | ਸਰਕਾਰੀ ਖ਼ਰਚੇ ਤੇ ਵਕੀਲ | ਮੁਫ਼ਤ ਵਕੀਲ; gratuito patrocinio
        legal.advice.criminal | ਜੁਰਮ ਦੀ ਰਿਪੋਰਟ ਤੇ ਮੁਕੱਦਮੇ | ਪੁਲਿਸ ਰਿਪੋਰਟ; ਕੇਸ; denuncia
        legal.advice.detention | ਜੇਲ੍ਹ ਤੇ ਬਦਲਵੇਂ ਉਪਾਅ | ਕੈਦੀ; ਜੇਲ੍ਹ
        legal.permit | ਰਹਿਣ ਦਾ ਪਰਮਿਟ | ਸਜੋਰਨੋ; permesso di soggiorno; questura
        legal.permit.first | ਪਹਿਲਾ ਰਹਿਣ ਦਾ ਪਰਮਿਟ | ਪਰਮਿਟ ਦੀ ਅਰਜ਼ੀ; kit postale
        legal.permit.renewal | ਰਹਿਣ ਦਾ ਪਰਮਿਟ ਨਵਿਆਉਣਾ | ਸਜੋਰਨੋ ਰੀਨਿਊ; rinnovo
        legal.permit.conversion | ਪਰਮਿਟ ਦੀ ਕਿਸਮ ਬਦਲਣਾ | ਪਰਮਿਟ ਬਦਲਣਾ; conversione
        legal.permit.long_term | ਈਯੂ ਲੰਮੇ ਸਮੇਂ ਦਾ ਪਰਮਿਟ | ਪੱਕਾ ਪਰਮਿਟ; carta di soggiorno
        legal.asylum | ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ | ਸ਼ਰਨ; ਸ਼ਰਨਾਰਥੀ
        legal.asylum.application | ਸ਼ਰਨ ਮੰਗਣਾ | ਸ਼ਰਨ ਦੀ ਅਰਜ਼ੀ; C3
        legal.asylum.hearing | ਸ਼ਰਨ ਦੀ ਇੰਟਰਵਿਊ | ਕਮਿਸ਼ਨ; Commissione territoriale
        legal.asylum.appeal | ਸ਼ਰਨ ਰੱਦ ਹੋਣ ਤੇ ਅਪੀਲ | ਅਦਾਲਤ; ਅਪੀਲ; ricorso
        legal.citizenship | ਇਟਲੀ ਦੀ ਨਾਗਰਿਕਤਾ | ਸਿਟੀਜ਼ਨਸ਼ਿਪ; cittadinanza
        legal.family_reunion | ਪਰਿਵਾਰ ਨੂੰ ਬੁਲਾਉਣਾ | ਪਰਿਵਾਰਕ ਮਿਲਾਪ; ricongiungimento; nulla osta
        legal.residence | ਪਤੇ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ | ਰੈਜ਼ੀਡੈਂਸ; residenza; anagrafe
        legal.tax_code | ਟੈਕਸ ਕੋਡ | ਕੋਦੀਚੇ ਫਿਸਕਾਲੇ; codice fiscale
        legal.identity | ਪਛਾਣ ਪੱਤਰ ਤੇ ਪਾਸਪੋਰਟ | ਦੂਤਾਵਾਸ; ਅੰਬੈਸੀ; carta d'identità
        legal.discrimination | ਵਿਤਕਰਾ ਤੇ ਨਸਲਵਾਦ | ਨਸਲਵਾਦ; UNAR
        legal.expulsion | ਦੇਸ਼ ਨਿਕਾਲਾ ਤੇ ਵਾਪਸੀ | ਡਿਪੋਰਟ; ਆਪਣੀ ਮਰਜ਼ੀ ਨਾਲ ਵਾਪਸੀ; CPR
        legal.interpreting | ਦੁਭਾਸ਼ੀਆ ਤੇ ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਾ | ਅਨੁਵਾਦ; mediatore
        health | ਸਿਹਤ | ਡਾਕਟਰ; ਇਲਾਜ
        health.registration | ਸਿਹਤ ਸੇਵਾ ਵਿੱਚ ਨਾਂ ਲਿਖਾਉਣਾ | ਸਿਹਤ ਕਾਰਡ; tessera sanitaria; SSN
        health.registration.stp | STP ਜਾਂ ENI ਕੋਡ | ਬਿਨਾਂ ਪੇਪਰ ਇਲਾਜ; STP; ENI
        health.doctor | ਡਾਕਟਰ | ਪਰਿਵਾਰਕ ਡਾਕਟਰ; medico di base
        health.doctor.walk_in | ਬਿਨਾਂ ਅਪੌਇੰਟਮੈਂਟ ਡਾਕਟਰ | ਰਾਤ ਦਾ ਡਾਕਟਰ; guardia medica
        health.doctor.paediatrician | ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ | ਬਾਲ ਰੋਗ ਮਾਹਰ; pediatra
        health.doctor.specialist | ਮਾਹਰ ਡਾਕਟਰ ਤੇ ਟੈਸਟ | ਖ਼ੂਨ ਦਾ ਟੈਸਟ; ਐਕਸ-ਰੇ; CUP
        health.emergency | ਐਮਰਜੈਂਸੀ ਇਲਾਜ | ਐਂਬੂਲੈਂਸ; pronto soccorso; 112; 118
        health.hospital | ਹਸਪਤਾਲ | ਹਸਪਤਾਲ ਦਾਖ਼ਲ
        health.dentist | ਦੰਦਾਂ ਦਾ ਡਾਕਟਰ | ਦੰਦ ਦਰਦ; ਦੰਦਾਂ ਦਾ ਇਲਾਜ
        health.pharmacy | ਫਾਰਮੇਸੀ ਤੇ ਦਵਾਈਆਂ | ਦਵਾਈ; ਦਵਾਈਆਂ ਦੀ ਦੁਕਾਨ
        health.women | ਔਰਤਾਂ ਦੀ ਸਿਹਤ | ਔਰਤਾਂ ਦੀ ਡਾਕਟਰ; consultorio
        health.women.pregnancy | ਗਰਭ ਤੇ ਜਣੇਪਾ | ਗਰਭਵਤੀ; ਦਾਈ
        health.women.contraception | ਗਰਭ ਰੋਕਣ ਦੇ ਤਰੀਕੇ | ਗਰਭ ਨਿਰੋਧਕ ਗੋਲੀ; ਕੰਡੋਮ
        health.women.abortion | ਗਰਭਪਾਤ | ਬੱਚਾ ਗਿਰਾਉਣਾ; IVG
        health.sexual | ਜਿਨਸੀ ਸਿਹਤ ਤੇ ਐੱਚਆਈਵੀ ਟੈਸਟ | ਜਿਨਸੀ ਰੋਗ; HIV
        health.vaccination | ਟੀਕੇ | ਟੀਕਾਕਰਨ; ਵੈਕਸੀਨ
        health.certificate | ਮੈਡੀਕਲ ਸਰਟੀਫਿਕੇਟ | ਡਾਕਟਰ ਦਾ ਸਰਟੀਫਿਕੇਟ; ਫਿਟਨੈੱਸ ਸਰਟੀਫਿਕੇਟ
        health.addiction | ਨਸ਼ੇ ਦੀ ਆਦਤ | ਸ਼ਰਾਬ; ਨਸ਼ਾ ਛੁਡਾਉਣਾ; ਜੂਆ; SerD
        health.home_care | ਘਰ ਵਿੱਚ ਇਲਾਜ | ਘਰ ਵਿੱਚ ਨਰਸ; ਘਰ ਵਿੱਚ ਦੇਖਭਾਲ
        mental_health | ਮਾਨਸਿਕ ਸਿਹਤ | ਮਨੋਵਿਗਿਆਨੀ; ਮਨ ਦੀ ਪਰੇਸ਼ਾਨੀ
        mental_health.psychologist | ਮਨੋਵਿਗਿਆਨੀ | ਮਾਨਸਿਕ ਮਦਦ; ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰਨਾ
        mental_health.psychiatry | ਮਾਨਸਿਕ ਸਿਹਤ ਕੇਂਦਰ | ਮਨੋਰੋਗ ਡਾਕਟਰ; CSM
        mental_health.trauma | ਸਦਮਾ ਤੇ ਤਸ਼ੱਦਦ | ਤਸੀਹੇ; ਤਸ਼ੱਦਦ ਦੇ ਸ਼ਿਕਾਰ
        mental_health.youth | ਬੱਚਿਆਂ ਤੇ ਨੌਜਵਾਨਾਂ ਦੀ ਪਰੇਸ਼ਾਨੀ | ਬੱਚਿਆਂ ਦਾ ਮਨੋਰੋਗ ਡਾਕਟਰ; ਕਿਸ਼ੋਰ
        mental_health.support_group | ਸਹਾਇਤਾ ਸਮੂਹ | ਆਪਸੀ ਮਦਦ
        mental_health.crisis | ਸੰਕਟ ਤੇ ਖ਼ੁਦਕੁਸ਼ੀ ਦੇ ਖ਼ਿਆਲ | ਖ਼ੁਦਕੁਸ਼ੀ; ਮਰਨ ਦਾ ਦਿਲ ਕਰਦਾ
        housing | ਘਰ | ਰਿਹਾਇਸ਼; ਮਕਾਨ
        housing.emergency | ਅੱਜ ਰਾਤ ਲਈ ਬਿਸਤਰਾ | ਰਾਤ ਕੱਟਣ ਦੀ ਥਾਂ; ਬੇਘਰ; dormitorio
        housing.reception | ਸ਼ਰਨ ਮੰਗਣ ਵਾਲਿਆਂ ਲਈ ਰਿਹਾਇਸ਼ | ਕੈਂਪ; CAS; SAI
        housing.search | ਕਿਰਾਏ ਦਾ ਘਰ ਲੱਭਣਾ | ਕਿਰਾਏ ਤੇ ਕਮਰਾ; ਕਿਰਾਇਆ
        housing.public | ਸਰਕਾਰੀ ਮਕਾਨ | ਕਮੂਨੇ ਦਾ ਘਰ; case popolari; ATC
        housing.rent_help | ਕਿਰਾਏ ਤੇ ਬਿੱਲਾਂ ਲਈ ਮਦਦ | ਬਿਜਲੀ ਗੈਸ ਦੇ ਬਿੱਲ; ਬਕਾਇਆ ਕਿਰਾਇਆ; bollette
        housing.eviction | ਘਰੋਂ ਕੱਢਣਾ | ਬੇਦਖ਼ਲੀ; sfratto
        housing.contract | ਕਿਰਾਏ ਦਾ ਕੰਟਰੈਕਟ ਤੇ ਰਿਹਾਇਸ਼ ਦਾ ਐਲਾਨ | ਘਰ ਦਾ ਕੰਟਰੈਕਟ; dichiarazione di ospitalità
        housing.cohousing | ਸਾਂਝੀ ਤੇ ਸਮਾਜਿਕ ਰਿਹਾਇਸ਼ | ਰਲ ਕੇ ਰਹਿਣਾ; housing first
        food | ਖਾਣਾ ਤੇ ਸਾਮਾਨ | ਰਾਸ਼ਨ; ਖਾਣੇ ਦੀ ਮਦਦ
        food.canteen | ਮੁਫ਼ਤ ਖਾਣਾ | ਲੰਗਰ; mensa
        food.parcel | ਰਾਸ਼ਨ ਦਾ ਪੈਕਟ | ਮੁਫ਼ਤ ਰਾਸ਼ਨ; pacco alimentare
        food.clothes | ਕੱਪੜੇ | ਲੀੜੇ; ਜੁੱਤੀਆਂ
        food.hygiene | ਨਹਾਉਣਾ ਤੇ ਸਫ਼ਾਈ | ਗੁਸਲਖ਼ਾਨਾ; ਕੱਪੜੇ ਧੋਣਾ
        food.baby | ਬੱਚੇ ਦਾ ਸਾਮਾਨ | ਡਾਇਪਰ; ਬੱਚੇ ਦਾ ਦੁੱਧ; ਬੱਚਾ ਗੱਡੀ
        food.furniture | ਫਰਨੀਚਰ ਤੇ ਘਰੇਲੂ ਮਸ਼ੀਨਾਂ | ਪੁਰਾਣਾ ਫਰਨੀਚਰ; ਫਰਿੱਜ
        income | ਆਮਦਨ ਤੇ ਭੱਤੇ | ਸਰਕਾਰੀ ਮਦਦ; INPS
        income.unemployment | ਬੇਰੁਜ਼ਗਾਰੀ ਭੱਤਾ | ਕੰਮ ਛੁੱਟਣ ਦੇ ਪੈਸੇ; NASpI; disoccupazione
        income.inclusion | ਘੱਟ ਆਮਦਨ ਦਾ ਭੱਤਾ | ਘੱਟੋ-ਘੱਟ ਆਮਦਨ; assegno di inclusione; ADI
        income.child_benefit | ਬੱਚਿਆਂ ਦਾ ਭੱਤਾ | ਬੱਚਿਆਂ ਦੇ ਪੈਸੇ; assegno unico; bonus nido
        income.maternity | ਜਣੇਪਾ ਭੱਤਾ | ਜਣੇਪੇ ਦੀ ਛੁੱਟੀ; assegno di maternità
        income.pension | ਪੈਨਸ਼ਨ | ਬੁਢਾਪਾ ਪੈਨਸ਼ਨ; assegno sociale
        income.isee | ਆਮਦਨ ਦਾ ਸਰਟੀਫਿਕੇਟ ISEE | ISEE; DSU; CAF
        income.emergency | ਪੈਸਿਆਂ ਦੀ ਫੌਰੀ ਮਦਦ | ਮਾਲੀ ਮਦਦ; servizi sociali
        income.social_worker | ਸਮਾਜ ਸੇਵਕ | ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ; assistente sociale
        school | ਸਕੂਲ ਤੇ ਬਚਪਨ | ਬੱਚੇ; ਵਿਦਿਆਰਥੀ
        school.enrolment | ਬੱਚੇ ਨੂੰ ਸਕੂਲ ਦਾਖ਼ਲ ਕਰਾਉਣਾ | ਸਕੂਲ ਦਾਖ਼ਲਾ; iscrizione
        school.nursery | ਨਰਸਰੀ ਤੇ ਕਿੰਡਰਗਾਰਟਨ | ਛੋਟੇ ਬੱਚਿਆਂ ਦਾ ਸਕੂਲ; asilo nido
        school.after_school | ਸਕੂਲ ਤੋਂ ਬਾਅਦ ਪੜ੍ਹਾਈ ਵਿੱਚ ਮਦਦ | ਹੋਮਵਰਕ; doposcuola
        school.meals_transport | ਸਕੂਲ ਦਾ ਖਾਣਾ ਤੇ ਬੱਸ | ਸਕੂਲ ਬੱਸ; mensa scolastica
        school.books | ਕਿਤਾਬਾਂ ਤੇ ਸਕੂਲ ਦਾ ਸਾਮਾਨ | ਸਕੂਲ ਦੀਆਂ ਕਿਤਾਬਾਂ; ਕਾਪੀਆਂ; voucher
        school.newcomers | ਇਟਲੀ ਵਿੱਚ ਨਵੇਂ ਆਏ ਵਿਦਿਆਰਥੀ | ਬੱਚਿਆਂ ਲਈ ਇਤਾਲਵੀ; ਸਕੂਲ ਵਿੱਚ ਦੁਭਾਸ਼ੀਆ
        school.summer | ਗਰਮੀਆਂ ਦਾ ਕੈਂਪ | ਗਰਮੀਆਂ ਦੀਆਂ ਛੁੱਟੀਆਂ; centro estivo
        school.dropout | ਸਕੂਲ ਛੱਡ ਦੇਣਾ | ਪੜ੍ਹਾਈ ਛੱਡਣਾ; ਪੜ੍ਹਾਈ ਬਾਰੇ ਸਲਾਹ
        family | ਪਰਿਵਾਰ ਤੇ ਸੁਰੱਖਿਆ | ਮਾਪੇ; ਬੱਚੇ
        family.parenting | ਮਾਪਿਆਂ ਲਈ ਮਦਦ | ਬੱਚੇ ਪਾਲਣਾ; ਪਰਿਵਾਰ ਕੇਂਦਰ
        family.mediation | ਵੱਖ ਹੋਣਾ ਤੇ ਪਰਿਵਾਰਕ ਸੁਲ੍ਹਾ | ਤਲਾਕ; ਪਤੀ-ਪਤਨੀ ਦਾ ਝਗੜਾ
        family.single_parent | ਇਕੱਲੇ ਮਾਪੇ | ਇਕੱਲੀ ਮਾਂ; ਇਕੱਲਾ ਪਿਤਾ
        family.unaccompanied_minor | ਇਕੱਲੇ ਆਏ ਨਾਬਾਲਗ | ਬਿਨਾਂ ਮਾਪਿਆਂ ਦੇ ਬੱਚੇ; MSNA
        family.foster | ਪਾਲਣ-ਪੋਸ਼ਣ ਪਰਿਵਾਰ ਤੇ ਗੋਦ ਲੈਣਾ | ਬੱਚਾ ਗੋਦ ਲੈਣਾ; affido
        family.elderly | ਬਜ਼ੁਰਗ | ਬਜ਼ੁਰਗਾਂ ਦੀ ਦੇਖਭਾਲ; ਬਿਰਧ ਆਸ਼ਰਮ
        family.guardianship | ਬਾਲਗਾਂ ਲਈ ਸਰਪ੍ਰਸਤ | ਕਾਨੂੰਨੀ ਸਰਪ੍ਰਸਤ; amministratore di sostegno
        family.tracing | ਰਿਸ਼ਤੇਦਾਰ ਲੱਭਣਾ | ਗੁਆਚੇ ਰਿਸ਼ਤੇਦਾਰ; ਰੈੱਡ ਕਰਾਸ
        family.missing_child | ਗੁਆਚਿਆ ਜਾਂ ਖ਼ਤਰੇ ਵਿੱਚ ਬੱਚਾ | ਲਾਪਤਾ ਬੱਚਾ; 114; 116000
        protection | ਹਿੰਸਾ ਤੇ ਮਨੁੱਖੀ ਤਸਕਰੀ | ਜ਼ੁਲਮ; ਸੁਰੱਖਿਆ
        protection.domestic_violence | ਔਰਤਾਂ ਤੇ ਹਿੰਸਾ | ਘਰੇਲੂ ਹਿੰਸਾ; ਕੁੱਟਮਾਰ; 1522; centro antiviolenza
        protection.shelter | ਔਰਤਾਂ ਲਈ ਸੁਰੱਖਿਅਤ ਘਰ | ਪਨਾਹ; casa rifugio
        protection.trafficking | ਮਨੁੱਖੀ ਤਸਕਰੀ | ਤਸਕਰ; ਏਜੰਟ; 800290290
        protection.forced_marriage | ਜ਼ਬਰਦਸਤੀ ਵਿਆਹ ਤੇ ਜਣਨ ਅੰਗ ਕੱਟਣਾ | ਜਬਰੀ ਵਿਆਹ; ਔਰਤਾਂ ਦੀ ਸੁੰਨਤ
        protection.sexual_violence | ਜਿਨਸੀ ਹਿੰਸਾ | ਬਲਾਤਕਾਰ; codice rosa
        protection.stalking | ਪਿੱਛਾ ਕਰਨਾ ਤੇ ਧਮਕੀਆਂ | ਧਮਕੀ; ਤੰਗ ਕਰਨਾ
        protection.lgbt | ਐੱਲਜੀਬੀਟੀ+ ਲੋਕ | ਸਮਲਿੰਗੀ; ਲਿੰਗ ਪਛਾਣ; LGBT
        protection.child_abuse | ਬੱਚਿਆਂ ਤੇ ਹਿੰਸਾ | ਬੱਚਿਆਂ ਨਾਲ ਦੁਰਵਿਹਾਰ
        disability | ਅਪੰਗਤਾ | ਦਿਵਿਆਂਗ; ਅੰਗਹੀਣ
        disability.assessment | ਅਪੰਗਤਾ ਦੀ ਜਾਂਚ ਤੇ ਕਾਨੂੰਨ 104 | legge 104; invalidità civile
        disability.benefits | ਅਪੰਗਤਾ ਭੱਤੇ ਤੇ ਸਹੂਲਤਾਂ | ਅਪੰਗਤਾ ਪੈਨਸ਼ਨ; accompagnamento
        disability.aids | ਸਹਾਇਕ ਯੰਤਰ ਤੇ ਨਕਲੀ ਅੰਗ | ਵ੍ਹੀਲਚੇਅਰ; ਸੁਣਨ ਵਾਲੀ ਮਸ਼ੀਨ
        disability.work | ਅਪੰਗ ਲੋਕਾਂ ਲਈ ਕੰਮ | legge 68; collocamento mirato
        disability.care | ਦੇਖਭਾਲ ਤੇ ਦਿਨ ਦੇ ਕੇਂਦਰ | ਡੇ ਸੈਂਟਰ; centro diurno
        disability.school | ਸਕੂਲ ਵਿੱਚ ਖ਼ਾਸ ਮਦਦ | ਵਿਸ਼ੇਸ਼ ਅਧਿਆਪਕ; insegnante di sostegno
        mobility | ਆਉਣਾ-ਜਾਣਾ | ਆਵਾਜਾਈ; ਸਫ਼ਰ
        mobility.public_transport | ਬੱਸਾਂ ਤੇ ਪਾਸ | ਟਿਕਟ; ਰੇਲ ਗੱਡੀ; ਬੱਸ ਪਾਸ
        mobility.reduced_fare | ਘੱਟ ਕਿਰਾਏ ਤੇ ਸਫ਼ਰ | ਕਿਰਾਏ ਵਿੱਚ ਛੋਟ; abbonamento agevolato
        mobility.medical_transport | ਇਲਾਜ ਲਈ ਗੱਡੀ | ਹਸਪਤਾਲ ਲੈ ਜਾਣਾ; ਮਰੀਜ਼ਾਂ ਲਈ ਗੱਡੀ
        mobility.bicycle | ਸਾਈਕਲ | ਸਾਈਕਲ ਦੀ ਮੁਰੰਮਤ; bici
        mobility.travel_document | ਸਫ਼ਰੀ ਦਸਤਾਵੇਜ਼ | ਸ਼ਰਨਾਰਥੀ ਦਾ ਟ੍ਰੈਵਲ ਡਾਕੂਮੈਂਟ; titolo di viaggio
        money | ਪੈਸੇ ਤੇ ਟੈਕਸ | ਪੈਸਾ; ਟੈਕਸ
        money.bank | ਬੈਂਕ ਖਾਤਾ | ਖਾਤਾ ਖੋਲ੍ਹਣਾ; PostePay
        money.tax_return | ਟੈਕਸ ਰਿਟਰਨ | 730; CAF; Agenzia delle Entrate
        money.debt | ਕਰਜ਼ਾ ਤੇ ਸੂਦਖ਼ੋਰ | ਉਧਾਰ; ਵਿਆਜ
        money.microcredit | ਛੋਟਾ ਕਰਜ਼ਾ | ਮਾਈਕ੍ਰੋਕ੍ਰੈਡਿਟ; ਲੋਨ
        money.remittance | ਘਰ ਪੈਸੇ ਭੇਜਣਾ | ਪੰਜਾਬ ਪੈਸੇ ਭੇਜਣਾ; ਮਨੀ ਟ੍ਰਾਂਸਫਰ
        money.patronage | Patronato ਤੇ CAF | ਪੇਪਰ ਭਰਨ ਦੀ ਮਦਦ; ਪਾਤਰੋਨਾਤੋ; CAF
        community | ਭਾਈਚਾਰਾ ਤੇ ਵਿਹਲਾ ਸਮਾਂ | ਮੇਲ-ਜੋਲ; ਸਮਾਜ
        community.association | ਪਰਵਾਸੀਆਂ ਦੀਆਂ ਸਭਾਵਾਂ | ਪੰਜਾਬੀ ਸਭਾ; ਐਸੋਸੀਏਸ਼ਨ
        community.volunteering | ਵਲੰਟੀਅਰ ਕੰਮ | ਸੇਵਾ; ਵਲੰਟੀਅਰ ਬਣਨਾ
        community.sport | ਖੇਡਾਂ | ਕਬੱਡੀ; ਫੁੱਟਬਾਲ; ਜਿਮ
        community.culture | ਲਾਇਬ੍ਰੇਰੀ ਤੇ ਸੱਭਿਆਚਾਰ | ਅਜਾਇਬ ਘਰ; ਮੁਫ਼ਤ ਵਾਈਫਾਈ
        community.worship | ਪੂਜਾ ਦੀਆਂ ਥਾਵਾਂ | ਗੁਰਦੁਆਰਾ; ਮੰਦਰ; ਮਸੀਤ; ਗਿਰਜਾ
        community.youth | ਨੌਜਵਾਨ | ਯੂਥ ਸੈਂਟਰ; informagiovani
        community.women | ਔਰਤਾਂ ਦੇ ਗਰੁੱਪ | ਔਰਤਾਂ ਦੀ ਮਿਲਣੀ; ਇਸਤਰੀ ਸਭਾ
        community.information | ਜਾਣਕਾਰੀ ਤੇ ਸਲਾਹ | ਕਿੱਥੇ ਜਾਣਾ; ਪੁੱਛਗਿੱਛ; sportello
        """
}
