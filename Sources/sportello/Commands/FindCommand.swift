import Directory
import Search

/// `sportello find WORDS…`: needs, services, organisations and places by words.
enum FindCommand {
    static let command = CommandDescription(
        "find", operands: ["WORDS…"],
        options: [
            .many("kinds", "KIND", "option.kinds"), .single("limit", "N", "option.limit"), .flag("json", "option.json"),
        ]
    ) { invocation in
        let network = try invocation.archive().snapshot()
        let kinds = try kinds(invocation)
        let text = invocation.arguments.operands.joined(separator: " ")
        let hits = Lookup(network: network).find(text, limit: try invocation.limit(20), kinds: kinds)
        if invocation.arguments.has("json") {
            let list = hits.map { hit -> JSONValue in
                [
                    "kind": .string(hit.kind.rawValue), "id": .string(hit.id),
                    "label": .string(label(hit, network, invocation)), "matches_all_words": .bool(hit.matchesAllWords),
                ]
            }
            invocation.print(try JSONValue.array(list).text())
        } else {
            for hit in hits {
                let kind = invocation.words("find.kind.\(hit.kind.rawValue)")
                invocation.print("\(kind)\t\(hit.id)\t\(label(hit, network, invocation))")
            }
            if hits.isEmpty { invocation.say("find.nothing", ["words": .text(text)]) }
        }
        return hits.isEmpty ? .negative : .success
    }

    private static func kinds(_ invocation: Invocation) throws -> Set<Hit.Kind> {
        let words = invocation.arguments.all("kinds")
        guard !words.isEmpty else { return Set(Hit.Kind.allCases) }
        return Set(
            try words.map { word in
                guard let kind = Hit.Kind(rawValue: word) else {
                    let all = Hit.Kind.allCases.map(\.rawValue).joined(separator: ", ")
                    throw UsageError.badValue("--kinds", value: word, expected: all)
                }
                return kind
            })
    }

    private static func label(_ hit: Hit, _ network: ServiceNetwork, _ invocation: Invocation) -> String {
        let text: LocalizedText? =
            switch hit.kind {
            case .need: network.needs.find(hit.id)?.label
            case .service: network.findService(hit.id)?.name
            case .organization: network.findOrganization(hit.id)?.name
            case .area: network.areas.areas[hit.id]?.name
            }
        return text?.reading(in: invocation.language).text ?? hit.id
    }
}
