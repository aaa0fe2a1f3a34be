/// What is known of the words of names or streets: abbreviations, and words that tell nothing.
struct WordTables {
    /// The full forms of abbreviations.
    let abbreviations: [[UInt8]: [UInt8]]
    /// Legal forms and little words.
    let silent: Set<[UInt8]>
    /// The full forms of what is a direction after a house number.
    var directions: [[UInt8]: [UInt8]] = [:]
    /// The words that begin the part of an address inside the house.
    var units: Set<[UInt8]> = []

    /// The words of names.
    static let names = WordTables(
        abbreviations: table(
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
            """),
        silent: set(
            """
            di del della dello dei degli delle dal dalla da de d l la le lo il i gli un una e ed a al alla ai agli alle in
            per con su c the of and for at an to y el los las en por para du des et le onlus odv aps ets asd srl srls spa
            snc sas scarl scrl scs sc inc incorporated llc llp ltd limited corp corporation co company sl sa sau gmbh
            """))

    /// The words of streets.
    static let streets = WordTables(
        abbreviations: table(
            """
            v via|vle viale|vl viale|pzza piazza|pza piazza|pz piazza|ple piazzale|pzle piazzale|cso corso|co corso|lgo largo
            vlo vicolo|vic vicolo|str strada|sda strada|strda strada|loc localita|fraz frazione|fr frazione|reg regione
            b borgo|bgo borgo|cda contrada|ctra contrada|c calle|cl calle|avda avenida|avd avenida|pso paseo|pl plaza
            s san|sta santa|ss santi|st street|str street|ave avenue|av avenue|aven avenue|blvd boulevard|blv boulevard
            bl boulevard|rd road|dr drive|ln lane|hwy highway|pkwy parkway|pky parkway|ct court|sq square|plz plaza
            ter terrace|terr terrace|cir circle|fwy freeway|sts street|streets street|aves avenue|avenues avenue
            first 1st|second 2nd|third 3rd|fourth 4th|fifth 5th|sixth 6th|seventh 7th|eighth 8th|ninth 9th|tenth 10th
            """),
        silent: set("di del della dello dei degli delle de d l la le il lo n num nr numero snc sn the and at"),
        directions: table("n north|s south|e east|w west|ne northeast|nw northwest|se southeast|sw southwest"),
        units: set("suite ste apt unit floor fl room rm between btw near off opposite"))

    /// A table written as `short full|short full`, words separated by blanks and pairs by bars or line ends.
    private static func table(_ text: String) -> [[UInt8]: [UInt8]] {
        let pairs = text.split { $0 == "|" || $0.isNewline }.map { $0.split(separator: " ") }
        return Dictionary(pairs.map { (Array($0[0].utf8), Array($0[1].utf8)) }) { first, _ in first }
    }

    /// A set of words separated by blanks.
    private static func set(_ text: String) -> Set<[UInt8]> {
        Set(text.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
    }
}
