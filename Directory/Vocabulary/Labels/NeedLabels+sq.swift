extension NeedLabels {
    /// Albanian labels and synonyms of the needs, a line a term: identifier | label | synonym; synonym.
    /// Not yet checked by a native speaker.
    static let albanian = """
        work | Punë | punësim; vend pune
        work.search | Kërkim pune | gjej punë; oferta pune
        work.search.guidance | Orientim për punë | këshillim për karrierën; vlerësim i aftësive
        work.search.cv | Shkrimi i CV-së | curriculum vitae; CV
        work.search.interview | Përgatitja për intervistën e punës | intervistë pune
        work.search.agency | Agjenci punësimi | agjenci pune e përkohshme
        work.search.registration | Regjistrimi si i papunë | centro per l'impiego; DID; papunësi
        work.internship | Praktikë pune | tirocinio; stazh
        work.rights | Të drejtat në punë | sindikatë; konflikt pune
        work.rights.contract | Kontrolli i kontratës dhe i fletës së pagës | kontratë pune; busta paga; rrogë
        work.rights.exploitation | Shfrytëzim në punë | punë e zezë; punë pa kontratë; caporalato
        work.rights.safety | Siguria dhe aksidentet në punë | aksident në punë; INAIL
        work.business | Hapja e një biznesi | partita IVA; i vetëpunësuar; firmë
        work.domestic | Punë shtëpiake dhe kujdesi | badante; pastruese; kujdestare
        training | Formim dhe gjuhë | kurse; studime
        training.italian | Mësimi i italishtes | kurs italisht; shkollë italishteje
        training.italian.literacy | Alfabetizim | të mësoj të lexoj e të shkruaj
        training.italian.certificate | Certifikatë e italishtes | provim A2; provim B1; CELI; CILS
        training.italian.citizenship_test | Test italishteje për lejen ose shtetësinë | test A2 në prefekturë
        training.school_diploma | Diplomë shkollore për të rritur | licenza media; CPIA; shkollë e natës
        training.vocational | Kurs profesional | kualifikim; formim profesional
        training.vocational.care | Kurs për punonjës kujdesi | OSS; ndihmësinfermier
        training.vocational.driving | Patentë shoferi | autoshkollë; leje drejtimi
        training.vocational.safety | Kurs sigurie dhe higjiene ushqimore | HACCP; pirun ngritës
        training.digital | Përdorimi i kompjuterit dhe telefonit | informatikë; aftësi digjitale; SPID
        training.recognition | Njohja e diplomave | njohje diplome; barasvlerësim; CIMEA
        training.university | Universitet | regjistrim në universitet; bursë studimi
        training.civil_service | Shërbim civil | servizio civile; vullnetarizëm qytetar
        legal | Dokumente dhe të drejta | letra; avokat
        legal.advice | Ndihmë ligjore | avokat; këshilla ligjore
        legal.advice.legal_aid | Avokat falas i paguar nga shteti | avokat falas; gratuito patrocinio
        legal.advice.criminal | Kallëzime dhe procese penale | kallëzim në polici; denoncim; denuncia
        legal.advice.detention | Burg dhe masa alternative | i burgosur; burgim
        legal.permit | Leje qëndrimi | permesso di soggiorno; questura
        legal.permit.first | Leja e parë e qëndrimit | kërkesë për leje qëndrimi; kit postar
        legal.permit.renewal | Rinovimi i lejes së qëndrimit | rinovim leje; rinnovo
        legal.permit.conversion | Ndryshimi i llojit të lejes | konvertim i lejes
        legal.permit.long_term | Leje BE afatgjatë | carta di soggiorno; qëndrim afatgjatë
        legal.asylum | Mbrojtje ndërkombëtare | azil; refugjat
        legal.asylum.application | Kërkesa për azil | kërkoj azil; formular C3
        legal.asylum.hearing | Intervista e azilit në Komision | commissione territoriale; seancë
        legal.asylum.appeal | Ankim kundër refuzimit të azilit | ankesë; gjykatë; refuzim
        legal.citizenship | Shtetësi italiane | kërkesë për shtetësi; betim
        legal.family_reunion | Bashkim familjar | të sjell familjen; nulla osta
        legal.residence | Regjistrimi i vendbanimit (residenza) | residenza; anagrafe; gjendja civile
        legal.tax_code | Kod fiskal (codice fiscale) | codice fiscale
        legal.identity | Letërnjoftim dhe pasaportë | kartë identiteti; ambasadë; CIE
        legal.discrimination | Diskriminim dhe racizëm | racizëm; UNAR
        legal.expulsion | Dëbim dhe kthim | dëbim nga Italia; foglio di via; kthim vullnetar
        legal.interpreting | Përkthyes dhe ndërmjetës kulturor | interpret; përkthim; ndërmjetësim
        health | Shëndet | mjek; kujdes mjekësor
        health.registration | Regjistrimi në shërbimin shëndetësor | tessera sanitaria; zgjedhja e mjekut
        health.registration.stp | Kodi STP ose ENI | STP; ENI; kujdes mjekësor pa dokumente
        health.doctor | Mjek | mjek familjeje; doktor
        health.doctor.walk_in | Vizitë mjekësore pa takim | mjek roje; guardia medica
        health.doctor.paediatrician | Pediatër | mjek fëmijësh
        health.doctor.specialist | Mjek specialist dhe analiza | CUP; analiza gjaku; radiografi
        health.emergency | Urgjencë mjekësore | ambulancë; urgjenca; 112; 118
        health.hospital | Spital | shtrim në spital
        health.dentist | Dentist | dhimbje dhëmbi; dhëmbët
        health.pharmacy | Farmaci dhe barna | ilaçe; barnatore
        health.women | Shëndeti i gruas | gjinekolog; consultorio
        health.women.pregnancy | Shtatzëni dhe lindje | shtatzënë; mami
        health.women.contraception | Kontracepsion | pilulë; prezervativë
        health.women.abortion | Ndërprerja e shtatzënisë | abort; IVG
        health.sexual | Shëndeti seksual dhe testi HIV | HIV; sëmundje seksualisht të transmetueshme
        health.vaccination | Vaksinime | vaksina; vaksinë
        health.certificate | Vërtetime mjekësore | raport mjekësor; vërtetim aftësie
        health.addiction | Varësi | alkool; drogë; SerD; bixhoz
        health.home_care | Kujdes mjekësor në shtëpi | infermier në shtëpi
        mental_health | Shëndet mendor | psikolog; mirëqenie
        mental_health.psychologist | Psikolog | mbështetje psikologjike; të flas me dikë
        mental_health.psychiatry | Psikiatri | psikiatër; qendër e shëndetit mendor; CSM
        mental_health.trauma | Trauma dhe tortura | viktima të torturës; etnopsikiatri
        mental_health.youth | Fëmijë dhe të rinj në vështirësi | psikiatri për fëmijë; adoleshentë
        mental_health.support_group | Grup mbështetës | ndihmë e ndërsjellë
        mental_health.crisis | Krizë dhe mendime për vetëvrasje | vetëvrasje; krizë
        housing | Banim | shtëpi; strehim
        housing.emergency | Një shtrat për sonte | strehë nate; i pastrehë
        housing.reception | Pritje për azilkërkuesit | qendër pritjeje; CAS; SAI
        housing.search | Kërkim shtëpie me qira | qira; dhomë; apartament
        housing.public | Banesë sociale | casa popolare; shtëpi nga shteti
        housing.rent_help | Ndihmë për qiranë dhe faturat | fatura; ndihmë për qira
        housing.eviction | Nxjerrje nga shtëpia | dëbim nga banesa; sfratto
        housing.contract | Kontratë qiraje dhe deklaratë mikpritjeje | kontratë qiraje; dichiarazione di ospitalità
        housing.cohousing | Bashkëbanim dhe banim solidar | banesë e përbashkët; housing first
        food | Ushqim dhe sende | ndihmë ushqimore
        food.canteen | Vakte falas | mensa; mencë; ushqim falas
        food.parcel | Pako ushqimore | bankë ushqimore; pacco alimentare
        food.clothes | Rroba | veshje
        food.hygiene | Dushe dhe higjienë | dush; lavanderi
        food.baby | Sende për foshnja | pelena; qumësht pluhur; karrocë fëmijësh
        food.furniture | Mobilje dhe pajisje shtëpiake | mobilje të përdorura; elektroshtëpiake
        income | Të ardhura dhe ndihma sociale | bonuse; përfitime; INPS
        income.unemployment | Pagesë papunësie | NASpI; ndihmë papunësie
        income.inclusion | Të ardhura minimale (assegno di inclusione) | ADI; assegno di inclusione; ndihmë sociale
        income.child_benefit | Shtesë për fëmijët | assegno unico; bonus nido
        income.maternity | Pagesë lindjeje | leje lindjeje; assegno di maternità
        income.pension | Pension | pension pleqërie; assegno sociale
        income.isee | ISEE (vërtetim i të ardhurave) | ISEE; DSU; CAF
        income.emergency | Ndihmë ekonomike urgjente | ndihmë në para; shërbime sociale
        income.social_worker | Punonjës social | asistente sociale; shërbime sociale
        school | Shkollë dhe fëmijëri | fëmijë; nxënës
        school.enrolment | Regjistrimi i fëmijës në shkollë | regjistrim në shkollë
        school.nursery | Çerdhe dhe kopsht | kopsht fëmijësh; asilo nido
        school.after_school | Ndihmë me detyrat pas shkollës | detyra shtëpie; doposcuola
        school.meals_transport | Ushqim dhe transport shkollor | mensa shkollore; autobus shkolle
        school.books | Libra dhe mjete shkollore | tekste shkollore; voucher scuola
        school.newcomers | Nxënës të sapoardhur në Itali | italisht për fëmijë; ndërmjetës në shkollë
        school.summer | Kamp veror | centro estivo; pushime verore për fëmijë
        school.dropout | Braktisje e shkollës | lënia e shkollës; orientim shkollor
        family | Familje dhe kujdestari | prindër; fëmijë
        family.parenting | Mbështetje për prindërit | prindërim; centro per le famiglie
        family.mediation | Ndarje dhe ndërmjetësim familjar | divorc; ndarje
        family.single_parent | Prindër të vetëm | nënë e vetme
        family.unaccompanied_minor | Të mitur të pashoqëruar | i mitur vetëm; kujdestar; MSNA
        family.foster | Kujdestari familjare dhe birësim | birësim; adoptim; affido
        family.elderly | Të moshuar | pleq; shtëpi pleqsh
        family.guardianship | Kujdestari për të rritur | amministratore di sostegno; kujdestar ligjor
        family.tracing | Gjetja e një të afërmi | kërkim familjarësh; Kryqi i Kuq
        family.missing_child | Fëmijë i humbur ose në rrezik | 114; 116000; fëmijë i zhdukur
        protection | Dhunë dhe trafikim | abuzim; mbrojtje
        protection.domestic_violence | Dhunë ndaj grave | dhunë në familje; centro antiviolenza; 1522
        protection.shelter | Shtëpi e sigurt | strehë për gra; casa rifugio
        protection.trafficking | Trafikim njerëzish | trafikim; prostitucion i detyruar; 800290290
        protection.forced_marriage | Martesë e detyruar dhe gjymtim gjenital | martesë me detyrim; MGF
        protection.sexual_violence | Dhunë seksuale | përdhunim; abuzim seksual
        protection.stalking | Përndjekje dhe kërcënime | stalking; ngacmim
        protection.lgbt | Persona LGBT+ | orientim seksual; identitet gjinor
        protection.child_abuse | Dhunë ndaj fëmijëve | keqtrajtim fëmijësh; abuzim i fëmijëve
        disability | Aftësi e kufizuar | invaliditet; paaftësi
        disability.assessment | Njohja e invaliditetit dhe ligji 104 | invaliditet civil; legge 104
        disability.benefits | Pagesa për aftësi të kufizuar | pension invaliditeti; accompagnamento
        disability.aids | Pajisje ndihmëse dhe proteza | karrocë invalidi; protezë; aparat dëgjimi
        disability.work | Punë për persona me aftësi të kufizuara | collocamento mirato; punësim i mbështetur
        disability.care | Ndihmë dhe qendra ditore | qendër ditore; edukator
        disability.school | Mbështetje në shkollë | mësues mbështetës; insegnante di sostegno
        mobility | Lëvizje | transport; udhëtim
        mobility.public_transport | Autobusë dhe abone | biletë; abonim; tren
        mobility.reduced_fare | Transport me çmim të ulur | abonim i ulur; zbritje për transport
        mobility.medical_transport | Transport për vizita mjekësore | transport në spital; ambulancë e planifikuar
        mobility.bicycle | Biçikletë | riparim biçikletash
        mobility.travel_document | Dokument udhëtimi | dokument udhëtimi për refugjatë; titolo di viaggio
        money | Para dhe taksa | financa; tatime
        money.bank | Llogari bankare | llogari bazë; bankë; PostePay
        money.tax_return | Deklarata e të ardhurave | 730; CAF; Agenzia delle Entrate; taksa
        money.debt | Borxhe dhe fajde | mbingarkesë borxhesh; fajdexhi
        money.microcredit | Mikrokredi | hua e vogël; kredi sociale
        money.remittance | Dërgimi i parave në shtëpi | dërgoj para; money transfer
        money.patronage | Patronato dhe CAF | Patronato; CAF; ndihmë me dokumentet
        community | Komunitet dhe kohë e lirë | takime; shoqata
        community.association | Shoqata emigrantësh | komunitet i huaj; diasporë
        community.volunteering | Vullnetarizëm | bëhem vullnetar; vullnetarë
        community.sport | Sport | futboll; palestër
        community.culture | Bibliotekë dhe kulturë | bibliotekë; muze; wifi falas
        community.worship | Vende kulti | xhami; kishë; tempull
        community.youth | Të rinj | qendër rinore; informagiovani
        community.women | Grupe grash | hapësirë për gra; takime për gra
        community.information | Informacion dhe orientim | sportel; sportello; zyrë informacioni
        """
}
