extension NeedLabels {
    /// Romanian labels and synonyms of the needs, a line a term: identifier | label | synonym; synonym.
    /// Not yet checked by a native speaker.
    static let romanian = """
        work | Muncă | loc de muncă; serviciu
        work.search | Căutarea unui loc de muncă | caut de lucru; oferte de muncă
        work.search.guidance | Orientare profesională | consiliere în carieră; evaluarea competențelor
        work.search.cv | Scrierea unui CV | curriculum vitae; CV
        work.search.interview | Pregătirea interviului de angajare | interviu; simulare de interviu
        work.search.agency | Agenție de muncă | agenție de muncă temporară; agenție de recrutare
        work.search.registration | Înscrierea ca șomer | centro per l'impiego; DID; șomaj
        work.internship | Stagiu de practică | tirocinio; practică
        work.rights | Drepturile la muncă | sindicat; conflict de muncă
        work.rights.contract | Verificarea contractului și a fluturașului de salariu | contract de muncă; busta paga
        work.rights.exploitation | Exploatare la muncă | muncă la negru; caporalato
        work.rights.safety | Siguranță și accidente de muncă | accident de muncă; INAIL
        work.business | Deschiderea unei afaceri | partita IVA; muncă independentă; firmă
        work.domestic | Muncă domestică și de îngrijire | badantă; menajeră; îngrijitoare
        training | Formare și limbă | cursuri; studii
        training.italian | Învățarea limbii italiene | curs de italiană; școală de italiană
        training.italian.literacy | Alfabetizare | să învăț să citesc și să scriu
        training.italian.certificate | Certificat de limba italiană | examen A2; examen B1; CELI; CILS
        training.italian.citizenship_test | Test de italiană pentru permis sau cetățenie | test A2 la prefectură
        training.school_diploma | Diplomă școlară pentru adulți | licenza media; CPIA; școală serală
        training.vocational | Curs profesional | calificare; formare profesională
        training.vocational.care | Curs de îngrijitor | OSS; infirmieră
        training.vocational.driving | Permis de conducere | școală de șoferi; carnet de conducere
        training.vocational.safety | Curs de siguranță și igienă alimentară | HACCP; stivuitor
        training.digital | Folosirea calculatorului și a telefonului | informatică; competențe digitale; SPID
        training.recognition | Recunoașterea diplomelor | echivalarea studiilor; CIMEA
        training.university | Universitate | facultate; înscriere la universitate; bursă
        training.civil_service | Serviciu civil | servizio civile; voluntariat civic
        legal | Acte și drepturi | documente; avocat
        legal.advice | Ajutor juridic | avocat; consultanță juridică
        legal.advice.legal_aid | Avocat gratuit plătit de stat | avocat din oficiu; gratuito patrocinio
        legal.advice.criminal | Plângeri și procese penale | plângere la poliție; denuncia; avocat penalist
        legal.advice.detention | Închisoare și măsuri alternative | pușcărie; deținuți
        legal.permit | Permis de ședere | permesso di soggiorno; questura
        legal.permit.first | Primul permis de ședere | cerere de permis; kit poștal
        legal.permit.renewal | Reînnoirea permisului de ședere | prelungirea permisului; rinnovo
        legal.permit.conversion | Schimbarea tipului de permis | conversia permisului
        legal.permit.long_term | Permis UE pe termen lung | carta di soggiorno; ședere pe termen lung
        legal.asylum | Protecție internațională | azil; refugiat
        legal.asylum.application | Cererea de azil | cer azil; formular C3
        legal.asylum.hearing | Interviul de azil la comisie | commissione territoriale; audiere
        legal.asylum.appeal | Recurs împotriva refuzului de azil | contestație; tribunal; respingere
        legal.citizenship | Cetățenie italiană | cerere de cetățenie; jurământ
        legal.family_reunion | Reîntregirea familiei | aducerea familiei; nulla osta
        legal.residence | Reședință la primărie (residenza) | residenza; anagrafe; înscriere la primărie
        legal.tax_code | Cod fiscal (codice fiscale) | codice fiscale
        legal.identity | Carte de identitate și pașaport | buletin; ambasadă; consulat; CIE
        legal.discrimination | Discriminare și rasism | rasism; UNAR
        legal.expulsion | Expulzare și întoarcere în țară | deportare; foglio di via; întoarcere voluntară
        legal.interpreting | Interpret și mediator cultural | traducător; traducere; mediere
        health | Sănătate | medic; îngrijire
        health.registration | Înscrierea la serviciul de sănătate | tessera sanitaria; alegerea medicului
        health.registration.stp | Cod STP sau ENI | STP; ENI; îngrijire fără acte
        health.doctor | Medic | medic de familie; doctor
        health.doctor.walk_in | Consultație fără programare | medic de gardă; guardia medica
        health.doctor.paediatrician | Medic pediatru | pediatru; doctor de copii
        health.doctor.specialist | Medic specialist și analize | CUP; analize de sânge; radiografie
        health.emergency | Urgență medicală | ambulanță; salvare; 112; 118
        health.hospital | Spital | internare
        health.dentist | Dentist | stomatolog; durere de dinți
        health.pharmacy | Farmacie și medicamente | medicamente; rețete
        health.women | Sănătatea femeii | ginecolog; consultorio
        health.women.pregnancy | Sarcină și naștere | însărcinată; gravidă; moașă
        health.women.contraception | Contracepție | pilulă; anticoncepționale; prezervative
        health.women.abortion | Întreruperea sarcinii | avort; IVG
        health.sexual | Sănătate sexuală și test HIV | HIV; boli cu transmitere sexuală
        health.vaccination | Vaccinări | vaccinuri; vaccin
        health.certificate | Certificate medicale | adeverință medicală; certificat de aptitudine
        health.addiction | Dependențe | alcool; droguri; SerD; jocuri de noroc
        health.home_care | Îngrijire la domiciliu | asistentă medicală la domiciliu
        mental_health | Sănătate mintală | psiholog; stare de bine
        mental_health.psychologist | Psiholog | sprijin psihologic; consiliere
        mental_health.psychiatry | Psihiatrie | psihiatru; centru de sănătate mintală; CSM
        mental_health.trauma | Traume și tortură | victime ale torturii; etnopsihiatrie
        mental_health.youth | Copii și tineri în dificultate | psihiatrie infantilă; adolescenți
        mental_health.support_group | Grup de sprijin | ajutor reciproc
        mental_health.crisis | Criză și gânduri de sinucidere | sinucidere; criză
        housing | Locuință | casă; cazare
        housing.emergency | Un pat pentru la noapte | adăpost de noapte; fără adăpost
        housing.reception | Centre de primire pentru solicitanții de azil | centru de primire; CAS; SAI
        housing.search | Căutarea unei chirii | chirie; cameră; apartament
        housing.public | Locuință socială | casa popolare; casă de la stat
        housing.rent_help | Ajutor pentru chirie și facturi | facturi; ajutor la chirie
        housing.eviction | Evacuare | dat afară din casă; sfratto
        housing.contract | Contract de închiriere și declarație de găzduire | chirie; dichiarazione di ospitalità
        housing.cohousing | Locuire împreună și locuințe solidare | locuință împărțită; housing first
        food | Mâncare și bunuri | ajutor alimentar
        food.canteen | Mese gratuite | cantină socială; mensa; mâncare gratis
        food.parcel | Pachet cu alimente | bancă de alimente; pacco alimentare
        food.clothes | Haine | îmbrăcăminte
        food.hygiene | Dușuri și igienă | duș; spălătorie
        food.baby | Produse pentru bebeluși | scutece; lapte praf; cărucior
        food.furniture | Mobilă și electrocasnice | mobilă la mâna a doua
        income | Venituri și ajutoare sociale | alocații; bonusuri; INPS
        income.unemployment | Ajutor de șomaj | NASpI; indemnizație de șomaj
        income.inclusion | Venit minim (assegno di inclusione) | ADI; assegno di inclusione; ajutor social
        income.child_benefit | Alocație pentru copii | assegno unico; bonus nido
        income.maternity | Indemnizație de maternitate | concediu de maternitate; assegno di maternità
        income.pension | Pensie | pensie pentru limită de vârstă; assegno sociale
        income.isee | ISEE (adeverință de venit) | ISEE; DSU; CAF
        income.emergency | Ajutor bănesc urgent | ajutor de urgență; servicii sociale
        income.social_worker | Asistent social | asistentă socială; servicii sociale
        school | Școală și copilărie | copii; elevi
        school.enrolment | Înscrierea unui copil la școală | înscriere la școală
        school.nursery | Creșă și grădiniță | grădiniță; asilo nido
        school.after_school | After-school și ajutor la teme | teme; meditații; doposcuola
        school.meals_transport | Masă și transport la școală | cantină școlară; autobuz școlar
        school.books | Cărți și rechizite școlare | manuale; voucher scuola
        school.newcomers | Elevi nou-veniți în Italia | italiană pentru copii; mediator la școală
        school.summer | Tabără de vară | centro estivo; activități de vară
        school.dropout | Abandon școlar | părăsirea școlii; orientare școlară
        family | Familie și ocrotire | părinți; copii
        family.parenting | Sprijin pentru părinți | centro per le famiglie; educația copiilor
        family.mediation | Separare și mediere familială | divorț; despărțire
        family.single_parent | Părinți singuri | mamă singură; familie monoparentală
        family.unaccompanied_minor | Minori neînsoțiți | minor singur; tutore; MSNA
        family.foster | Plasament familial și adopție | adopție; asistență maternală
        family.elderly | Persoane în vârstă | bătrâni; cămin de bătrâni
        family.guardianship | Tutelă pentru adulți | amministratore di sostegno; curator
        family.tracing | Găsirea unei rude | căutarea familiei; Crucea Roșie
        family.missing_child | Copil dispărut sau în pericol | 114; 116000; telefonul copilului
        protection | Violență și trafic de persoane | abuz; protecție
        protection.domestic_violence | Violență împotriva femeilor | violență în familie; centro antiviolenza; 1522
        protection.shelter | Adăpost protejat | adăpost pentru femei; casa rifugio
        protection.trafficking | Trafic de persoane | trafic de oameni; prostituție forțată; 800290290
        protection.forced_marriage | Căsătorie forțată și mutilare genitală | excizie; căsătorie forțată
        protection.sexual_violence | Violență sexuală | viol; abuz sexual
        protection.stalking | Hărțuire și amenințări | stalking; urmărire
        protection.lgbt | Persoane LGBT+ | orientare sexuală; identitate de gen
        protection.child_abuse | Violență asupra copiilor | copil maltratat; abuz asupra copiilor
        disability | Dizabilitate | handicap; invaliditate
        disability.assessment | Recunoașterea dizabilității și legea 104 | invaliditate civilă; legge 104
        disability.benefits | Indemnizații de dizabilitate | pensie de invaliditate; accompagnamento
        disability.aids | Dispozitive de ajutor și proteze | scaun cu rotile; proteză; aparat auditiv
        disability.work | Muncă pentru persoane cu dizabilități | collocamento mirato; angajare protejată
        disability.care | Îngrijire și centre de zi | centru de zi; educator
        disability.school | Sprijin la școală | profesor de sprijin; insegnante di sostegno
        mobility | Deplasare | transport; călătorii
        mobility.public_transport | Autobuze și abonamente | bilet; abonament; tren
        mobility.reduced_fare | Transport cu tarif redus | abonament redus; reducere la transport
        mobility.medical_transport | Transport pentru îngrijiri medicale | transport la spital; ambulanță programată
        mobility.bicycle | Bicicletă | reparații biciclete
        mobility.travel_document | Document de călătorie | titlu de călătorie pentru refugiați; titolo di viaggio
        money | Bani și impozite | finanțe; taxe
        money.bank | Cont bancar | cont de bază; bancă; PostePay
        money.tax_return | Declarație de venit | 730; CAF; Agenzia delle Entrate; impozite
        money.debt | Datorii și camătă | supraîndatorare; cămătar
        money.microcredit | Microcredit | împrumut mic; împrumut social
        money.remittance | Trimiterea banilor acasă | transfer de bani; money transfer
        money.patronage | Patronato și CAF | Patronato; CAF; ajutor la acte
        community | Comunitate și timp liber | întâlniri; asociații
        community.association | Asociații de migranți | comunitate străină; diaspora
        community.volunteering | Voluntariat | vreau să fiu voluntar; voluntari
        community.sport | Sport | fotbal; sală de sport
        community.culture | Bibliotecă și cultură | bibliotecă; muzeu; wifi gratuit
        community.worship | Lăcașuri de cult | biserică; moschee; templu
        community.youth | Tineri | centru de tineret; informagiovani
        community.women | Grupuri de femei | spațiu pentru femei; întâlniri pentru femei
        community.information | Informații și orientare | ghișeu; sportello; birou de informații
        """
}
