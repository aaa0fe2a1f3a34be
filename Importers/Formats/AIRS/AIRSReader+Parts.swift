import Directory
import Feeds

extension AIRSReader {
    /// A web address with what the partner calls it.
    struct WebAddress {
        let address: String
        let label: String?
        let place: RecordWriter.Place
    }

    /// The web addresses of an element: its URLs, then its other resources on the net.
    func webAddresses(_ element: XMLElement) -> [WebAddress] {
        element.children.flatMap { child -> [WebAddress] in
            let pairs: [(String?, String?)]
            switch child.name {
            case "URL": pairs = [(child.address, child.words("Note"))]
            case "InternetResource":
                pairs = [(child.words("URL") ?? child.words("Url") ?? child.address, child.words("Description"))]
            case "SocialMedia":
                let notes = child.allWords("Note")
                pairs = child.allWords("SocialMediaHandle").enumerated().map { place, handle in
                    (handle, place < notes.count ? notes[place] : nil)
                }
            default: pairs = []
            }
            return pairs.compactMap { address, label in
                address.map { WebAddress(address: Self.withScheme($0), label: label, place: .init(child, child.name)) }
            }
        }
    }

    /// The addresses for which an owner's own column has no room: the first too where it has words.
    static func further(_ addresses: [WebAddress]) -> [WebAddress] {
        addresses.first?.label == nil ? Array(addresses.dropFirst()) : addresses
    }

    /// Most files write addresses as people say them, without `http://`.
    private static func withScheme(_ address: String) -> String {
        let isBare = address.contains(".") && !address.contains { $0.isWhitespace || $0 == "@" || $0 == ":" }
        return isBare ? "http://" + address : address
    }

    /// Other names, but for those that must not be said.
    mutating func alternateNames(_ element: XMLElement, _ path: String) -> String? {
        var names: [String] = []
        for other in element.all(named: "AKA") {
            if ["1", "true"].contains(other.words("Confidential")?.lowercased() ?? "") {
                writer.reportOnce(
                    .withheldValue, about: "\(path)/AKA", at: .init(other, "\(path)/AKA"), value: nil)
            } else if let name = other.words("Name") ?? (other.text.isEmpty ? nil : other.text) {
                names.append(name)
            }
        }
        return names.isEmpty ? nil : names.joined(separator: "; ")
    }

    /// The telephones of an element; one that is held back is told.
    mutating func phones(_ element: XMLElement, _ owner: AIRSOwner) {
        var count = 0
        for phone in element.all(named: "Phone") {
            let place = owner.place(phone)
            guard let number = phone.words("PhoneNumber") ?? (phone.text.isEmpty ? nil : phone.text) else {
                if let reason = phone.words("ReasonWithheld") {
                    writer.report(.withheldValue, at: place, value: reason)
                }
                continue
            }
            let description = [phone.words("Function"), phone.words("Description")].compactMap { $0 }
            let isTaken = writer.add(
                .phones, "\(owner.prefix)/phone-\(count + 1)",
                [
                    owner.column: owner.id, "number": number, "extension": phone.words("Extension"),
                    "description": description.joined(separator: ": "),
                    "type": phone.words("Type").map(Self.phoneType),
                    "is_confidential": phone.isSet("Confidential") || owner.isConfidential ? "true" : nil,
                ], at: place)
            if isTaken { count += 1 }
        }
    }

    private static func phoneType(_ word: String) -> String {
        switch word.lowercased() {
        case "voice", "phone", "landline", "telephone", "main": "voice"
        case "fax": "fax"
        case "cell", "cell phone", "mobile", "cellular": "cell"
        case "tty", "tdd", "tty/tdd", "tdd/tty", "textphone": "textphone"
        case "pager": "pager"
        case "text", "sms": "text"
        case "video", "videophone": "video"
        default: word
        }
    }

    /// The persons to ask for, and after them the e-mail addresses for which their owner has no column.
    mutating func contacts(_ element: XMLElement, _ owner: AIRSOwner, furtherEmails: [XMLElement]) {
        var count = 0
        for contact in element.all(named: "Contact") {
            let emails = contact.all(named: "Email").compactMap(\.address)
            for (place, email) in (emails.isEmpty ? [nil] : emails.map { $0 }).enumerated() {
                let id = "\(owner.prefix)/contact-\(count + 1)"
                guard add(contact, as: id, email: email, owner) else { continue }
                count += 1
                guard place == 0 else { continue }
                phones(
                    contact, AIRSOwner(prefix: id, column: "contact_id", id: id, path: "\(owner.path)/Contact"))
            }
        }
        for email in furtherEmails {
            let isTaken = writer.add(
                .contacts, "\(owner.prefix)/contact-\(count + 1)",
                [owner.column: owner.id, "email": email.address, "name": email.words("Note")], at: owner.place(email))
            if isTaken { count += 1 }
        }
    }

    private mutating func add(
        _ contact: XMLElement, as id: String, email: String?, _ owner: AIRSOwner
    ) -> Bool {
        let parts = [contact.words("Name"), contact.words("Title"), email, contact.first(named: "Phone")?.name]
        guard parts.contains(where: { $0 != nil }) else { return false }
        return writer.add(
            .contacts, id,
            [
                owner.column: owner.id, "name": contact.words("Name"), "title": contact.words("Title"),
                "department": contact.attribute("Type"), "email": email,
                "is_confidential": owner.isConfidential ? "true" : nil,
            ], at: owner.place(contact))
    }

    /// Who keeps the record: for the desk, not for the people it helps.
    mutating func resourceContacts(_ info: XMLElement, _ owner: AIRSOwner, column: String) {
        var keeper = AIRSOwner(prefix: owner.prefix, column: column, id: owner.id, path: "\(owner.path)/ResourceInfo")
        keeper.isConfidential = true
        for (number, contact) in info.all(named: "Contact").enumerated() {
            let id = "\(owner.prefix)/resource-contact-\(number + 1)"
            let email = contact.first(named: "Email")?.address
            guard add(contact, as: id, email: email, keeper) else { continue }
            phones(
                contact,
                AIRSOwner(
                    prefix: id, column: "contact_id", id: id, path: "\(keeper.path)/Contact", isConfidential: true))
        }
    }

    /// The languages of a place or service.
    mutating func languages(_ element: XMLElement, _ owner: AIRSOwner) {
        var count = 0
        for list in element.all(named: "Languages") {
            for entry in AIRSLanguage.entries(of: list) {
                for name in entry.names {
                    count += 1
                    writer.add(
                        .languages, "\(owner.prefix)/language-\(count)",
                        [
                            owner.column: owner.id, "name": name, "code": LanguageNames.code(of: name),
                            "note": entry.note,
                        ], at: owner.place(list), isShared: true)
                }
            }
        }
    }
}
