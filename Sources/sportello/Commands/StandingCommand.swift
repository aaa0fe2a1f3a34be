import Directory
import Guides
import Routing
import Store

/// `sportello network standing [on|off]`: what the outcomes say of each service, and whether that counts in the ranking.
enum StandingCommand {
    static let command = CommandDescription("network standing", operands: ["[on|off]"]) { invocation in
        let archive = try invocation.archive()
        if let word = invocation.arguments.operands.first {
            guard ["on", "off"].contains(word) else {
                throw UsageError.badValue("network standing", value: word, expected: "on, off")
            }
            try archive.useStandings(word == "on")
        }
        let isOn = try archive.usesStandings
        invocation.say("standing.\(isOn ? "on" : "off")")
        let network = try archive.snapshot()
        let known = try archive.standings(in: network).filter { $0.value.isKnown(.standard) }
        for (id, standing) in known.sorted(by: { IdentifierOrder.precedes($0.key, $1.key) }) {
            let name = network.findService(id)?.name.reading(in: invocation.language).text ?? ""
            invocation.print("  \(id)\t\(name): \(invocation.phrasebook.text(standing.phrase))")
        }
        return .success
    }
}
