import Directory
import Exports
import Store

/// `sportello network …`: the graph, checked and drawn.
enum NetworkCommands {
    static let commands = [
        CommandDescription("network check", options: [.flag("json", "option.json")], run: check),
        CommandDescription("network dot", options: [.single("to", "FILE", "option.to")], run: dot),
    ]

    private static func check(_ invocation: Invocation) throws -> ExitStatus {
        let network = try invocation.archive().snapshot()
        let faults = network.faults()
        if invocation.arguments.has("json") {
            let list = faults.map { fault -> JSONValue in
                [
                    "table": .string(fault.table.rawValue), "id": .string(fault.id), "column": .string(fault.column),
                    "value": .string(fault.value),
                ]
            }
            let answer: JSONValue = [
                "nodes": .int(network.nodes.count), "edges": .int(network.adjacency.targets.count),
                "faults": .array(list),
            ]
            invocation.print(try answer.text())
        } else {
            for kind in Node.Kind.allCases {
                let count = network.nodes.count { $0.kind == kind }
                invocation.say("network.nodes.\(kind.rawValue)", ["count": .count(count)])
            }
            invocation.say("network.edges", ["count": .count(network.adjacency.targets.count)])
            for fault in faults { invocation.print("  \(fault)") }
            invocation.say(faults.isEmpty ? "network.sound" : "network.faults", ["count": .count(faults.count)])
        }
        return faults.isEmpty ? .success : .negative
    }

    private static func dot(_ invocation: Invocation) throws -> ExitStatus {
        let listings = PublicListings(try invocation.archive().records())
        let drawing = DotText(listings, language: invocation.language).file
        try invocation.deliver(String(decoding: drawing.bytes, as: UTF8.self))
        return .success
    }
}
