extension NeedLabels {
    /// Tigrinya labels and synonyms of the needs, a line a term: identifier | label | synonym; synonym.
    static let tigrinya = """
        work | ስራሕ | ናይ ስራሕ ዕድል; lavoro
        work.search | ስራሕ ምድላይ | ስራሕ ምርካብ; ክፍት ስራሕ
        work.search.guidance | ምኽሪ ብዛዕባ ስራሕ | መምርሒ ስራሕ; ምምራጽ ሞያ
        work.search.cv | ሲቪ ምጽሓፍ | ታሪኽ ሂወት; CV
        work.search.interview | ንናይ ስራሕ ቃለ መሕተት ምድላው | ቃለ መሕተት; ኢንተርቪው
        work.search.agency | ኤጀንሲ ስራሕ | ወኪል ስራሕ; ግዝያዊ ስራሕ
        work.search.registration | ከም ስራሕ ኣልቦ ምምዝጋብ | ስራሕ ዘይብሉ; DID; centro per l'impiego
        work.internship | ልምምድ ስራሕ | ተለማማዲ; tirocinio
        work.rights | መሰል ኣብ ስራሕ | ማሕበር ሰራሕተኛታት; ባእሲ ምስ ኣስራሒ
        work.rights.contract | ውዕልን ደሞዝን ምርግጋጽ | ውዕል ስራሕ; ደሞዝ; busta paga
        work.rights.exploitation | ምዝመዛ ኣብ ስራሕ | ስራሕ ብዘይ ውዕል; ደሞዝ ዘይከፍሉ; caporalato
        work.rights.safety | ድሕንነትን ሓደጋን ኣብ ስራሕ | መጉዳእቲ ኣብ ስራሕ; INAIL
        work.business | ንግዲ ምጅማር | ናይ ግሊ ስራሕ; ድኳን; partita IVA
        work.domestic | ስራሕ ገዛን ክንክንን | ሰራሕተኛ ገዛ; badante; colf
        training | ስልጠናን ቋንቋን | ኮርስ; ትምህርቲ
        training.italian | ጣልያንኛ ምምሃር | ኮርስ ጣልያንኛ; ቋንቋ ጣልያን
        training.italian.literacy | ምንባብን ምጽሓፍን ምምሃር | ፊደል ምምሃር; alfabetizzazione
        training.italian.certificate | ምስክር ወረቐት ጣልያንኛ | ፈተና A2; ፈተና B1; CELI; CILS
        training.italian.citizenship_test | ፈተና ጣልያንኛ ንፍቓድ ወይ ንዜግነት | ፈተና A2 ኣብ Prefettura
        training.school_diploma | ናይ ቤት ትምህርቲ ዲፕሎማ ንዓበይቲ | ናይ ምሸት ትምህርቲ; CPIA; terza media
        training.vocational | ሞያዊ ስልጠና | ሞያ ምምሃር; ኮርስ ስራሕ
        training.vocational.care | ስልጠና ክንክን ሕሙማት | OSS; ኮርስ ክንክን
        training.vocational.driving | ፍቓድ መዘወሪ | መኪና ምዝዋር; ፓተንተ; patente
        training.vocational.safety | ኮርስ ድሕንነት ስራሕ ወይ HACCP | HACCP; ኮርስ ፎርክሊፍት
        training.digital | ኮምፒተርን ሞባይልን ምምሃር | ኮርስ ኮምፒተር; SPID
        training.recognition | ኣፍልጦ ንዲግሪን ዲፕሎማን | ዲግሪ ምጽዳቕ; CIMEA; dichiarazione di valore
        training.university | ዩኒቨርሲቲ | ምዝገባ ዩኒቨርሲቲ; ስኮላርሺፕ
        training.civil_service | ሲቪላዊ ኣገልግሎት | servizio civile
        legal | ወረቓቕትን ሕጋዊ ሓገዝን | ሰነዳት; ጠበቓ
        legal.advice | ሕጋዊ ምኽሪ | ጠበቓ; ሕጋዊ ሓገዝ
        legal.advice.legal_aid | መንግስቲ ዝኸፍሎ ጠበቓ | ነጻ ጠበቓ; gratuito patrocinio
        legal.advice.criminal | ክሲ ገበንን ፍርድን | ክሲ ፖሊስ; ገበን; denuncia
        legal.advice.detention | ማእሰርትን ካልእ ኣማራጽታትን | ቤት ማእሰርቲ; እሱራት
        legal.permit | መንበሪ ፍቓድ | ሶጆርኖ; permesso di soggiorno; questura
        legal.permit.first | ናይ መጀመርታ መንበሪ ፍቓድ | ሕቶ መንበሪ ፍቓድ; kit postale
        legal.permit.renewal | ምሕዳስ መንበሪ ፍቓድ | ሶጆርኖ ምሕዳስ; rinnovo
        legal.permit.conversion | ምቕያር ዓይነት ፍቓድ | ፍቓድ ምቕያር; conversione
        legal.permit.long_term | ናይ ነዊሕ ግዜ ፍቓድ ሕብረት ኤውሮጳ | ቀዋሚ ፍቓድ; carta di soggiorno
        legal.asylum | ኣህጉራዊ ዑቕባ | ዑቕባ; ስደተኛ
        legal.asylum.application | ዑቕባ ምሕታት | ሕቶ ዑቕባ; C3
        legal.asylum.hearing | ቃለ መሕተት ዑቕባ | ኮሚሽን; Commissione territoriale
        legal.asylum.appeal | ይግባይ ኣንጻር ምንጻግ ዑቕባ | ነጋቲቭ; ቤት ፍርዲ; ricorso
        legal.citizenship | ዜግነት ጣልያን | ሕቶ ዜግነት; cittadinanza
        legal.family_reunion | ምጥርናፍ ስድራቤት | ስድራ ምምጻእ; ricongiungimento; nulla osta
        legal.residence | ምዝገባ መንበሪ ኣድራሻ | ረሲደንሳ; residenza; anagrafe
        legal.tax_code | ኮድ ግብሪ | ኮዲቸ ፊስካለ; codice fiscale
        legal.identity | መንነት ወረቐትን ፓስፖርትን | ኤምባሲ; carta d'identità
        legal.discrimination | ኣድልዎን ዓሌትነትን | ዓሌታዊ ኣድልዎ; UNAR
        legal.expulsion | ካብ ሃገር ምስጓግን ምምላስን | ዲፖርት; ብወለንታ ምምላስ; CPR
        legal.interpreting | ተርጓምን ባህላዊ መንጎኛን | ትርጉም; ኣስተርጓሚ; mediatore
        health | ጥዕና | ሓኪም; ሕክምና
        health.registration | ምዝገባ ኣብ ኣገልግሎት ጥዕና | ካርድ ጥዕና; tessera sanitaria; SSN
        health.registration.stp | ኮድ STP ወይ ENI | ሕክምና ብዘይ ወረቐት; STP; ENI
        health.doctor | ሓኪም | ዶክተር; ሓኪም ስድራ; medico di base
        health.doctor.walk_in | ሓኪም ብዘይ ቆጸራ | ናይ ለይቲ ሓኪም; guardia medica
        health.doctor.paediatrician | ሓኪም ህጻናት | ሓኪም ቆልዑ; pediatra
        health.doctor.specialist | ስፔሻሊስት ሓኪምን መርመራን | መርመራ ደም; ራጂ; CUP
        health.emergency | ህጹጽ ሕክምና | ኣምቡላንስ; pronto soccorso; 112; 118
        health.hospital | ሆስፒታል | ኣብ ሆስፒታል ምድቃስ
        health.dentist | ሓኪም ስኒ | ቃንዛ ስኒ; ሕክምና ስኒ
        health.pharmacy | ፋርማሲን መድሃኒትን | ቤት መድሃኒት; ፈውሲ
        health.women | ጥዕና ደቂ ኣንስትዮ | ሓኪም ማህጸን; consultorio
        health.women.pregnancy | ጥንስን ሕርስን | ነፍሰ ጾር; መሕረሲት
        health.women.contraception | መከላኸሊ ጥንሲ | ከኒና መከላኸሊ ጥንሲ; ኮንዶም
        health.women.abortion | ምቁራጽ ጥንሲ | ጥንሲ ምንጻል; IVG
        health.sexual | ጾታዊ ጥዕናን መርመራ ኤችኣይቪን | ጾታዊ ሕማም; HIV
        health.vaccination | ክታበት | ክትባት; ምኽታብ
        health.certificate | ናይ ሕክምና ምስክር ወረቐት | ወረቐት ሓኪም; ምስክር ጥዕና
        health.addiction | ወልፊ | መስተ; ሓሽሽ; ቁማር; SerD
        health.home_care | ክንክን ኣብ ገዛ | ነርስ ኣብ ገዛ; ሕክምና ኣብ ገዛ
        mental_health | ጥዕና ኣእምሮ | ስነ ኣእምሮ; ጭንቀት
        mental_health.psychologist | ክኢላ ስነ ኣእምሮ | ሳይኮሎጂስት; ምስ ሰብ ምዝራብ
        mental_health.psychiatry | ማእከል ጥዕና ኣእምሮ | ሓኪም ኣእምሮ; CSM
        mental_health.trauma | ስንባደን ስቅያትን | ትራውማ; ግዳይ ስቅያት
        mental_health.youth | ጸገም ቆልዑን መንእሰያትን | ሓኪም ኣእምሮ ቆልዑ; ጎራዙን ኣጉባዝን
        mental_health.support_group | ጉጅለ ሓገዝ | ንሓድሕድ ምሕግጋዝ
        mental_health.crisis | ቅልውላውን ሓሳብ ነብሰ ቅትለትን | ነብሰ ቅትለት; ርእሰ ቅትለት
        housing | መንበሪ ገዛ | ገዛ; መዕረፊ
        housing.emergency | ንሎሚ ለይቲ መደቀሲ | ገዛ ዘይብሉ; መሕደሪ; dormitorio
        housing.reception | መዕረፊ ሓተቲ ዑቕባ | ካምፖ; CAS; SAI
        housing.search | ክራይ ገዛ ምድላይ | ክራይ; ክፍሊ
        housing.public | ናይ መንግስቲ ገዛ | ናይ ኮሙነ ገዛ; case popolari; ATC
        housing.rent_help | ሓገዝ ክራይን ቢላትን | መብራህቲን ጋዝን; ዕዳ ክራይ; bollette
        housing.eviction | ካብ ገዛ ምስጓግ | ካብ ገዛ ምውጻእ; sfratto
        housing.contract | ውዕል ክራይን መግለጺ መዕረፍን | ውዕል ገዛ; dichiarazione di ospitalità
        housing.cohousing | ሓባራውን ማሕበራውን መንበሪ | ሓቢርካ ምንባር; housing first
        food | መግብን ኣቕሑን | ሓገዝ መግቢ; ረድኤት
        food.canteen | ነጻ መግቢ | ምሳሕ ብነጻ; mensa
        food.parcel | ጥቕላል መግቢ | ናይ መግቢ ሓገዝ; pacco alimentare
        food.clothes | ክዳውንቲ | ክዳን; ጫማ
        food.hygiene | መሕጸቢ ሰብነትን ጽሬትን | ሻወር; መሕጸቢ ክዳን
        food.baby | ኣቕሑ ህጻናት | ፓምፐርስ; ጸባ ህጻን; ዓረብያ ህጻን
        food.furniture | ናውቲ ገዛ | ኣቕሑ ገዛ; መዝሓሊ; ዓራት
        income | እቶትን ሓገዝ መንግስትን | ገንዘባዊ ሓገዝ; INPS
        income.unemployment | ሓገዝ ንስራሕ ኣልቦ | ክፍሊት ስራሕ ኣልቦነት; NASpI; disoccupazione
        income.inclusion | ሓገዝ ንትሑት እቶት | ዝተሓተ እቶት; assegno di inclusione; ADI
        income.child_benefit | ሓገዝ ቆልዑ | ገንዘብ ቆልዑ; assegno unico; bonus nido
        income.maternity | ሓገዝ ወሊድ | ዕረፍቲ ሕርሲ; assegno di maternità
        income.pension | ጡረታ | ጡረታ ሽምግልና; assegno sociale
        income.isee | ምስክር እቶት ISEE | ISEE; DSU; CAF
        income.emergency | ህጹጽ ሓገዝ ገንዘብ | ገንዘብ የድልየኒ; servizi sociali
        income.social_worker | ማሕበራዊ ሰራሕተኛ | ማሕበራዊ ኣገልግሎት; assistente sociale
        school | ትምህርትን ቁልዕነትን | ቆልዑ; ተማሃሮ
        school.enrolment | ቆልዓ ኣብ ቤት ትምህርቲ ምምዝጋብ | ምዝገባ ትምህርቲ; iscrizione
        school.nursery | መዋእለ ህጻናት | መውዓሊ ህጻናት; asilo nido
        school.after_school | ሓገዝ ዕዮ ገዛ ድሕሪ ትምህርቲ | ዕዮ ገዛ; doposcuola
        school.meals_transport | መግብን ኣውቶቡስን ቤት ትምህርቲ | ኣውቶቡስ ተማሃሮ; mensa scolastica
        school.books | መጻሕፍትን ናውቲ ትምህርትን | መጽሓፍ; ጥራዝ; voucher
        school.newcomers | ናብ ጣልያን ሓደስቲ ተማሃሮ | ጣልያንኛ ንቆልዑ; ተርጓሚ ኣብ ቤት ትምህርቲ
        school.summer | መደብ ዕረፍቲ ሓጋይ | ዕረፍቲ ክረምቲ; centro estivo
        school.dropout | ትምህርቲ ምቁራጽ | ትምህርቲ ምግዳፍ; ምኽሪ ትምህርቲ
        family | ስድራቤትን ሓለዋን | ወለዲ; ቆልዑ
        family.parenting | ሓገዝ ንወለዲ | ኣተዓባብያ ቆልዑ; ማእከል ስድራቤት
        family.mediation | ምፍልላይን ዕርቂ ስድራቤትን | ፍትሕ; ሽምግልና
        family.single_parent | በይኖም ዘዕብዩ ወለዲ | በይና ዘላ ኣደ; በይኑ ዘሎ ኣቦ
        family.unaccompanied_minor | በይኖም ዝመጹ ቆልዑ | ትሕቲ ዕድመ ብዘይ ወለዲ; MSNA
        family.foster | መዕበይቲ ስድራን ጉዲፈቻን | ውላድ ምግባር; affido
        family.elderly | ሽማግለታት | ክንክን ሽማግለታት; ኣረጋውያን
        family.guardianship | ሞግዚት ንዓበይቲ | ሕጋዊ ሞግዚት; amministratore di sostegno
        family.tracing | ዘመድ ምድላይ | ዝጠፍአ ዘመድ; ቀይሕ መስቀል
        family.missing_child | ዝጠፍአ ወይ ኣብ ሓደጋ ዘሎ ቆልዓ | ዝጠፍአ ቆልዓ; 114; 116000
        protection | ጎነጽን ንግዲ ሰባትን | ጎነጽ; መከላኸሊ
        protection.domestic_violence | ጎነጽ ኣብ ልዕሊ ደቂ ኣንስትዮ | ጎነጽ ኣብ ገዛ; 1522; centro antiviolenza
        protection.shelter | ውሑስ መዕቆቢ ደቂ ኣንስትዮ | መዕቆቢ; casa rifugio
        protection.trafficking | ንግዲ ሰባት | ነጋዶ ሰባት; ደላሎ; 800290290
        protection.forced_marriage | ግዱድ መርዓን ምኽንሻብን | ብግዲ መርዓ; ምኽንሻብ ደቂ ኣንስትዮ
        protection.sexual_violence | ጾታዊ ዓመጽ | ዓመጽ; codice rosa
        protection.stalking | ምክትታልን ምፍርራሕን | ምፍርራሕ; ህውከት
        protection.lgbt | ኤልጂቢቲ+ ሰባት | ጾታዊ መንነት; LGBT
        protection.child_abuse | ጎነጽ ኣብ ልዕሊ ቆልዑ | በደል ቆልዑ
        disability | ስንክልና | ስንኩላን; ጉድኣት ኣካል
        disability.assessment | ምርግጋጽ ስንክልናን ሕጊ 104ን | legge 104; invalidità civile
        disability.benefits | ሓገዝ ንስንኩላን | ጡረታ ስንክልና; accompagnamento
        disability.aids | መሓገዚ ናውትን ሰብ ሰርሖ ኣካልን | ዊልቸር; መሳርሒ መስምዒ
        disability.work | ስራሕ ንስንኩላን | legge 68; collocamento mirato
        disability.care | ክንክንን ናይ መዓልቲ ማእከልን | ናይ መዓልቲ ክንክን; centro diurno
        disability.school | ፍሉይ ሓገዝ ኣብ ቤት ትምህርቲ | ፍሉይ መምህር; insegnante di sostegno
        mobility | ምንቅስቓስ | መጓዓዝያ; ጉዕዞ
        mobility.public_transport | ኣውቶቡስን ወርሓዊ ቲከትን | ቲከት; ባቡር; ኣቦናመንቶ
        mobility.reduced_fare | ዝተቐነሰ ዋጋ ጉዕዞ | ቅናሽ ጉዕዞ; abbonamento agevolato
        mobility.medical_transport | መጓዓዝያ ንሕክምና | ናብ ሆስፒታል ምብጻሕ; መኪና ሕሙማት
        mobility.bicycle | ብሽክለታ | ምዕራይ ብሽክለታ; bici
        mobility.travel_document | ናይ ጉዕዞ ሰነድ | መገሻ ሰነድ ስደተኛ; titolo di viaggio
        money | ገንዘብን ግብርን | ገንዘብ; ግብሪ
        money.bank | ሒሳብ ባንክ | ሒሳብ ምኽፋት; PostePay
        money.tax_return | መግለጺ እቶትን ግብርን | 730; CAF; Agenzia delle Entrate
        money.debt | ዕዳን ኣራጣን | ልቓሕ; ወለድ
        money.microcredit | ንእሽቶ ልቓሕ | ማይክሮ ክሬዲት; ልቓሕ ገንዘብ
        money.remittance | ገንዘብ ናብ ዓዲ ምልኣኽ | ሓዋላ; ገንዘብ ምስዳድ
        money.patronage | Patronato ወይ CAF | ፓትሮናቶ; ሓገዝ ወረቓቕቲ; CAF
        community | ማሕበረሰብን ትርፊ ግዜን | ምርኻብ; ኮም
        community.association | ማሕበራት ስደተኛታት | ማሕበረኮም; ዲያስፖራ
        community.volunteering | ወለንታዊ ስራሕ | ወለንተኛ ምዃን; ብነጻ ምሕጋዝ
        community.sport | ስፖርት | ኩዕሶ እግሪ; ጂም
        community.culture | ቤተ ንባብን ባህልን | ቤተ መጻሕፍቲ; ቤተ መዘክር; ነጻ ዋይፋይ
        community.worship | ቦታ ኣምልኾ | ቤተ ክርስትያን; መስጊድ; ጸሎት
        community.youth | መንእሰያት | ማእከል መንእሰያት; informagiovani
        community.women | ጉጅለ ደቂ ኣንስትዮ | ኣኼባ ደቂ ኣንስትዮ; ቦታ ደቂ ኣንስትዮ
        community.information | ሓበሬታን ምኽርን | ናበይ ክኸይድ; ሓገዝ; sportello
        """
}
