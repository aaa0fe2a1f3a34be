import Directory
import Search

/// The options by which a command line tells of a person; the same for every command that asks.
struct FactOptions {
    /// The network whose words and areas are meant.
    let network: ServiceNetwork
    /// The words to find needs by, gathered when they are first wanted.
    private let makeLookup: () -> Lookup
    private var lookup: Lookup { makeLookup() }

    /// The options over a network.
    init(network: ServiceNetwork, lookup: @autoclosure @escaping () -> Lookup) {
        self.network = network
        makeLookup = lookup
    }

    /// The options.
    static let options: [OptionDescription] = [
        .single("status", "STATUS", "option.status"), .single("age", "YEARS", "option.age"),
        .single("sex", "SEX", "option.sex"), .single("nationality", "XX", "option.nationality"),
        .single("residence", "AREA", "option.residence"), .many("has", "DOCUMENT", "option.has"),
        .many("lacks", "DOCUMENT", "option.lacks"), .flag("no-other-documents", "option.no_other_documents"),
        .many("speaks", "TAG", "option.speaks"), .single("isee", "EUROS", "option.isee"),
        .many("household", "FACT", "option.household"), .single("disability", "yes|no", "option.disability"),
        .single("insured", "yes|no", "option.insured"), .single("employment", "KIND", "option.employment"),
    ]

    /// The facts the arguments tell.
    func facts(_ arguments: Arguments) throws(UsageError) -> PersonFacts {
        var facts = PersonFacts()
        facts.age = try number("age", arguments, 0...130)
        facts.isee = try number("isee", arguments, 0...10_000_000)
        facts.sex = try code("sex", arguments)
        facts.employment = try code("employment", arguments)
        facts.nationality = try nationality(arguments)
        facts.hasDisability = try answer("disability", arguments)
        facts.hasHealthInsurance = try answer("insured", arguments)
        facts.holdsNoOtherDocuments = arguments.has("no-other-documents")
        if let word = arguments.value("status") {
            facts.legalStatus = try term(word, in: network.legalStatuses, option: "--status")
        }
        if let word = arguments.value("residence") { facts.residenceAreaID = try area(word, option: "--residence").id }
        for word in arguments.all("has") {
            facts.documents[try term(word, in: network.documents, option: "--has")] = true
        }
        for word in arguments.all("lacks") {
            facts.documents[try term(word, in: network.documents, option: "--lacks")] = false
        }
        for word in arguments.all("household") {
            guard let kind = PersonFacts.Household(rawValue: word) else {
                throw Self.bad("household", word, PersonFacts.Household.allCases.map(\.rawValue))
            }
            facts.household[kind] = true
        }
        facts.languages = try languages("speaks", arguments)
        return facts
    }

    /// The identifier of a need given by identifier or by words.
    func need(_ word: String) throws(UsageError) -> String {
        if network.needs.find(word) != nil { return word }
        // A word with a point is meant as an identifier: a misspelt one must not become its nearest relation.
        let hits = lookup.find(word, limit: 3, kinds: [.need])
        guard let hit = hits.first, hit.matchesAllWords, !word.contains(".") else {
            let near = Nearest.word(to: word, among: network.needs.terms.map(\.id)).map { [$0] } ?? hits.map(\.id)
            let expected = near.isEmpty ? "sportello find --kinds need …" : near.joined(separator: ", ")
            throw .badValue("--need", value: word, expected: expected)
        }
        return hit.id
    }

    /// The area given by identifier, code or name; of several the smallest.
    func area(_ word: String, option: String) throws(UsageError) -> Area {
        if let area = network.areas.areas[word] { return area }
        let found = network.areas.areas(named: word)
        guard let area = found.first(where: { $0.kind == .municipality }) ?? found.first else {
            let hits = lookup.find(word, limit: 3, kinds: [.area]).compactMap {
                network.areas.areas[$0.id]?.name.source
            }
            throw .badValue(option, value: word, expected: hits.isEmpty ? "Alessandria" : hits.joined(separator: ", "))
        }
        return area
    }

    /// The point given as `LATITUDE,LONGITUDE`, or the middle of an area.
    func origin(_ word: String) throws(UsageError) -> Coordinate {
        let parts = word.split(separator: ",").compactMap { Double($0.filter { $0 != " " }) }
        if parts.count == 2 {
            guard let point = Coordinate(latitude: parts[0], longitude: parts[1]) else {
                throw .badValue("--at", value: word, expected: "44.9085,8.6062")
            }
            return point
        }
        guard let centre = try area(word, option: "--at").centre else {
            throw .badValue("--at", value: word, expected: "44.9085,8.6062")
        }
        return centre
    }

    /// The languages given by their tags.
    func languages(_ name: String, _ arguments: Arguments) throws(UsageError) -> [LanguageTag] {
        var tags: [LanguageTag] = []
        for word in arguments.all(name) {
            guard let tag = LanguageTag(word) else { throw .badValue("--\(name)", value: word, expected: "it, en, ar") }
            tags.append(tag)
        }
        return tags
    }

    private func term(_ word: String, in taxonomy: Taxonomy, option: String) throws(UsageError) -> String {
        if taxonomy.find(word) != nil { return word }
        let wanted = word.lowercased()
        let named = taxonomy.terms.first { term in
            let labels =
                [term.label.source] + term.label.translations.values.map(\.text) + term.synonyms.values.joined()
            return labels.contains { $0.lowercased() == wanted }
        }
        if let named { return named.id }
        let ids = taxonomy.terms.map(\.id)
        throw .badValue(
            option, value: word, expected: Nearest.word(to: word, among: ids) ?? ids.joined(separator: ", "))
    }

    private func number(_ name: String, _ arguments: Arguments, _ range: ClosedRange<Int>) throws(UsageError) -> Int? {
        guard let word = arguments.value(name) else { return nil }
        guard let number = Int(word), range.contains(number) else {
            throw .badValue("--\(name)", value: word, expected: "\(range.lowerBound)–\(range.upperBound)")
        }
        return number
    }

    private func answer(_ name: String, _ arguments: Arguments) throws(UsageError) -> Bool? {
        guard let word = arguments.value(name) else { return nil }
        guard ["yes", "no"].contains(word) else { throw Self.bad(name, word, ["yes", "no"]) }
        return word == "yes"
    }

    private func nationality(_ arguments: Arguments) throws(UsageError) -> String? {
        guard let word = arguments.value("nationality") else { return nil }
        guard word.count == 2, word.allSatisfy({ $0.isASCII && $0.isLetter }) else {
            throw .badValue("--nationality", value: word, expected: "NG, UA, IT")
        }
        return word.uppercased()
    }

    private func code<Code: RawRepresentable<String> & CaseIterable>(
        _ name: String, _ arguments: Arguments
    ) throws(UsageError) -> Code? {
        guard let word = arguments.value(name) else { return nil }
        guard let code = Code(rawValue: word) else { throw Self.bad(name, word, Code.allCases.map(\.rawValue)) }
        return code
    }

    private static func bad(_ name: String, _ word: String, _ allowed: [String]) -> UsageError {
        .badValue("--\(name)", value: word, expected: allowed.joined(separator: ", "))
    }
}
