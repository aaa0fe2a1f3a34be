import Directory
import Guides
import Search

/// What a guide is to hold: an area, needs, and no entries that are too old.
struct GuideSelection {
    /// The network.
    let network: ServiceNetwork
    /// The guide.
    let guide: AreaGuide

    static let options: [OptionDescription] = [
        .many("need", "NEED", "option.need"), .single("months", "N", "option.months"),
        .flag("without-old", "option.without_old"),
    ]

    /// The guide that a command asks for.
    init(_ invocation: Invocation, areas: [String]? = nil) throws {
        let archive = try invocation.archive()
        let network = try archive.snapshot()
        let options = FactOptions(network: network, lookup: Lookup(network: network))
        let named = (areas ?? invocation.arguments.operands).first
        let area = try named.map { try options.area($0, option: "AREA") }
        let months = try invocation.number("months", 1...120) ?? 6
        guide = AreaGuide(
            network: network, areaID: area?.id, needs: try invocation.arguments.all("need").map(options.need),
            edition: invocation.surroundings.now.day, desk: try archive.deskContact(), monthsUntilOld: months,
            leavesOutOld: invocation.arguments.has("without-old"))
        self.network = network
    }

    /// The languages asked for, or all.
    static func languages(_ invocation: Invocation) throws -> [LanguageTag] {
        let words = invocation.arguments.all("in")
        guard !words.isEmpty else { return LanguageTag.printed }
        return try words.map(language)
    }

    /// A shipped language by its tag.
    static func language(_ word: String) throws -> LanguageTag {
        guard let language = LanguageTag(word), LanguageTag.printed.contains(language) else {
            let all = LanguageTag.printed.map(\.text).joined(separator: ", ")
            throw UsageError.badValue("--in", value: word, expected: all)
        }
        return language
    }
}
