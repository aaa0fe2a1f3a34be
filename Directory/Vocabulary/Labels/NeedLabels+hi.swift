extension NeedLabels {
    /// Hindi labels of the needs, a line a term: identifier | label | synonym; synonym.
    static let hindi = """
        work | काम |
        work.search | काम ढूँढना |
        work.search.guidance | काम के लिए मार्गदर्शन |
        work.search.cv | बायोडाटा लिखना |
        work.search.interview | नौकरी के साक्षात्कार की तैयारी |
        work.search.agency | रोज़गार एजेंसी |
        work.search.registration | रोज़गार केंद्र में नाम लिखाना |
        work.internship | प्रशिक्षण कार्य |
        work.rights | काम के अधिकार |
        work.rights.contract | अनुबंध और वेतन पर्ची की जाँच |
        work.rights.exploitation | काम पर शोषण |
        work.rights.safety | काम पर सुरक्षा और दुर्घटना |
        work.business | अपना काम शुरू करना |
        work.domestic | घरेलू और देखभाल का काम |
        training | पढ़ाई और भाषा |
        training.italian | इतालवी सीखना |
        training.italian.literacy | पढ़ना-लिखना सीखना |
        training.italian.certificate | इतालवी प्रमाणपत्र |
        training.italian.citizenship_test | परमिट या नागरिकता के लिए इतालवी परीक्षा |
        training.school_diploma | वयस्कों के लिए स्कूल डिप्लोमा |
        training.vocational | व्यावसायिक कोर्स |
        training.vocational.care | स्वास्थ्य सहायक का कोर्स |
        training.vocational.driving | ड्राइविंग लाइसेंस |
        training.vocational.safety | सुरक्षा और HACCP कोर्स |
        training.digital | कंप्यूटर सीखना |
        training.recognition | डिग्री की मान्यता |
        training.university | विश्वविद्यालय |
        training.civil_service | नागरिक सेवा |
        legal | कागज़ात और अधिकार |
        legal.advice | कानूनी मदद |
        legal.advice.legal_aid | सरकारी खर्च पर वकील |
        legal.advice.criminal | शिकायतें और आपराधिक मुक़दमे |
        legal.advice.detention | जेल और वैकल्पिक उपाय |
        legal.permit | निवास परमिट |
        legal.permit.first | पहला निवास परमिट |
        legal.permit.renewal | निवास परमिट का नवीनीकरण |
        legal.permit.conversion | परमिट बदलना |
        legal.permit.long_term | लंबी अवधि का EU परमिट |
        legal.asylum | अंतरराष्ट्रीय संरक्षण |
        legal.asylum.application | शरण माँगना |
        legal.asylum.hearing | आयोग में सुनवाई |
        legal.asylum.appeal | अस्वीकृति के विरुद्ध अपील |
        legal.citizenship | इतालवी नागरिकता |
        legal.family_reunion | परिवार पुनर्मिलन |
        legal.residence | निवास पंजीकरण |
        legal.tax_code | टैक्स कोड |
        legal.identity | पहचान पत्र और पासपोर्ट |
        legal.discrimination | भेदभाव और नस्लवाद |
        legal.expulsion | निष्कासन और वापसी |
        legal.interpreting | दुभाषिया और सांस्कृतिक मध्यस्थ |
        health | स्वास्थ्य |
        health.registration | स्वास्थ्य सेवा में नाम लिखाना |
        health.registration.stp | STP या ENI कोड |
        health.doctor | डॉक्टर |
        health.doctor.walk_in | बिना समय लिए क्लिनिक |
        health.doctor.paediatrician | बच्चों का डॉक्टर |
        health.doctor.specialist | विशेषज्ञ और जाँच |
        health.emergency | स्वास्थ्य आपातकाल |
        health.hospital | अस्पताल |
        health.dentist | दाँत का डॉक्टर |
        health.pharmacy | दवाखाना और दवाइयाँ |
        health.women | महिलाओं का स्वास्थ्य |
        health.women.pregnancy | गर्भावस्था और प्रसव |
        health.women.contraception | गर्भनिरोध |
        health.women.abortion | गर्भपात |
        health.sexual | यौन स्वास्थ्य और HIV जाँच |
        health.vaccination | टीकाकरण |
        health.certificate | मेडिकल प्रमाणपत्र |
        health.addiction | नशे की लत |
        health.home_care | घर पर देखभाल |
        mental_health | मानसिक स्वास्थ्य |
        mental_health.psychologist | मनोवैज्ञानिक |
        mental_health.psychiatry | मानसिक स्वास्थ्य केंद्र |
        mental_health.trauma | आघात और यातना |
        mental_health.youth | बच्चों और युवाओं की परेशानी |
        mental_health.support_group | सहायता समूह |
        mental_health.crisis | संकट और आत्महत्या के विचार |
        housing | घर |
        housing.emergency | आज रात के लिए बिस्तर |
        housing.reception | शरण चाहने वालों का आवास |
        housing.search | किराए का घर ढूँढना |
        housing.public | सरकारी मकान |
        housing.rent_help | किराए और बिल में मदद |
        housing.eviction | घर से बेदखली |
        housing.contract | किराया अनुबंध और मेज़बानी |
        housing.cohousing | साझा और सामाजिक आवास |
        food | भोजन और सामान |
        food.canteen | भोजनालय |
        food.parcel | राशन का पैकेट |
        food.clothes | कपड़े |
        food.hygiene | नहाना और सफ़ाई |
        food.baby | शिशु का सामान |
        food.furniture | फ़र्नीचर और उपकरण |
        income | आय और भत्ते |
        income.unemployment | बेरोज़गारी भत्ता |
        income.inclusion | समावेशन भत्ता |
        income.child_benefit | बच्चों का भत्ता |
        income.maternity | मातृत्व भत्ता |
        income.pension | पेंशन |
        income.isee | ISEE |
        income.emergency | तुरंत आर्थिक मदद |
        income.social_worker | समाज कार्यकर्ता |
        school | स्कूल और बचपन |
        school.enrolment | बच्चे को स्कूल में दाखिल करना |
        school.nursery | शिशुगृह और बालवाड़ी |
        school.after_school | स्कूल के बाद मदद |
        school.meals_transport | स्कूल का खाना और बस |
        school.books | किताबें और स्कूल का सामान |
        school.newcomers | इटली में नए आए छात्र |
        school.summer | ग्रीष्म केंद्र |
        school.dropout | स्कूल छोड़ना |
        family | परिवार और संरक्षण |
        family.parenting | माता-पिता को सहारा |
        family.mediation | अलगाव और पारिवारिक मध्यस्थता |
        family.single_parent | अकेले माता-पिता |
        family.unaccompanied_minor | अकेले विदेशी बच्चे |
        family.foster | पालन-पोषण और गोद लेना |
        family.elderly | बुज़ुर्ग |
        family.guardianship | सहायक प्रशासक |
        family.tracing | परिजन को ढूँढना |
        family.missing_child | लापता या खतरे में बच्चा |
        protection | हिंसा और तस्करी |
        protection.domestic_violence | महिलाओं पर हिंसा |
        protection.shelter | सुरक्षित घर |
        protection.trafficking | मानव तस्करी |
        protection.forced_marriage | ज़बरन शादी और जननांग विकृति |
        protection.sexual_violence | यौन हिंसा |
        protection.stalking | पीछा करना और धमकी |
        protection.lgbt | LGBT+ लोग |
        protection.child_abuse | बच्चों पर हिंसा |
        disability | विकलांगता |
        disability.assessment | विकलांगता प्रमाण और कानून 104 |
        disability.benefits | भत्ते और छूट |
        disability.aids | सहायक उपकरण |
        disability.work | विकलांगों के लिए काम |
        disability.care | देखभाल और दिवस केंद्र |
        disability.school | स्कूल में सहायता |
        mobility | आना-जाना |
        mobility.public_transport | बस और पास |
        mobility.reduced_fare | सस्ता किराया |
        mobility.medical_transport | इलाज के लिए वाहन |
        mobility.bicycle | साइकिल |
        mobility.travel_document | यात्रा दस्तावेज़ |
        money | पैसा और टैक्स |
        money.bank | बैंक खाता |
        money.tax_return | आयकर विवरण |
        money.debt | कर्ज़ और सूदखोरी |
        money.microcredit | छोटा ऋण |
        money.remittance | घर पैसे भेजना |
        money.patronage | Patronato और CAF |
        community | समुदाय और खाली समय |
        community.association | विदेशियों के संगठन |
        community.volunteering | स्वयंसेवा |
        community.sport | खेल |
        community.culture | पुस्तकालय और संस्कृति |
        community.worship | पूजा स्थल |
        community.youth | युवा |
        community.women | महिलाओं की बैठकें |
        community.information | जानकारी और मार्गदर्शन |
        """
}
