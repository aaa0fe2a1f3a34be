/// A street and a house number, whichever of the two comes first.
struct StreetWords: Hashable {
    /// The street's words in their order, abbreviations in full.
    let words: [[UInt8]]
    /// The digits of the house number; `nil` for none.
    let number: Int?

    /// Takes an address apart.
    init(_ text: String) {
        var words = Self.splitter.words(of: FoldedText.bytes(of: text))
        words.removeAll { Self.silent.contains($0) }
        let isNumberFirst = words.count > 1 && Self.isNumber(words[0])
        if isNumberFirst {
            number = Self.value(of: words.removeFirst())
            Self.dropUnits(&words)
            self.words = words.enumerated().map { Self.english($0.element, at: $0.offset) }
        } else {
            let place = Self.placeOfNumber(in: words)
            number = place.map { Self.value(of: words[$0]) }
            let street = place.map { Array(words[..<$0]) } ?? words
            self.words = street.map { Self.plain[$0] ?? $0 }
        }
    }

    /// The last number that only short words follow, so that `via 4 novembre` has none.
    private static func placeOfNumber(in words: [[UInt8]]) -> Int? {
        guard let place = words.lastIndex(where: isNumber), place > 0 else { return nil }
        guard words[(place + 1)...].allSatisfy({ $0.count <= 2 }) else { return nil }
        // `12/3` is house 12, flat 3.
        return place > 1 && isNumber(words[place - 1]) ? place - 1 : place
    }

    private static func isNumber(_ word: [UInt8]) -> Bool {
        FoldedText.isDigit(word[0]) && word.count < 7 && word.drop(while: FoldedText.isDigit).count < 2
    }

    private static func value(of word: [UInt8]) -> Int {
        word.prefix(while: FoldedText.isDigit).reduce(0) { $0 * 10 + Int($1 - 48) }
    }

    private static func dropUnits(_ words: inout [[UInt8]]) {
        guard let place = words.firstIndex(where: { units.contains($0) }), place > 0 else { return }
        words.removeSubrange(place..<min(words.count, place + 2))
    }

    /// After a number that comes first, letters of the compass are directions and `st` is a saint only at the start.
    private static func english(_ word: [UInt8], at place: Int) -> [UInt8] {
        if place == 0, word == Array("st".utf8) { return Array("saint".utf8) }
        return directions[word] ?? plain[word] ?? word
    }

    private static let splitter = WordSplitter(abbreviations: plain)

    private static let plain = NameWords.table(
        """
        v via|vle viale|vl viale|pzza piazza|pza piazza|pz piazza|ple piazzale|pzle piazzale|cso corso|co corso|lgo largo
        vlo vicolo|vic vicolo|str strada|sda strada|strda strada|loc localita|fraz frazione|fr frazione|reg regione
        b borgo|bgo borgo|cda contrada|ctra contrada|c calle|cl calle|avda avenida|avd avenida|pso paseo|pl plaza
        s san|sta santa|ss santi|st street|str street|ave avenue|av avenue|aven avenue|blvd boulevard|blv boulevard
        bl boulevard|rd road|dr drive|ln lane|hwy highway|pkwy parkway|pky parkway|ct court|sq square|plz plaza
        ter terrace|terr terrace|cir circle|fwy freeway|sts street|streets street|aves avenue|avenues avenue
        first 1st|second 2nd|third 3rd|fourth 4th|fifth 5th|sixth 6th|seventh 7th|eighth 8th|ninth 9th|tenth 10th
        """)

    private static let directions = NameWords.table(
        "n north|s south|e east|w west|ne northeast|nw northwest|se southeast|sw southwest")
    private static let units = NameWords.set("suite ste apt unit floor fl room rm between btw near off opposite")
    private static let silent = NameWords.set(
        "di del della dello dei degli delle de d l la le il lo n num nr numero snc sn the and at")
}
