import Directory
import Guides
import Referrals

/// A referral as its partner sees it, in lines.
struct PartnerViewText {
    let view: PartnerView
    let network: ServiceNetwork
    let invocation: Invocation

    func print() throws {
        let service = network.findService(view.referral.serviceID)
        let name = service?.name.reading(in: invocation.language).text ?? view.referral.serviceID
        let shared = SharedFacts(facts: view.facts)
        if invocation.arguments.has("json") {
            let answer: JSONValue = [
                "service": .string(name), "need": .string(view.needID), "state": .string(view.referral.state.rawValue),
                "facts": .object(shared.values.mapValues { .string($0) }),
                "fields": .object(
                    Dictionary(uniqueKeysWithValues: view.fields.map { ($0.rawValue, JSONValue.string($1)) })),
                "appointment": .text(view.appointment?.description),
                "choices": .array(view.choices.map { .string($0.rawValue) }),
            ]
            invocation.print(try answer.text())
            return
        }
        invocation.print("\(name) · \(invocation.phrasebook.text(view.referral.state.phrase))")
        invocation.print(invocation.phrasebook.text(Phrase("report.value", ["value": .need(view.needID)])))
        for (fact, value) in shared.values.sorted(by: { $0.key < $1.key }) { invocation.print("  \(fact): \(value)") }
        for (field, value) in view.fields.sorted(by: { $0.key < $1.key }) {
            invocation.print("  \(invocation.phrasebook.text(field.phrase)): \(value)")
        }
        if let time = view.appointment { invocation.print("  \(invocation.words("refer.appointment")): \(time)") }
        for choice in view.choices {
            invocation.print("  → \(choice.rawValue)\t\(invocation.phrasebook.text(choice.phrase))")
        }
    }
}
