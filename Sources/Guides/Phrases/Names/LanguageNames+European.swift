import Directory

extension LanguageNames {
    /// The names in languages of Europe and in Turkish.
    static let european: [LanguageTag: String] = [
        "it": """
        it italiano; en inglese; fr francese; es spagnolo; ar arabo; fa persiano; fa-af dari; ur urdu
        bn bengalese; uk ucraino; ru russo; zh cinese; sq albanese; ro rumeno; ti tigrino; tr turco; pa punjabi
        de tedesco; pt portoghese; ps pashto; so somalo; am amarico; hi hindi; ka georgiano; pl polacco
        bg bulgaro; hu ungherese; sr serbo; mk macedone; hr croato; bs bosniaco; el greco; he ebraico; ku curdo
        ckb curdo centrale; wo wolof; ff fulah; bm bambara; ha hausa; yo yoruba; ig igbo; sw swahili; ln lingala
        tw ci; fil filippino; si singalese; ta tamil; te telugu; ml malayalam; gu gujarati; ne nepalese
        vi vietnamita; ja giapponese; ko coreano; th thailandese; hy armeno; az azerbaigiano; uz uzbeco; kk kazako
        nl olandese; rom romani; om oromo; rw kinyarwanda; man mandingo
        """,
        "en": """
        it Italian; en English; fr French; es Spanish; ar Arabic; fa Persian; fa-af Dari; ur Urdu; bn Bangla
        uk Ukrainian; ru Russian; zh Chinese; sq Albanian; ro Romanian; ti Tigrinya; tr Turkish; pa Punjabi
        de German; pt Portuguese; ps Pashto; so Somali; am Amharic; hi Hindi; ka Georgian; pl Polish; bg Bulgarian
        hu Hungarian; sr Serbian; mk Macedonian; hr Croatian; bs Bosnian; el Greek; he Hebrew; ku Kurdish
        ckb Central Kurdish; wo Wolof; ff Fula; bm Bambara; ha Hausa; yo Yoruba; ig Igbo; sw Swahili; ln Lingala
        tw Twi; fil Filipino; si Sinhala; ta Tamil; te Telugu; ml Malayalam; gu Gujarati; ne Nepali; vi Vietnamese
        ja Japanese; ko Korean; th Thai; hy Armenian; az Azerbaijani; uz Uzbek; kk Kazakh; nl Dutch; rom Romany
        om Oromo; rw Kinyarwanda; man Mandingo
        """,
        "fr": """
        it italien; en anglais; fr français; es espagnol; ar arabe; fa persan; fa-af dari; ur ourdou; bn bengali
        uk ukrainien; ru russe; zh chinois; sq albanais; ro roumain; ti tigrigna; tr turc; pa pendjabi
        de allemand; pt portugais; ps pachto; so somali; am amharique; hi hindi; ka géorgien; pl polonais
        bg bulgare; hu hongrois; sr serbe; mk macédonien; hr croate; bs bosniaque; el grec; he hébreu; ku kurde
        ckb sorani; wo wolof; ff peul; bm bambara; ha haoussa; yo yoruba; ig igbo; sw swahili; ln lingala; tw twi
        fil filipino; si cingalais; ta tamoul; te télougou; ml malayalam; gu goudjarati; ne népalais
        vi vietnamien; ja japonais; ko coréen; th thaï; hy arménien; az azerbaïdjanais; uz ouzbek; kk kazakh
        nl néerlandais; rom romani; om oromo; rw kinyarwanda; man mandingue
        """,
        "es": """
        it italiano; en inglés; fr francés; es español; ar árabe; fa persa; fa-af darí; ur urdu; bn bengalí
        uk ucraniano; ru ruso; zh chino; sq albanés; ro rumano; ti tigriña; tr turco; pa punyabí; de alemán
        pt portugués; ps pastún; so somalí; am amárico; hi hindi; ka georgiano; pl polaco; bg búlgaro; hu húngaro
        sr serbio; mk macedonio; hr croata; bs bosnio; el griego; he hebreo; ku kurdo; ckb kurdo sorani; wo wólof
        ff fula; bm bambara; ha hausa; yo yoruba; ig igbo; sw suajili; ln lingala; tw twi; fil filipino
        si cingalés; ta tamil; te telugu; ml malayálam; gu guyaratí; ne nepalí; vi vietnamita; ja japonés
        ko coreano; th tailandés; hy armenio; az azerbaiyano; uz uzbeko; kk kazajo; nl neerlandés; rom romaní
        om oromo; rw kinyarwanda; man mandingo
        """,
        "uk": """
        it італійська; en англійська; fr французька; es іспанська; ar арабська; fa перська; fa-af дарі; ur урду
        bn бенгальська; uk українська; ru російська; zh китайська; sq албанська; ro румунська; ti тигринья
        tr турецька; pa панджабі; de німецька; pt португальська; ps пушту; so сомалі; am амхарська; hi гінді
        ka грузинська; pl польська; bg болгарська; hu угорська; sr сербська; mk македонська; hr хорватська
        bs боснійська; el грецька; he іврит; ku курдська; ckb центральнокурдська; wo волоф; ff фула; bm бамбара
        ha хауса; yo йоруба; ig ігбо; sw суахілі; ln лінгала; tw тві; fil філіппінська; si сингальська
        ta тамільська; te телугу; ml малаялам; gu гуджараті; ne непальська; vi вʼєтнамська; ja японська
        ko корейська; th тайська; hy вірменська; az азербайджанська; uz узбецька; kk казахська; nl нідерландська
        rom циганська; om оромо; rw кіньяруанда; man мандінго
        """,
        "ru": """
        it итальянский; en английский; fr французский; es испанский; ar арабский; fa персидский; fa-af дари
        ur урду; bn бенгальский; uk украинский; ru русский; zh китайский; sq албанский; ro румынский; ti тигринья
        tr турецкий; pa панджаби; de немецкий; pt португальский; ps пушту; so сомали; am амхарский; hi хинди
        ka грузинский; pl польский; bg болгарский; hu венгерский; sr сербский; mk македонский; hr хорватский
        bs боснийский; el греческий; he иврит; ku курдский; ckb центральнокурдский; wo волоф; ff фулах; bm бамбара
        ha хауса; yo йоруба; ig игбо; sw суахили; ln лингала; tw тви; fil филиппинский; si сингальский
        ta тамильский; te телугу; ml малаялам; gu гуджарати; ne непальский; vi вьетнамский; ja японский
        ko корейский; th тайский; hy армянский; az азербайджанский; uz узбекский; kk казахский; nl нидерландский
        rom цыганский; om оромо; rw киньяруанда; man мандинго
        """,
        "sq": """
        it italisht; en anglisht; fr frëngjisht; es spanjisht; ar arabisht; fa persisht; fa-af darisht
        ur urduisht; bn bengalisht; uk ukrainisht; ru rusisht; zh kinezisht; sq shqip; ro rumanisht
        ti tigrinjaisht; tr turqisht; pa punxhabisht; de gjermanisht; pt portugalisht; ps pashtoisht; so somalisht
        am amarisht; hi indisht; ka gjeorgjisht; pl polonisht; bg bullgarisht; hu hungarisht; sr serbisht
        mk maqedonisht; hr kroatisht; bs boshnjakisht; el greqisht; he hebraisht; ku kurdisht
        ckb kurdishte qendrore; wo uolofisht; ff fulaisht; bm bambarisht; ha hausisht; yo jorubaisht; ig igboisht
        sw suahilisht; ln lingalisht; tw tuisht; fil filipinisht; si sinhalisht; ta tamilisht; te teluguisht
        ml malajalamisht; gu guxharatisht; ne nepalisht; vi vietnamisht; ja japonisht; ko koreanisht
        th tajlandisht; hy armenisht; az azerbajxhanisht; uz uzbekisht; kk kazakisht; nl holandisht; om oromoisht
        rw kiniaruandisht
        """,
        "ro": """
        it italiană; en engleză; fr franceză; es spaniolă; ar arabă; fa persană; fa-af dari; ur urdu; bn bengaleză
        uk ucraineană; ru rusă; zh chineză; sq albaneză; ro română; ti tigrină; tr turcă; pa punjabi; de germană
        pt portugheză; ps paștună; so somaleză; am amharică; hi hindi; ka georgiană; pl poloneză; bg bulgară
        hu maghiară; sr sârbă; mk macedoneană; hr croată; bs bosniacă; el greacă; he ebraică; ku kurdă
        ckb kurdă centrală; wo wolof; ff fulah; bm bambara; ha hausa; yo yoruba; ig igbo; sw swahili; ln lingala
        tw twi; fil filipineză; si singhaleză; ta tamilă; te telugu; ml malayalam; gu gujarati; ne nepaleză
        vi vietnameză; ja japoneză; ko coreeană; th thailandeză; hy armeană; az azeră; uz uzbecă; kk kazahă
        nl neerlandeză; rom romani; om oromo; rw kinyarwanda; man mandingo
        """,
        "tr": """
        it İtalyanca; en İngilizce; fr Fransızca; es İspanyolca; ar Arapça; fa Farsça; fa-af Darice; ur Urduca
        bn Bengalce; uk Ukraynaca; ru Rusça; zh Çince; sq Arnavutça; ro Rumence; ti Tigrinya dili; tr Türkçe
        pa Pencapça; de Almanca; pt Portekizce; ps Peştuca; so Somalice; am Amharca; hi Hintçe; ka Gürcüce
        pl Lehçe; bg Bulgarca; hu Macarca; sr Sırpça; mk Makedonca; hr Hırvatça; bs Boşnakça; el Yunanca
        he İbranice; ku Kürtçe; ckb Orta Kürtçe; wo Volofça; ff Fula dili; bm Bambara; ha Hausa dili; yo Yorubaca
        ig İbo dili; sw Svahili dili; ln Lingala; tw Tvi; fil Filipince; si Sinhali dili; ta Tamilce
        te Telugu dili; ml Malayalam dili; gu Güceratça; ne Nepalce; vi Vietnamca; ja Japonca; ko Korece; th Tayca
        hy Ermenice; az Azerbaycan dili; uz Özbekçe; kk Kazakça; nl Felemenkçe; rom Romanca; om Oromo dili
        rw Kinyarwanda; man Mandingo
        """,
    ]
}
