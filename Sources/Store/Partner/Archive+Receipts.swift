import Database
import Directory
import Referrals

extension Archive {
    /// Makes the number with which a person comes back; earlier ones of theirs are taken back. It is kept nowhere.
    public func issueReceipt(
        to code: CaseCode, on day: Day, days: Int = FollowUpReceipt.usualDays,
        using generator: inout some RandomNumberGenerator
    ) throws(ArchiveError) -> FollowUpReceipt {
        let receipt = FollowUpReceipt(using: &generator)
        return try writeLedger { connection in
            let secret = try unlocked()
            try Self.require(try Self.firstCase(code, connection) == nil ? 0 : 1, "cases", code.text)
            try connection.execute(
                "UPDATE follow_up_receipts SET revoked_on = $2 WHERE case_code = $1 AND revoked_on IS NULL",
                [.text(code.text), .text(day.description)])
            try connection.execute(
                """
                INSERT INTO follow_up_receipts (case_code, digest, created_on, expires_on) VALUES ($1, $2, $3, $4)
                """,
                [
                    .text(code.text), .text(LinkKey.receipt(receipt).digest(secret)), .text(day.description),
                    .text(day.adding(days).description),
                ])
            try audit(.receiptIssued, Self.subject(code, connection), "", connection)
            return receipt
        }
    }

    /// Takes back a person's numbers, and says how many were valid.
    public func revokeReceipts(of code: CaseCode, on day: Day) throws(ArchiveError) -> Int {
        try writeLedger { connection in
            try connection.execute(
                "UPDATE follow_up_receipts SET revoked_on = $2 WHERE case_code = $1 AND revoked_on IS NULL",
                [.text(code.text), .text(day.description)])
            let count = connection.changes
            if count > 0 { try audit(.receiptRevoked, Self.subject(code, connection), "\(count)", connection) }
            return count
        }
    }

    /// What a person is asked for their number; it changes nothing but the count of wrong numbers.
    public func openReceipt(
        _ receipt: FollowUpReceipt, from origin: String, at now: LocalTime, limit: AttemptLimit = .standard
    ) throws(LedgerError) -> FollowUpForm {
        try enter(.person, .receipt(receipt), from: origin, at: now, limit: limit) { connection in
            .success(try Self.form(try caseOf(receipt, on: now.day, connection), connection))
        }
    }

    /// Takes a person's answer for one of their referrals. Where the referral can still end it ends with the answer;
    /// where a partner or the desk has ended it the answer is kept beside.
    public func answer(
        _ receipt: FollowUpReceipt, referral id: Int, _ answer: FollowUpAnswer, from origin: String, at now: LocalTime,
        limit: AttemptLimit = .standard
    ) throws(LedgerError) -> FollowUpForm {
        try enter(.person, .receipt(receipt), from: origin, at: now, limit: limit) { connection in
            let code = try caseOf(receipt, on: now.day, connection)
            let form = try Self.form(code, connection)
            guard form.questions.contains(where: { $0.referralID == id }) else {
                return .failure(.archive(ArchiveError(.noSuchRecord, ["table": "referrals", "id": "\(id)"])))
            }
            try Self.insert(answer, referral: id, at: now, connection)
            try audit(.followUpAnswered, "referral/\(id)", answer.delivery.rawValue, connection)
            let (referral, _) = try Self.referralAndNeed(id, connection)
            if let step = answer.step(at: max(now, referral.changedAt)),
                ReferralTransition.between(referral.state, step.to)?.roles.contains(.person) == true
            {
                if case .failure(let error) = try advance(id, by: step, connection) {
                    return .failure(.link(.referral(error)))
                }
            }
            return .success(try Self.form(code, connection))
        }
    }

    /// What people said of a referral, oldest first.
    public func followUps(ofReferral id: Int) throws(ArchiveError) -> [FollowUpAnswer] {
        try read { try Self.followUps(of: id, $0) }
    }
}

extension Archive {
    private func caseOf(
        _ receipt: FollowUpReceipt, on day: Day, _ connection: Connection
    ) throws -> CaseCode {
        let row = try connection.firstRow(
            "SELECT * FROM follow_up_receipts WHERE digest = $1",
            [.text(LinkKey.receipt(receipt).digest(try unlocked()))])
        guard let row = row.map({ LedgerRow($0, of: "follow_up_receipts") }) else { throw LedgerError.link(.unknown) }
        if row.row.text("revoked_on") != nil { throw LedgerError.link(.revoked) }
        guard try day <= row.day("expires_on") else { throw LedgerError.link(.expired) }
        return try row.code("case_code")
    }

    private static func form(_ code: CaseCode, _ connection: Connection) throws -> FollowUpForm {
        let person = try firstCase(code, connection)
        let told = try referrals(
            """
            r.case_need_id IN (SELECT id FROM case_needs WHERE case_code = $1)
            AND r.state NOT IN ('draft', 'cancelled', 'entered_in_error')
            """, [.text(code.text)], connection)
        let questions = try told.map { referral in
            FollowUpQuestion(
                referralID: referral.id, serviceID: referral.serviceID, sentOn: referral.sentOn,
                answered: try followUps(of: referral.id, connection).last)
        }
        return FollowUpForm(language: person?.language, questions: questions)
    }

    private static func insert(
        _ answer: FollowUpAnswer, referral id: Int, at now: LocalTime, _ connection: Connection
    ) throws {
        try connection.execute(
            """
            INSERT INTO follow_ups (referral_id, at, delivery, reason, wait, difficulty, quality)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                SQLValue(id), .text(now.description), .text(answer.delivery.rawValue),
                SQLValue(answer.reason?.rawValue), SQLValue(answer.wait?.rawValue),
                SQLValue(answer.difficulty?.rawValue), SQLValue(answer.quality),
            ])
    }

    private static func followUps(of id: Int, _ connection: Connection) throws -> [FollowUpAnswer] {
        try connection.rows("SELECT * FROM follow_ups WHERE referral_id = $1 ORDER BY id", [SQLValue(id)]).map {
            try LedgerRow($0, of: "follow_ups").followUpAnswer()
        }
    }
}

extension LedgerRow {
    func followUpAnswer() throws(ArchiveError) -> FollowUpAnswer {
        let delivery = try value("delivery") { FollowUpAnswer.Delivery(rawValue: $0) }
        let answer = FollowUpAnswer(
            delivery, reason: try optional("reason") { ReferralReason.Kind(rawValue: $0) },
            wait: try optional("wait") { FollowUpAnswer.Wait(rawValue: $0) },
            difficulty: try optional("difficulty") { FollowUpAnswer.Difficulty(rawValue: $0) },
            quality: row.integer("quality").map { Int($0) })
        guard let answer else { throw ArchiveError(.corrupt, ["table": table, "column": "delivery"]) }
        return answer
    }
}
