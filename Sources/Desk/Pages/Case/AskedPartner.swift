import Directory
import Guides
import Referrals

/// The words to send to a partner, with the only copy of the way in.
struct AskedPartner {
    let fresh: FreshPartnerLink
    let service: String
    let desk: String
    /// The whole address of the link.
    let address: String

    /// The message, and the ways to send it.
    func body(_ visit: Visit) -> HTML {
        let words = visit.words
        return HTML("section", ["class": "card question", "aria-labelledby": "ask"]) {
            HTML("h2", ["id": "ask"]) { words("desk.case.ask.send") }
            HTML("p", ["class": "note"]) { words("desk.case.ask.once") }
            HTML("pre", ["class": "message"]) { text(.email, words) }
            HTML("p", ["class": "choices"]) {
                [PartnerMessage.Channel.whatsApp, .email].map { channel in
                    let subject = words(message(channel).subject)
                    return HTML(
                        "a",
                        [
                            "class": "button", "rel": "noreferrer",
                            "href": channel.address(to: nil, subject: subject, text: text(channel, words)),
                        ]
                    ) { words(channel.phrase) }
                }
            }
        }
    }

    private func message(_ channel: PartnerMessage.Channel) -> PartnerMessage {
        PartnerMessage(fresh, channel: channel, service: service, desk: desk, address: address)
    }

    private func text(_ channel: PartnerMessage.Channel, _ words: Words) -> String {
        message(channel).text { words($0) }
    }
}
