import Directory

/// Words of the pages that people open themselves. No reader of the languages beside Italian and English has checked them.
enum PeoplePhrases {
    static let byLanguage: [LanguageTag: String] = Dictionary(
        uniqueKeysWithValues: table.map { language, texts in
            (language, zip(keys, texts).map { "\($0) = \($1)" }.joined(separator: "\n"))
        })

    /// The keys, in the order of the texts.
    static let keys = [
        "people.search", "people.hint", "people.nothing", "people.leave", "people.start", "people.languages",
    ]

    private static let table: [(LanguageTag, [String])] = [
        (
            "it",
            [
                "Cerca", "Di che cosa hai bisogno?",
                "Non abbiamo trovato nulla. Prova con un'altra parola, o chiedi allo sportello.",
                "Esci subito da questa pagina", "Torna all'inizio", "Lingue",
            ]
        ),
        (
            "en",
            [
                "Search", "What do you need?", "We found nothing. Try another word, or ask at the desk.",
                "Leave this page now", "Back to the start", "Languages",
            ]
        ),
        (
            "fr",
            [
                "Chercher", "De quoi avez-vous besoin ?",
                "Nous n'avons rien trouvé. Essayez un autre mot, ou demandez au guichet.",
                "Quitter cette page tout de suite",
                "Retour au début", "Langues",
            ]
        ),
        (
            "es",
            [
                "Buscar", "¿Qué necesitas?",
                "No hemos encontrado nada. Prueba con otra palabra o pregunta en la oficina.",
                "Salir ahora de esta página", "Volver al inicio", "Idiomas",
            ]
        ),
        (
            "ar",
            [
                "ابحث", "ماذا تحتاج؟", "لم نجد شيئا. جرّب كلمة أخرى، أو اسأل في المكتب.", "اخرج من هذه الصفحة الآن",
                "العودة إلى البداية", "اللغات",
            ]
        ),
        (
            "fa",
            [
                "جستجو", "به چه چیزی نیاز دارید؟", "چیزی پیدا نکردیم. کلمه دیگری را امتحان کنید یا در دفتر بپرسید.",
                "همین حالا از این صفحه خارج شوید", "بازگشت به آغاز", "زبان‌ها",
            ]
        ),
        (
            "ur",
            [
                "تلاش کریں", "آپ کو کیا چاہیے؟", "ہمیں کچھ نہیں ملا۔ کوئی اور لفظ آزمائیں یا دفتر میں پوچھیں۔",
                "اس صفحے سے فوراً نکلیں", "شروع پر واپس", "زبانیں",
            ]
        ),
        (
            "bn",
            [
                "খুঁজুন", "আপনার কী দরকার?", "আমরা কিছু পাইনি। অন্য শব্দ দিয়ে চেষ্টা করুন, অথবা অফিসে জিজ্ঞাসা করুন।",
                "এখনই এই পাতা ছাড়ুন", "শুরুতে ফিরে যান", "ভাষা",
            ]
        ),
        (
            "uk",
            [
                "Шукати", "Що вам потрібно?", "Ми нічого не знайшли. Спробуйте інше слово або запитайте в офісі.",
                "Негайно вийти з цієї сторінки", "Повернутися на початок", "Мови",
            ]
        ),
        (
            "ru",
            [
                "Искать", "Что вам нужно?", "Мы ничего не нашли. Попробуйте другое слово или спросите в офисе.",
                "Сразу уйти с этой страницы", "Вернуться в начало", "Языки",
            ]
        ),
        ("zh", ["搜索", "您需要什么？", "没有找到。请换一个词，或到服务处询问。", "立即离开本页", "返回首页", "语言"]),
        (
            "sq",
            [
                "Kërko", "Çfarë ju duhet?", "Nuk gjetëm asgjë. Provoni një fjalë tjetër ose pyesni në zyrë.",
                "Dil menjëherë nga kjo faqe", "Kthehu në fillim", "Gjuhët",
            ]
        ),
        (
            "ro",
            [
                "Caută", "De ce aveți nevoie?", "Nu am găsit nimic. Încercați alt cuvânt sau întrebați la ghișeu.",
                "Părăsiți imediat această pagină", "Înapoi la început", "Limbi",
            ]
        ),
        (
            "ti",
            [
                "ድለ", "እንታይ የድልየካ?", "ዝኾነ ኣይረኸብናን። ካልእ ቃል ፈትን ወይ ኣብ ቤት ጽሕፈት ሕተት።", "ሕጂ ካብዚ ገጽ ውጻእ", "ናብ መጀመርታ ተመለስ",
                "ቋንቋታት",
            ]
        ),
        (
            "tr",
            [
                "Ara", "Neye ihtiyacınız var?",
                "Hiçbir şey bulamadık. Başka bir kelime deneyin ya da danışma masasına sorun.",
                "Bu sayfadan hemen çık", "Başa dön", "Diller",
            ]
        ),
        (
            "pa",
            [
                "ਲੱਭੋ", "ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ?", "ਸਾਨੂੰ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ। ਕੋਈ ਹੋਰ ਸ਼ਬਦ ਅਜ਼ਮਾਓ ਜਾਂ ਦਫ਼ਤਰ ਵਿੱਚ ਪੁੱਛੋ।", "ਇਸ ਪੰਨੇ ਤੋਂ ਹੁਣੇ ਬਾਹਰ ਜਾਓ",
                "ਸ਼ੁਰੂ ਤੇ ਵਾਪਸ", "ਭਾਸ਼ਾਵਾਂ",
            ]
        ),
    ]
}
