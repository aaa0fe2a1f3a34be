import Directory
import Exports
import Guides
import Routing
import Store

/// `sportello network …`: the graph, checked and drawn.
enum NetworkCommands {
    static let commands = [
        CommandDescription(
            "network check", options: [.flag("strict", "option.strict"), .flag("json", "option.json")], run: check),
        CommandDescription("network dot", options: [.single("to", "FILE", "option.to")], run: dot),
    ]

    private static func check(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let network = try archive.snapshot()
        let faults = network.faults()
        let isIndexSound = try archive.isIndexSound()
        let gaps = NetworkSurvey(network).gaps()
        if invocation.arguments.has("json") {
            invocation.print(try json(network, faults, gaps, invocation.phrasebook).text())
        } else {
            for kind in Node.Kind.allCases {
                let count = network.nodes.count { $0.kind == kind }
                invocation.say("network.nodes.\(kind.rawValue)", ["count": .count(count)])
            }
            invocation.say("network.edges", ["count": .count(network.adjacency.targets.count)])
            for fault in faults { invocation.print("  \(fault)") }
            invocation.say(faults.isEmpty ? "network.sound" : "network.faults", ["count": .count(faults.count)])
            if !isIndexSound {
                invocation.say("network.index_damaged", ["path": .text(archive.indexPath)])
            }
            for (kind, gaps) in Self.byKind(gaps) {
                invocation.print("")
                invocation.say("network.gaps.\(kind)")
                for gap in gaps { invocation.print("  " + invocation.phrasebook.text(gap.phrase(network))) }
            }
        }
        let isSound =
            isIndexSound && faults.isEmpty && !gaps.contains { $0.isFault || invocation.arguments.has("strict") }
        return isSound ? .success : .negative
    }

    /// The gaps by their kinds, in the order of the survey.
    private static func byKind(_ gaps: [NetworkGap]) -> [(kind: String, gaps: [NetworkGap])] {
        var lists: [(kind: String, gaps: [NetworkGap])] = []
        for gap in gaps {
            if lists.last?.kind != gap.code { lists.append((gap.code, [])) }
            lists[lists.count - 1].gaps.append(gap)
        }
        return lists
    }

    private static func json(
        _ network: ServiceNetwork, _ faults: [ServiceNetwork.Fault], _ gaps: [NetworkGap], _ phrasebook: Phrasebook
    ) -> JSONValue {
        [
            "nodes": .int(network.nodes.count), "edges": .int(network.adjacency.targets.count),
            "faults": .array(
                faults.map { fault in
                    [
                        "table": .string(fault.table.rawValue), "id": .string(fault.id),
                        "column": .string(fault.column), "value": .string(fault.value),
                    ]
                }),
            "gaps": .array(
                gaps.map { gap in
                    var members: [String: JSONValue] = [
                        "code": .string(gap.code), "fault": .bool(gap.isFault),
                        "words": .string(phrasebook.text(gap.phrase(network))),
                    ]
                    for (name, ids) in gap.members { members[name] = .texts(ids) }
                    return .object(members)
                }),
        ]
    }

    private static func dot(_ invocation: Invocation) throws -> ExitStatus {
        let listings = PublicListings(try invocation.archive().records())
        let drawing = DotText(listings, language: invocation.language).file
        try invocation.deliver(String(decoding: drawing.bytes, as: UTF8.self))
        return .success
    }
}
