/// Words of the shipped languages that say nothing of what is sought.
enum StopWords {
    /// The words less those that say nothing; all of them where none says anything.
    static func telling(_ words: [String]) -> [String] {
        let telling = words.filter { !all.contains($0) }
        return telling.isEmpty ? words : telling
    }

    private static let all = Set(
        texts.flatMap { Folding.words(of: $0) })

    /// Articles, prepositions, pronouns, and the verbs of asking and having.
    private static let texts = [
        "il lo la i gli le un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli "
            + "alle dal dalla nel nella sul sulla e o che non mi si ho voglio vorrei serve bisogno cerco devo posso come "
            + "dove mio mia",
        "the a an of to in on at for with and or from by i my me need want looking find get how where have do can",
        "le la les un une des de du au aux en dans pour avec sur et ou je mon ma mes besoin cherche veux comment",
        "el la los las un una de del al en con por para y o mi mis necesito busco quiero como donde",
        "в на и с к по для от до из у о я мне мой моя нужен нужна нужно ищу хочу как где",
        "у в на і й з до для від та я мені мій моя потрібен потрібна потрібно шукаю хочу як де",
        "un o al a ale cu de din in la pe pentru si eu mea meu am nevoie caut vreau cum unde",
        "nje i e te se ne me per dhe ose une kam nevoje kerkoj dua si ku",
        "bir ve ile icin mi ben bana lazim ariyorum istiyorum nasil nerede",
        "في من الى على عن مع و او انا اريد ابحث احتاج كيف اين",
        "در از به با برای و یا را من می خواهم نیاز دارم کجا چگونه",
        "میں کا کی کے کو سے پر اور یا مجھے چاہیے کہاں کیسے",
        "আমি আমার একটি জন্য এবং বা চাই দরকার কোথায় কিভাবে", "ਦਾ ਦੀ ਦੇ ਨੂੰ ਵਿੱਚ ਤੇ ਅਤੇ ਮੈਨੂੰ ਚਾਹੀਦਾ ਕਿੱਥੇ ਕਿਵੇਂ",
        "ናይ ን ኣብ ምስ ከመይ ኣበይ እደሊ",
    ]
}
