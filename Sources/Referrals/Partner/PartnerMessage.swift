import Directory

/// The words with which a partner is asked or reminded. There is nothing of the person in them: no code, no need, no
/// fact; only the service, the desk, and the way in.
public struct PartnerMessage: Sendable, Hashable {
    /// How the words travel.
    public enum Channel: String, Sendable, CaseIterable {
        /// WhatsApp, a text message, a letter by e-mail, a slip of paper.
        case whatsApp = "whatsapp", sms, email, paper

        /// The channel in words.
        public var phrase: Phrase { Phrase("partner.channel.\(rawValue)") }
    }

    /// The subject, for e-mail and paper.
    public let subject: Phrase
    /// The lines, in reading order.
    public let lines: [Phrase]

    /// The message for a fresh link. `address` is the link's whole URL; without one the short code alone is given.
    /// A text message is kept to its essentials; `isReminder` says that this is not the first.
    public init(
        _ fresh: FreshPartnerLink, channel: Channel, service: String, desk: String, address: String?,
        isReminder: Bool = false
    ) {
        let values: [String: Phrase.Argument] = [
            "service": .text(service), "desk": .text(desk), "url": .text(address ?? ""),
            "code": .text(fresh.code.description), "day": .day(fresh.link.expiresAt.day),
        ]
        subject = Phrase("partner.message.subject", values)
        let opening = Phrase(isReminder ? "partner.message.reminder" : "partner.message.request", values)
        let way = address == nil ? [] : [Phrase("partner.message.link", values)]
        let code = Phrase(address == nil ? "partner.message.code_alone" : "partner.message.code", values)
        switch channel {
        case .sms: lines = [opening] + (way.isEmpty ? [code] : way)
        case .whatsApp: lines = [opening] + way + [code, Phrase("partner.message.until", values)]
        case .email, .paper:
            lines =
                [opening] + way + [code, Phrase("partner.message.until", values)]
                + (way.isEmpty ? [] : [Phrase("partner.message.how", values)])
                + [Phrase("partner.message.private", values)]
        }
    }

    /// The whole text in a language.
    public func text(words: (Phrase) -> String) -> String { lines.map(words).joined(separator: "\n") }
}

extension PartnerMessage.Channel {
    /// The address that opens the channel with the text filled in, to be sent by a person; `nil` for paper.
    ///
    /// `wa.me` takes a number without `+` or none at all (faq.whatsapp.com, "click to chat"), `sms:` is RFC 5724,
    /// `mailto:` RFC 6068.
    public func address(to recipient: String?, subject: String, text: String) -> String? {
        let body = Self.escaped(text)
        let digits = (recipient ?? "").filter { ("0"..."9").contains($0) }
        switch self {
        case .whatsApp: return "https://wa.me/\(digits)?text=\(body)"
        case .sms:
            let sign = recipient?.hasPrefix("+") == true ? "+" : ""
            return "sms:\(sign)\(digits)?body=\(body)"
        case .email:
            return "mailto:\(Self.escaped(recipient ?? "", keeping: "@"))?subject=\(Self.escaped(subject))&body=\(body)"
        case .paper: return nil
        }
    }

    /// Percent-encoding of everything but RFC 3986's unreserved characters; a new line is CR LF as RFC 6068 §5 has it.
    private static func escaped(_ text: String, keeping kept: String = "") -> String {
        text.utf8.reduce(into: "") { result, byte in
            let scalar = Character(UnicodeScalar(byte))
            if byte == UInt8(ascii: "\n") {
                result += "%0D%0A"
            } else if byte < 0x80, scalar.isLetter || scalar.isNumber || "-._~\(kept)".contains(scalar) {
                result.append(scalar)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count < 2 ? "0" : "") + digits
            }
        }
    }
}
