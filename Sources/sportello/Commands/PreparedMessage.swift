import Directory
import Guides
import Referrals

/// Words for a partner with the way in, ready to be sent by a person.
struct PreparedMessage {
    let fresh: FreshPartnerLink
    let channel: PartnerMessage.Channel
    let message: PartnerMessage
    /// The link's URL, where the desk can be reached.
    let address: String?
    /// The words of the partner's language.
    let phrasebook: Phrasebook
    let recipient: String?

    var text: String { message.text { phrasebook.text($0) } }
    private var subject: String { phrasebook.text(message.subject) }

    /// The address that opens the channel with the text in it.
    var opening: String? { channel.address(to: recipient, subject: subject, text: text) }

    var json: JSONValue {
        [
            "referral": .int(fresh.link.referralID), "link": .int(fresh.link.id), "code": .string("\(fresh.code)"),
            "token": .string("\(fresh.token)"), "url": .text(address), "expires_at": .string("\(fresh.link.expiresAt)"),
            "subject": .string(subject), "text": .string(text), "open": .text(opening),
        ]
    }

    func print(_ invocation: Invocation) {
        invocation.print(subject)
        invocation.print()
        invocation.print(text)
        invocation.print()
        if let opening { invocation.print(opening) }
    }
}
