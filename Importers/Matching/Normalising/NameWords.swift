/// The words of a name by which it is known: abbreviations in full, legal forms and little words left out.
enum NameWords {
    /// The words of a name; all of them when none would be left.
    static func words(of text: String) -> [[UInt8]] {
        let all = splitter.words(of: FoldedText.bytes(of: text)).map { abbreviations[$0] ?? $0 }
        let telling = all.filter { !silent.contains($0) }
        return telling.isEmpty ? all : telling
    }

    private static let splitter = WordSplitter(abbreviations: abbreviations)

    private static let abbreviations = table(
        """
        ass associazione|assoc associazione|assne associazione|associaz associazione|coop cooperativa|cop cooperativa
        fond fondazione|fondaz fondazione|ist istituto|istit istituto|osp ospedale|osped ospedale|amb ambulatorio
        serv servizio|soc sociale|parr parrocchia|com comune|dr dottor|dott dottor|dottssa dottoressa|drssa dottoressa
        prof professor|sig signor|naz nazionale|reg regionale|prov provinciale|int internazionale|s san|sta santa
        ss santi|st saint|farm farmacia|fcia farmacia|centre center|ctr center|cntr center|cen center|assn association
        org organization|organisation organization|svc service|svcs services|srv service|dept department|natl national
        univ university|hosp hospital|comm community|cmty community|ch church|sch school|acad academy|elem elementary
        chldrn children|childrens children|inst institute|mt mount|ft fort|asoc asociacion|fund fundacion|hnos hermanos
        mpal municipal|hno hermano|dn don|rsa residenza|cdr residenza|conv convento|madonna madonna
        """)

    private static let silent = set(
        """
        di del della dello dei degli delle dal dalla da de d l la le lo il i gli un una e ed a al alla ai agli alle in
        per con su c the of and for at an to y el los las en por para du des et le onlus odv aps ets asd srl srls spa
        snc sas scarl scrl scs sc inc incorporated llc llp ltd limited corp corporation co company sl sa sau gmbh
        """)

    /// A table written as `short full|short full`, words separated by blanks and pairs by bars or line ends.
    static func table(_ text: String) -> [[UInt8]: [UInt8]] {
        let pairs = text.split { $0 == "|" || $0.isNewline }.map { $0.split(separator: " ") }
        return Dictionary(pairs.map { (Array($0[0].utf8), Array($0[1].utf8)) }) { first, _ in first }
    }

    /// A set of words separated by blanks.
    static func set(_ text: String) -> Set<[UInt8]> {
        Set(text.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
    }
}
