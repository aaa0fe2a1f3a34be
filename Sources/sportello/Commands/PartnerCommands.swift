import Directory
import Guides
import Referrals
import Store

/// `sportello partner …`: asking partners for an answer without giving them an account, and taking it.
enum PartnerCommands {
    static let commands = [
        CommandDescription(
            "partner link", operands: ["REFERRAL"],
            options: [
                .single("channel", "whatsapp|sms|email|paper", "option.channel"),
                .single("to", "ADDRESS", "option.recipient"),
                .single("url", "URL", "option.url"), .single("days", "N", "option.link_days"),
                .single("in", "TAG", "option.in"), .flag("json", "option.json"),
            ], run: link),
        CommandDescription("partner links", operands: ["REFERRAL"], run: links),
        CommandDescription("partner revoke", operands: ["REFERRAL"], run: revoke),
        CommandDescription("partner show", operands: ["KEY"], options: [.flag("json", "option.json")], run: show),
        CommandDescription(
            "partner answer", operands: ["KEY", "ANSWER"],
            options: [
                .single("reason", "CODE", "option.reason"), .single("outcome", "yes|partly|no", "option.got_help"),
                .single("appointment", "TIME", "option.appointment"),
            ], run: answer),
        CommandDescription(
            "partner remind",
            options: [
                .flag("send", "option.send"), .single("url", "URL", "option.url"),
                .single("channel", "whatsapp|sms|email|paper", "option.channel"), .flag("json", "option.json"),
            ], run: PartnerReminders.run),
        CommandDescription(
            "partner outcomes", operands: ["FILE"],
            options: [
                .single("mapping", "FILE", "option.mapping"), .flag("apply", "option.apply_outcomes"),
                .flag("json", "option.json"),
            ], run: PartnerOutcomes.run),
    ]

    private static func link(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.unlockedArchive()
        let message = try send(
            try invocation.referralNumber(0), archive, invocation, isReminder: false)
        if invocation.arguments.has("json") {
            invocation.print(try message.json.text())
        } else {
            message.print(invocation)
        }
        return .success
    }

    /// Makes a way in and the words to send with it.
    static func send(
        _ id: Int, _ archive: Archive, _ invocation: Invocation, isReminder: Bool
    ) throws -> PreparedMessage {
        let channel = try invocation.choice("channel", PartnerMessage.Channel.allCases) ?? .paper
        var chance = SystemRandomNumberGenerator()
        let days = try invocation.number("days", 1...90) ?? PartnerLink.usualDays
        let fresh = try archive.issueLink(
            forReferral: id, at: invocation.surroundings.now, days: days, using: &chance)
        let network = try archive.snapshot()
        let service = try archive.referral(id).flatMap { network.findService($0.serviceID) }
        let language = invocation.arguments.value("in").flatMap { LanguageTag($0) } ?? "it"
        let base = try invocation.arguments.value("url") ?? archive.setting("desk.url")
        let address = base.map { "\($0.hasSuffix("/") ? String($0.dropLast()) : $0)/p/\(fresh.token)" }
        let message = PartnerMessage(
            fresh, channel: channel, service: service?.name.reading(in: language).text ?? "",
            desk: try archive.deskContact().name, address: address, isReminder: isReminder)
        return PreparedMessage(
            fresh: fresh, channel: channel, message: message, address: address, phrasebook: Phrasebook(language),
            recipient: invocation.arguments.value("to"))
    }

    private static func links(_ invocation: Invocation) throws -> ExitStatus {
        let links = try invocation.archive().links(forReferral: try invocation.referralNumber(0))
        let now = invocation.surroundings.now
        for link in links {
            let standing = invocation.words("partner.link.\(link.standing(at: now).rawValue)")
            invocation.print("\(link.id)\t\(link.createdAt)\t\(link.expiresAt)\t\(standing)")
        }
        if links.isEmpty { invocation.say("partner.links.none") }
        return .success
    }

    private static func revoke(_ invocation: Invocation) throws -> ExitStatus {
        let count = try invocation.archive().revokeLinks(
            forReferral: try invocation.referralNumber(0), at: invocation.surroundings.now)
        invocation.say("partner.revoked", ["count": .count(count)])
        return count > 0 ? .success : .negative
    }

    /// What the partner sees: looking is safe, and says nothing in the partner's name.
    private static func show(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.unlockedArchive()
        let view = try archive.openLink(try key(invocation), from: "desk", at: invocation.surroundings.now)
        try PartnerViewText(view: view, network: try archive.snapshot(), invocation: invocation).print()
        return .success
    }

    private static func answer(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.unlockedArchive()
        let word = invocation.arguments.operands[1]
        let all = PartnerAnswer.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        guard let kind = PartnerAnswer.Kind(rawValue: word) else {
            throw UsageError.badValue("ANSWER", value: word, expected: all)
        }
        let answer = PartnerAnswer(
            kind, reason: try ReferCommands.reason(invocation),
            help: try invocation.choice("outcome", Outcome.Help.allCases),
            appointment: try invocation.time("appointment"))
        guard let answer else {
            throw UsageError.operandMissing(kind.needsReason ? "--reason CODE" : "--outcome yes|partly|no")
        }
        let view = try archive.answer(try key(invocation), answer, from: "desk", at: invocation.surroundings.now)
        invocation.say(
            "refer.stepped",
            ["referral": .text(String(view.referral.id)), "state": .phrase(view.referral.state.phrase)])
        return .success
    }

    private static func key(_ invocation: Invocation) throws -> LinkKey {
        let word = invocation.arguments.operands[0]
        let last = word.split(separator: "/").last.map(String.init) ?? word
        guard let key = LinkKey(partner: last) else {
            throw UsageError.badValue("KEY", value: word, expected: "4KX-7MP-29C")
        }
        return key
    }
}
