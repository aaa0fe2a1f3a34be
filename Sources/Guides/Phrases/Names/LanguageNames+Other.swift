import Directory

extension LanguageNames {
    /// The names in languages of Asia and Africa.
    static let other: [LanguageTag: String] = [
        "ar": """
        it الإيطالية; en الإنجليزية; fr الفرنسية; es الإسبانية; ar العربية; fa الفارسية; fa-af الدارية
        ur الأوردية; bn البنغالية; uk الأوكرانية; ru الروسية; zh الصينية; sq الألبانية; ro الرومانية; ti التغرينية
        tr التركية; pa البنجابية; de الألمانية; pt البرتغالية; ps البشتو; so الصومالية; am الأمهرية; hi الهندية
        ka الجورجية; pl البولندية; bg البلغارية; hu الهنغارية; sr الصربية; mk المقدونية; hr الكرواتية; bs البوسنية
        el اليونانية; he العبرية; ku الكردية; ckb السورانية الكردية; wo الولوفية; ff الفولانية; bm البامبارا
        ha الهوسا; yo اليوروبا; ig الإيجبو; sw السواحلية; ln اللينجالا; tw التوي; fil الفلبينية; si السنهالية
        ta التاميلية; te التيلوغوية; ml المالايالامية; gu الغوجاراتية; ne النيبالية; vi الفيتنامية; ja اليابانية
        ko الكورية; th التايلاندية; hy الأرمنية; az الأذربيجانية; uz الأوزبكية; kk الكازاخستانية; nl الهولندية
        rom الغجرية; om الأورومية; rw الكينيارواندا; man الماندينغ
        """,
        "fa": """
        it ایتالیایی; en انگلیسی; fr فرانسوی; es اسپانیایی; ar عربی; fa فارسی; fa-af دری; ur اردو; bn بنگالی
        uk اوکراینی; ru روسی; zh چینی; sq آلبانیایی; ro رومانیایی; ti تیگرینیایی; tr ترکی استانبولی; pa پنجابی
        de آلمانی; pt پرتغالی; ps پشتو; so سومالیایی; am امهری; hi هندی; ka گرجی; pl لهستانی; bg بلغاری; hu مجاری
        sr صربی; mk مقدونی; hr کروات; bs بوسنیایی; el یونانی; he عبری; ku کردی; ckb کردی مرکزی; wo ولوفی
        ff فولانی; bm بامبارایی; ha هوسایی; yo یوروبایی; ig ایگبویی; sw سواحیلی; ln لینگالا; tw توی‌یایی
        fil فیلیپینی; si سینهالی; ta تامیلی; te تلوگویی; ml مالایالامی; gu گجراتی; ne نپالی; vi ویتنامی; ja ژاپنی
        ko کره‌ای; th تایلندی; hy ارمنی; az ترکی آذربایجانی; uz ازبکی; kk قزاقی; nl هلندی; rom رومانویی
        om اورومویی; rw کینیارواندایی; man ماندینگویی
        """,
        "ur": """
        it اطالوی; en انگریزی; fr فرانسیسی; es ہسپانوی; ar عربی; fa فارسی; fa-af دری; ur اردو; bn بنگلہ
        uk یوکرینیائی; ru روسی; zh چینی; sq البانی; ro رومینین; ti ٹگرینیا; tr ترکی; pa پنجابی; de جرمن
        pt پُرتگالی; ps پشتو; so صومالی; am امہاری; hi ہندی; ka جارجیائی; pl پولش; bg بلغاری; hu ہنگیرین; sr سربین
        mk مقدونیائی; hr کراتی; bs بوسنیائی; el یونانی; he عبرانی; ku کردش; ckb سینٹرل کردش; wo وولوف; ff فولہ
        bm بمبارا; ha ہؤسا; yo یوروبا; ig اِگبو; sw سواحلی; ln لِنگَلا; tw توی; fil فلیپینو; si سنہالا; ta تمل
        te تیلگو; ml مالایالم; gu گجراتی; ne نیپالی; vi ویتنامی; ja جاپانی; ko کوریائی; th تھائی; hy آرمینیائی
        az آذربائیجانی; uz ازبیک; kk قزاخ; nl ڈچ; om اورومو; rw کینیاروانڈا
        """,
        "bn": """
        it ইতালিয়; en ইংরেজি; fr ফরাসি; es স্প্যানিশ; ar আরবি; fa ফার্সি; fa-af দারি; ur উর্দু; bn বাংলা
        uk ইউক্রেনীয়; ru রুশ; zh চীনা; sq আলবেনীয়; ro রোমানীয়; ti তিগরিনিয়া; tr তুর্কী; pa পাঞ্জাবী
        de জার্মান; pt পর্তুগীজ; ps পাশতু; so সোমালি; am আমহারিক; hi হিন্দি; ka জর্জিয়ান; pl পোলিশ; bg বুলগেরিয়
        hu হাঙ্গেরীয়; sr সার্বীয়; mk ম্যাসিডোনীয়; hr ক্রোয়েশীয়; bs বসনীয়; el গ্রিক; he হিব্রু; ku কুর্দিশ
        ckb মধ্য কুর্দিশ; wo ওলোফ; ff ফুলাহ্; bm বামবারা; ha হাউসা; yo ইওরুবা; ig ইগ্‌বো; sw সোয়াহিলি
        ln লিঙ্গালা; tw টোয়াই; fil ফিলিপিনো; si সিংহলী; ta তামিল; te তেলুগু; ml মালায়ালাম; gu গুজরাটি; ne নেপালী
        vi ভিয়েতনামী; ja জাপানি; ko কোরিয়ান; th থাই; hy আর্মেনিয়; az আজারবাইজানী; uz উজবেক; kk কাজাখ
        nl ওলন্দাজ; rom রোমানি; om অরোমো; rw কিনয়ারোয়ান্ডা; man ম্যান্ডিঙ্গো
        """,
        "zh": """
        it 意大利语; en 英语; fr 法语; es 西班牙语; ar 阿拉伯语; fa 波斯语; fa-af 达里语; ur 乌尔都语; bn 孟加拉语; uk 乌克兰语; ru 俄语; zh 中文
        sq 阿尔巴尼亚语; ro 罗马尼亚语; ti 提格利尼亚语; tr 土耳其语; pa 旁遮普语; de 德语; pt 葡萄牙语; ps 普什图语; so 索马里语; am 阿姆哈拉语; hi 印地语
        ka 格鲁吉亚语; pl 波兰语; bg 保加利亚语; hu 匈牙利语; sr 塞尔维亚语; mk 马其顿语; hr 克罗地亚语; bs 波斯尼亚语; el 希腊语; he 希伯来语; ku 库尔德语
        ckb 中库尔德语; wo 沃洛夫语; ff 富拉语; bm 班巴拉语; ha 豪萨语; yo 约鲁巴语; ig 伊博语; sw 斯瓦希里语; ln 林加拉语; tw 契维语; fil 菲律宾语; si 僧伽罗语
        ta 泰米尔语; te 泰卢固语; ml 马拉雅拉姆语; gu 古吉拉特语; ne 尼泊尔语; vi 越南语; ja 日语; ko 韩语; th 泰语; hy 亚美尼亚语; az 阿塞拜疆语; uz 乌兹别克语
        kk 哈萨克语; nl 荷兰语; rom 吉普赛语; om 奥罗莫语; rw 卢旺达语; man 曼丁哥语
        """,
        "ti": """
        it ጥልያን; en እንግሊዝኛ; fr ፈረንሳይኛ; es ስጳንኛ; ar ዓረብኛ; fa ፋርስኛ; fa-af ዳሪ; ur ኡርዱ; bn በንጋሊ; uk ዩክረይንኛ; ru ሩስኛ
        zh ቻይንኛ; sq ኣልባንኛ; ro ሩማንኛ; ti ትግርኛ; tr ቱርክኛ; pa ፑንጃቢ; de ጀርመን; pt ፖርቱጊዝኛ; ps ፓሽቶ; so ሶማሊ; am ኣምሓርኛ
        hi ሂንዲ; ka ጆርጅያንኛ; pl ፖሊሽ; bg ቡልጋርኛ; hu ሃንጋርኛ; sr ሰርቢያኛ; mk መቄዶንኛ; hr ክሮኤሽያን; bs ቦዝንኛ; el ግሪኽኛ; he እብራይስጢ
        ku ኩርዲሽ; ckb ማእከላይ ኩርዲሽ; wo ዎሎፍ; ff ፉላ; bm ባምባራ; ha ሃውሳ; yo ዮሩባ; ig ኢግቦ; sw ስዋሂሊ; ln ሊንጋላ; tw ትዊ
        fil ፊሊፒንኛ; si ሲንሃላ; ta ታሚል; te ተሉጉ; ml ማላያላም; gu ጉጃራቲ; ne ኔፓሊ; vi ቬትናምኛ; ja ጃፓንኛ; ko ኮርይኛ; th ታይኛ
        hy ኣርሜንኛ; az ኣዘርባጃንኛ; uz ኡዝበክኛ; kk ካዛክ; nl ዳች; om ኦሮሞ; rw ኪንያርዋንዳ
        """,
        "pa": """
        it ਇਤਾਲਵੀ; en ਅੰਗਰੇਜ਼ੀ; fr ਫਰਾਂਸੀਸੀ; es ਸਪੇਨੀ; ar ਅਰਬੀ; fa ਫ਼ਾਰਸੀ; fa-af ਦਾਰੀ; ur ਉਰਦੂ; bn ਬੰਗਾਲੀ
        uk ਯੂਕਰੇਨੀਆਈ; ru ਰੂਸੀ; zh ਚੀਨੀ; sq ਅਲਬਾਨੀਆਈ; ro ਰੋਮਾਨੀਆਈ; ti ਤਿਗ੍ਰੀਨਿਆ; tr ਤੁਰਕੀ; pa ਪੰਜਾਬੀ; de ਜਰਮਨ
        pt ਪੁਰਤਗਾਲੀ; ps ਪਸ਼ਤੋ; so ਸੋਮਾਲੀ; am ਅਮਹਾਰਿਕ; hi ਹਿੰਦੀ; ka ਜਾਰਜੀਆਈ; pl ਪੋਲੈਂਡੀ; bg ਬੁਲਗਾਰੀਆਈ; hu ਹੰਗਰੀਆਈ
        sr ਸਰਬੀਆਈ; mk ਮੈਕਡੋਨੀਆਈ; hr ਕ੍ਰੋਏਸ਼ਿਆਈ; bs ਬੋਸਨੀਆਈ; el ਯੂਨਾਨੀ; he ਹਿਬਰੂ; ku ਕੁਰਦਿਸ਼; ckb ਕੇਂਦਰੀ ਕੁਰਦਿਸ਼
        wo ਵੋਲੋਫ; ff ਫੁਲਾਹ; bm ਬੰਬਾਰਾ; ha ਹੌਸਾ; yo ਯੋਰੂਬਾ; ig ਇਗਬੋ; sw ਸਵਾਹਿਲੀ; ln ਲਿੰਗਾਲਾ; tw ਤ੍ਵਿ; fil ਫਿਲੀਪਿਨੋ
        si ਸਿੰਹਾਲਾ; ta ਤਮਿਲ; te ਤੇਲਗੂ; ml ਮਲਿਆਲਮ; gu ਗੁਜਰਾਤੀ; ne ਨੇਪਾਲੀ; vi ਵੀਅਤਨਾਮੀ; ja ਜਪਾਨੀ; ko ਕੋਰੀਆਈ; th ਥਾਈ
        hy ਅਰਮੀਨੀਆਈ; az ਅਜ਼ਰਬਾਈਜਾਨੀ; uz ਉਜ਼ਬੇਕ; kk ਕਜ਼ਾਖ਼; nl ਡੱਚ; om ਓਰੋਮੋ; rw ਕਿਨਿਆਰਵਾਂਡਾ
        """,
        "pt": """
        it italiano; en inglês; fr francês; es espanhol; ar árabe; fa persa; fa-af dari; ur urdu; bn bengali; uk ucraniano
        ru russo; zh chinês; sq albanês; ro romeno; ti tigrínia; tr turco; pa panjabi; de alemão; pt português
        ps pashto; so somali; am amárico; hi híndi; ka georgiano; pl polonês; bg búlgaro; hu húngaro; sr sérvio
        mk macedônio; hr croata; bs bósnio; el grego; he hebraico; ku curdo; ckb curdo central; wo uolofe
        ff fula; bm bambara; ha hauçá; yo iorubá; ig igbo; sw suaíli; ln lingala; tw twi; fil filipino
        si cingalês; ta tâmil; te télugo; ml malaiala; gu guzerate; ne nepalês; vi vietnamita; ja japonês
        ko coreano; th tailandês; hy armênio; az azerbaijano; uz uzbeque; kk cazaque; nl holandês; rom romani
        om oromo; rw quiniaruanda; man mandinga
        """,
        "so": """
        it Talyaani; en Ingiriisi; fr Faransiis; es Isbaanish; ar Carabi; fa Faarisi; fa-af Faarsi; ur Urduu; bn Bangladesh
        uk Yukreeniyaan; ru Ruush; zh Shinees; sq Albeeniyaan; ro Romanka; ti Tigrinya; tr Turkish; pa Bunjaabi
        de Jarmal; pt Boortaqiis; ps Bashtuu; so Soomaali; am Axmaar; hi Hindi; ka Joorijiyaan; pl Boolish
        bg Bulgeeriyaan; hu Hangariyaan; sr Seerbiyaan; mk Masadooniyaan; hr Koro’eeshiyaan; bs Bosniyaan
        el Giriik; he Cibraani; ku Kurdishka; ckb Bartamaha Kurdish; wo Woolof; ff Fuulah; bm Bambaara; ha Hawsa
        yo Yoruuba; ig Igbo; sw Sawaaxili; ln Lingala; fil Filibiino; si Sinhala; ta Tamiil; te Teluugu
        ml Malayalam; gu Gujaraati; ne Nebaali; vi Fiitnaamays; ja Jabaaniis; ko Kuuriyaan; th Taaylandays
        hy Armeeniyaan; az Asarbayjan; uz Usbakis; kk Kasaaq; nl Holandays; om Oromo; rw Ruwaandha
        """,
        "hi": """
        it इतालवी; en अंग्रेज़ी; fr फ़्रेंच; es स्पेनिश; ar अरबी; fa फ़ारसी; fa-af दारी; ur उर्दू; bn बंगाली; uk यूक्रेनियाई
        ru रूसी; zh चीनी; sq अल्बानियाई; ro रोमानियाई; ti तिग्रीन्या; tr तुर्की; pa पंजाबी; de जर्मन
        pt पुर्तगाली; ps पश्तो; so सोमाली; am अम्हेरी; hi हिन्दी; ka जॉर्जियाई; pl पोलिश; bg बुल्गारियाई
        hu हंगेरियाई; sr सर्बियाई; mk मकदूनियाई; hr क्रोएशियाई; bs बोस्नियाई; el यूनानी; he हिब्रू; ku कुर्दिश
        ckb सोरानी कुर्दिश; wo वोलोफ़; ff फुलाह; bm बाम्बारा; ha हौसा; yo योरूबा; ig ईग्बो; sw स्वाहिली
        ln लिंगाला; tw ट्वी; fil फ़िलिपीनो; si सिंहली; ta तमिल; te तेलुगू; ml मलयालम; gu गुजराती; ne नेपाली
        vi वियतनामी; ja जापानी; ko कोरियाई; th थाई; hy आर्मेनियाई; az अज़रबैजानी; uz उज़्बेक; kk कज़ाख़; nl डच
        rom रोमानी; om ओरोमो; rw किन्यारवांडा; man मन्डिन्गो
        """,
        "ps": """
        it ایټالوي; en انګليسي; fr فرانسوي; es هسپانوي; ar عربي; fa فارسي; fa-af دری (افغانستان); ur اردو; bn بنگالي
        uk اوکرايني; ru روسي; zh چیني; sq الباني; ro رومانیایی; ti تيګريني; tr ترکي; pa پنجابي; de الماني
        pt پورتګالي; ps پښتو; so سومالي; am امهاري; hi هندي; ka جورجيائي; pl پولنډي; bg بلغاري; hu هنګري
        sr سربيائي; mk مقدوني; hr کروايشيايي; bs بوسني; el یوناني; he عبراني; ku کردي; ckb منځنۍ کوردي; wo ولوف
        ff فولاح; bm بمبارا; ha هوسا; yo یوروبا; ig اګبو; sw سواهېلي; ln لنګالا; fil فلیپیني; si سينهالي; ta تامل
        te تېليګو; ml مالايالم; gu ګجراتي; ne نېپالي; vi وېتنامي; ja جاپاني; ko کوریایی; th تايلېنډي
        hy آرمينيايي; az اذربایجاني; uz اوزبکي; kk قازق; nl هالېنډي; om اورومو; rw کینیارونډا
        """,
        "am": """
        it ጣሊያንኛ; en እንግሊዝኛ; fr ፈረንሳይኛ; es ስፓኒሽ; ar ዓረብኛ; fa ፐርሺያኛ; fa-af ዳሪ; ur ኡርዱኛ; bn ቤንጋሊኛ; uk ዩክሬንኛ; ru ራሽያኛ; zh ቻይንኛ
        sq አልባንያንኛ; ro ሮማኒያኛ; ti ትግርኛ; tr ቱርክኛ; pa ፑንጃብኛ; de ጀርመንኛ; pt ፖርቹጋልኛ; ps ፓሽቶ; so ሱማልኛ; am አማርኛ; hi ሕንድኛ
        ka ጆርጂያንኛ; pl ፖሊሽ; bg ቡልጋሪኛ; hu ሀንጋሪኛ; sr ሰርብያኛ; mk ሜቄዶንኛ; hr ክሮሽያንኛ; bs ቦስኒያንኛ; el ግሪክኛ; he ዕብራይስጥ
        ku ኩርድሽ; ckb የሶራኒ ኩርድኛ; wo ዎሎፍኛ; ff ፉላኒኛ; bm ባምባርኛ; ha ሃውሳኛ; yo ዮሩባዊኛ; ig ኢግቦኛ; sw ስዋሂሊኛ; ln ሊንጋላ; tw ትዊኛ
        fil ፊሊፒንኛ; si ሲንሃላ; ta ታሚል; te ተሉጉ; ml ማላያላም; gu ጉጃርቲኛ; ne ኔፓሊኛ; vi ቪየትናምኛ; ja ጃፓንኛ; ko ኮሪያኛ; th ታይ
        hy አርሜንኛ; az አዘርባጃንኛ; uz ኡዝቤክኛ; kk ካዛክኛ; nl ደች; om ኦሮሚኛ; rw ኪንያርዋንዳ
        """,
    ]
}
