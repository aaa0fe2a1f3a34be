extension NeedLabels {
    /// Amharic labels of the needs, a line a term: identifier | label | synonym; synonym.
    static let amharic = """
        work | ሥራ |
        work.search | ሥራ መፈለግ |
        work.search.guidance | የሥራ መመሪያ |
        work.search.cv | CV መጻፍ |
        work.search.interview | ለሥራ ቃለ መጠይቅ መዘጋጀት |
        work.search.agency | የሥራ ኤጀንሲ |
        work.search.registration | በሥራ ማዕከል መመዝገብ |
        work.internship | የሥራ ልምምድ |
        work.rights | የሥራ መብቶች |
        work.rights.contract | ውልና የደመወዝ ወረቀት ማረጋገጥ |
        work.rights.exploitation | በሥራ ላይ ብዝበዛ |
        work.rights.safety | የሥራ ደኅንነትና አደጋ |
        work.business | ንግድ መክፈት |
        work.domestic | የቤትና የእንክብካቤ ሥራ |
        training | ሥልጠናና ቋንቋ |
        training.italian | ጣልያንኛ መማር |
        training.italian.literacy | መሠረተ ትምህርት |
        training.italian.certificate | የጣልያንኛ ማስረጃ |
        training.italian.citizenship_test | ለፈቃድ ወይም ለዜግነት የጣልያንኛ ፈተና |
        training.school_diploma | የትምህርት ማስረጃ ለአዋቂዎች |
        training.vocational | የሙያ ኮርስ |
        training.vocational.care | የጤና ረዳት ኮርስ |
        training.vocational.driving | የመንጃ ፈቃድ |
        training.vocational.safety | የደኅንነትና የHACCP ኮርስ |
        training.digital | ኮምፒውተር መጠቀም መማር |
        training.recognition | የትምህርት ማስረጃ እውቅና |
        training.university | ዩኒቨርሲቲ |
        training.civil_service | ሲቪል አገልግሎት |
        legal | ሰነዶችና መብቶች |
        legal.advice | የሕግ እርዳታ |
        legal.advice.legal_aid | በመንግሥት ወጪ ጠበቃ |
        legal.advice.criminal | አቤቱታና የወንጀል ክስ |
        legal.advice.detention | እስር ቤትና አማራጭ እርምጃዎች |
        legal.permit | የመኖሪያ ፈቃድ |
        legal.permit.first | የመጀመሪያ የመኖሪያ ፈቃድ |
        legal.permit.renewal | የመኖሪያ ፈቃድ ማደስ |
        legal.permit.conversion | ፈቃድ መቀየር |
        legal.permit.long_term | የረጅም ጊዜ የEU ፈቃድ |
        legal.asylum | ዓለም አቀፍ ጥበቃ |
        legal.asylum.application | ጥገኝነት መጠየቅ |
        legal.asylum.hearing | በኮሚሽኑ ቃለ መጠይቅ |
        legal.asylum.appeal | ውድቅ ላይ ይግባኝ |
        legal.citizenship | የጣልያን ዜግነት |
        legal.family_reunion | ቤተሰብን ማገናኘት |
        legal.residence | የመኖሪያ ምዝገባ |
        legal.tax_code | የግብር ኮድ |
        legal.identity | መታወቂያና ፓስፖርት |
        legal.discrimination | አድልዎና ዘረኝነት |
        legal.expulsion | መባረርና መመለስ |
        legal.interpreting | አስተርጓሚና የባህል አገናኝ |
        health | ጤና |
        health.registration | በጤና አገልግሎት መመዝገብ |
        health.registration.stp | የSTP ወይም የENI ኮድ |
        health.doctor | ሐኪም |
        health.doctor.walk_in | ያለ ቀጠሮ ክሊኒክ |
        health.doctor.paediatrician | የሕጻናት ሐኪም |
        health.doctor.specialist | የስፔሻሊስት ምርመራ |
        health.emergency | የጤና አደጋ ጊዜ |
        health.hospital | ሆስፒታል |
        health.dentist | የጥርስ ሐኪም |
        health.pharmacy | ፋርማሲና መድኃኒት |
        health.women | የሴቶች ጤና |
        health.women.pregnancy | እርግዝናና ወሊድ |
        health.women.contraception | የእርግዝና መከላከያ |
        health.women.abortion | እርግዝና ማቋረጥ |
        health.sexual | የወሲብ ጤናና የHIV ምርመራ |
        health.vaccination | ክትባት |
        health.certificate | የሕክምና ማስረጃ |
        health.addiction | ሱስ |
        health.home_care | በቤት እንክብካቤ |
        mental_health | የአእምሮ ጤና |
        mental_health.psychologist | የሥነ ልቦና ባለሙያ |
        mental_health.psychiatry | የአእምሮ ጤና ማዕከል |
        mental_health.trauma | የስሜት ቁስልና ማሰቃየት |
        mental_health.youth | የሕጻናትና ወጣቶች ችግር |
        mental_health.support_group | የመረዳጃ ቡድን |
        mental_health.crisis | ቀውስና ራስን የማጥፋት ሐሳብ |
        housing | ቤት |
        housing.emergency | ለዛሬ ሌሊት አልጋ |
        housing.reception | የጥገኝነት ጠያቂዎች መቀበያ |
        housing.search | የኪራይ ቤት መፈለግ |
        housing.public | የመንግሥት ቤት |
        housing.rent_help | ለኪራይና ለክፍያዎች እርዳታ |
        housing.eviction | ከቤት መውጣት |
        housing.contract | የኪራይ ውልና ማስተናገድ |
        housing.cohousing | የጋራና ማኅበራዊ ቤት |
        food | ምግብና ዕቃዎች |
        food.canteen | የምግብ አዳራሽ |
        food.parcel | የምግብ ጥቅል |
        food.clothes | ልብስ |
        food.hygiene | ሻወርና ንጽሕና |
        food.baby | የሕጻን ዕቃዎች |
        food.furniture | የቤት ዕቃዎች |
        income | ገቢና ድጎማ |
        income.unemployment | የሥራ አጥነት ክፍያ |
        income.inclusion | የማካተት ድጎማ |
        income.child_benefit | የልጆች ድጎማ |
        income.maternity | የወሊድ ድጎማ |
        income.pension | ጡረታ |
        income.isee | ISEE |
        income.emergency | አስቸኳይ የገንዘብ እርዳታ |
        income.social_worker | ማኅበራዊ ሠራተኛ |
        school | ትምህርት ቤትና ሕጻንነት |
        school.enrolment | ልጅን ትምህርት ቤት ማስመዝገብ |
        school.nursery | መዋያና መዋዕለ ሕጻናት |
        school.after_school | ከትምህርት በኋላ እርዳታ |
        school.meals_transport | የትምህርት ቤት ምግብና አውቶቡስ |
        school.books | መጻሕፍትና የትምህርት ዕቃዎች |
        school.newcomers | ወደ ጣልያን አዲስ የመጡ ተማሪዎች |
        school.summer | የበጋ ማዕከል |
        school.dropout | ትምህርት ማቋረጥ |
        family | ቤተሰብና ጥበቃ |
        family.parenting | ለወላጆች ድጋፍ |
        family.mediation | መለያየትና የቤተሰብ ሽምግልና |
        family.single_parent | ብቸኛ ወላጆች |
        family.unaccompanied_minor | ብቻቸውን ያሉ የውጭ ሕጻናት |
        family.foster | አሳዳጊነትና ጉዲፈቻ |
        family.elderly | አረጋውያን |
        family.guardianship | የድጋፍ አስተዳዳሪ |
        family.tracing | ዘመድ መፈለግ |
        family.missing_child | የጠፋ ወይም በአደጋ ላይ ያለ ሕጻን |
        protection | ጥቃትና የሰዎች ዝውውር |
        protection.domestic_violence | በሴቶች ላይ ጥቃት |
        protection.shelter | የመጠለያ ቤት |
        protection.trafficking | የሰዎች ዝውውር |
        protection.forced_marriage | የግዳጅ ጋብቻና ግርዛት |
        protection.sexual_violence | ወሲባዊ ጥቃት |
        protection.stalking | ክትትልና ዛቻ |
        protection.lgbt | LGBT+ ሰዎች |
        protection.child_abuse | በሕጻናት ላይ ጥቃት |
        disability | አካል ጉዳት |
        disability.assessment | የአካል ጉዳት ማረጋገጫና ሕግ 104 |
        disability.benefits | ክፍያዎችና ቅናሾች |
        disability.aids | አጋዥ መሣሪያዎች |
        disability.work | ለአካል ጉዳተኞች ሥራ |
        disability.care | እንክብካቤና የቀን ማዕከላት |
        disability.school | በትምህርት ቤት ድጋፍ |
        mobility | መጓጓዝ |
        mobility.public_transport | አውቶቡስና ትኬት |
        mobility.reduced_fare | የቅናሽ መጓጓዣ |
        mobility.medical_transport | ለሕክምና መጓጓዣ |
        mobility.bicycle | ብስክሌት |
        mobility.travel_document | የጉዞ ሰነድ |
        money | ገንዘብና ግብር |
        money.bank | የባንክ ሒሳብ |
        money.tax_return | የገቢ መግለጫ |
        money.debt | ዕዳና አራጣ |
        money.microcredit | አነስተኛ ብድር |
        money.remittance | ገንዘብ ወደ አገር መላክ |
        money.patronage | Patronato እና CAF |
        community | ማኅበረሰብና ትርፍ ጊዜ |
        community.association | የውጭ ዜጎች ማኅበራት |
        community.volunteering | በጎ ፈቃደኝነት |
        community.sport | ስፖርት |
        community.culture | ቤተ መጻሕፍትና ባህል |
        community.worship | የአምልኮ ቦታዎች |
        community.youth | ወጣቶች |
        community.women | የሴቶች ስብሰባዎች |
        community.information | መረጃና መመሪያ |
        """
}
