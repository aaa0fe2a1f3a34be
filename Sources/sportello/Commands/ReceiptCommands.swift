import Directory
import Referrals
import Store

/// `sportello receipt …`: a person says what came of it, by a number and without a name.
enum ReceiptCommands {
    static let commands = [
        CommandDescription(
            "receipt make", operands: ["CODE"], options: [.single("days", "N", "option.link_days")], run: make),
        CommandDescription("receipt revoke", operands: ["CODE"], run: revoke),
        CommandDescription("receipt show", operands: ["NUMBER"], options: [.flag("json", "option.json")], run: show),
        CommandDescription(
            "receipt answer", operands: ["NUMBER", "REFERRAL", "yes|partly|no|not_yet"],
            options: [
                .single("reason", "CODE", "option.reason"),
                .single("wait", "day|week|fortnight|month|longer", "option.wait"),
                .single("difficulty", "none|place|phone|hours|language|cost", "option.difficulty"),
                .single("quality", "1–5", "option.quality"),
            ], run: answer),
    ]

    private static func make(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.unlockedArchive()
        let found = try CaseCommands.find(invocation.arguments.operands[0], archive)
        var chance = SystemRandomNumberGenerator()
        let receipt = try archive.issueReceipt(
            to: found.code, on: invocation.surroundings.now.day,
            days: try invocation.number("days", 1...730) ?? FollowUpReceipt.usualDays, using: &chance)
        invocation.print("\(receipt)")
        return .success
    }

    private static func revoke(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let found = try CaseCommands.find(invocation.arguments.operands[0], archive)
        let count = try archive.revokeReceipts(of: found.code, on: invocation.surroundings.now.day)
        invocation.say("receipt.revoked", ["count": .count(count)])
        return count > 0 ? .success : .negative
    }

    private static func receipt(_ invocation: Invocation) throws -> FollowUpReceipt {
        let word = invocation.arguments.operands[0]
        guard let receipt = FollowUpReceipt(word) else {
            throw UsageError.badValue("NUMBER", value: "…", expected: "0000 0000 0000 0000")
        }
        return receipt
    }

    private static func show(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.unlockedArchive()
        let form = try archive.openReceipt(
            try receipt(invocation), from: "desk", at: invocation.surroundings.now)
        return try tell(form, archive, invocation)
    }

    private static func answer(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.unlockedArchive()
        let word = invocation.arguments.operands[2]
        guard let delivery = FollowUpAnswer.Delivery(rawValue: word) else {
            throw UsageError.badValue("ANSWER", value: word, expected: "yes, partly, no, not_yet")
        }
        let answer = FollowUpAnswer(
            delivery, reason: try ReferCommands.reason(invocation)?.kind,
            wait: try invocation.choice("wait", FollowUpAnswer.Wait.allCases),
            difficulty: try invocation.choice("difficulty", FollowUpAnswer.Difficulty.allCases),
            quality: try invocation.number("quality", 1...5))
        guard let answer else {
            throw UsageError.badValue(
                "--reason", value: invocation.arguments.value("reason") ?? "",
                expected: FollowUpAnswer.reasons.map(\.rawValue).joined(separator: ", "))
        }
        let form = try archive.answer(
            try receipt(invocation), referral: try invocation.referralNumber(1), answer, from: "desk",
            at: invocation.surroundings.now)
        return try tell(form, archive, invocation)
    }

    private static func tell(
        _ form: FollowUpForm, _ archive: Archive, _ invocation: Invocation
    ) throws -> ExitStatus {
        let network = try archive.snapshot()
        if invocation.arguments.has("json") {
            let list = form.questions.map { question -> JSONValue in
                [
                    "referral": .int(question.referralID), "service_id": .string(question.serviceID),
                    "sent_on": .text(question.sentOn?.description),
                    "answered": .text(question.answered?.delivery.rawValue),
                ]
            }
            invocation.print(try JSONValue.array(list).text())
            return .success
        }
        for question in form.questions {
            let name = network.findService(question.serviceID)?.name.reading(in: invocation.language).text
            let answered = question.answered.map { invocation.phrasebook.text($0.delivery.phrase) } ?? "?"
            invocation.print("\(question.referralID)\t\(name ?? question.serviceID)\t\(answered)")
        }
        return .success
    }
}
