import Directory
import Referrals
import Store

/// `sportello partner remind`: whom to remind, to call, or no longer to wait for.
enum PartnerReminders {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let isSending = invocation.arguments.has("send")
        let archive = isSending ? try invocation.unlockedArchive() : try invocation.archive()
        let now = invocation.surroundings.now
        let due = try archive.dueReminders(at: now, hours: .office(.italy))
        var lines: [JSONValue] = []
        for (referral, action) in due {
            let words = invocation.phrasebook.text(action.phrase)
            if invocation.arguments.has("json") {
                lines.append([
                    "referral": .int(referral.id), "service_id": .string(referral.serviceID),
                    "action": .string(action.rawValue),
                ])
            } else {
                invocation.print("\(referral.id)\t\(referral.serviceID)\t\(words)")
            }
            if isSending { try send(action, referral, archive, invocation) }
        }
        if isSending { _ = try archive.expireReferrals(at: now) }
        if invocation.arguments.has("json") { invocation.print(try JSONValue.array(lines).text()) }
        if due.isEmpty, !invocation.arguments.has("json") { invocation.say("refer.nothing_due") }
        return .success
    }

    /// A reminder carries a fresh link, since the secret of the first is kept nowhere.
    private static func send(
        _ action: ReminderPolicy.Action, _ referral: Referral, _ archive: Archive, _ invocation: Invocation
    ) throws {
        let now = invocation.surroundings.now
        if action == .remind {
            let message = try PartnerCommands.send(referral.id, archive, invocation, isReminder: true)
            if !invocation.arguments.has("json") { message.print(invocation) }
        }
        if action != .expire { try archive.note(Reminder(referralID: referral.id, at: now, action: action)) }
    }
}
