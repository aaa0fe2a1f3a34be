import Database
import Directory
import Referrals

extension Archive {
    /// Makes a way in for the partner of a referral; earlier ones for it are taken back, so that one alone is valid.
    ///
    /// The secrets are in the answer and nowhere else. Throws `archive(locked)` without the desk's secret,
    /// `archive(noSuchRecord)`, `link(consentWithdrawn)` when no consent lets the partner be told, and
    /// `referral(partnerNotTold)` for a referral that was only logged.
    public func issueLink(
        forReferral id: Int, at now: LocalTime, days: Int = PartnerLink.usualDays,
        using generator: inout some RandomNumberGenerator
    ) throws(LedgerError) -> FreshPartnerLink {
        let (token, code) = (LinkToken(using: &generator), ShortCode(using: &generator))
        return try decide { connection in
            let secret = try unlocked()
            let (referral, need) = try Self.referralAndNeed(id, connection)
            guard !referral.isLoggedOnly, referral.state != .draft else {
                return .failure(.referral(Self.notTold(referral)))
            }
            guard try Self.consent(for: referral, of: need.caseCode, on: now.day, connection) != nil else {
                return .failure(.link(.consentWithdrawn))
            }
            try revokeLinks("referral_id = $2", [SQLValue(id)], at: now, connection)
            let expiry = now.adding(minutes: days * 1440)
            try connection.execute(
                """
                INSERT INTO partner_links (referral_id, token_digest, code_digest, created_at, expires_at)
                VALUES ($1, $2, $3, $4, $5)
                """,
                [
                    SQLValue(id), .text(LinkKey.token(token).digest(secret)), .text(LinkKey.code(code).digest(secret)),
                    .text(now.description), .text(expiry.description),
                ])
            let link = PartnerLink(
                id: Int(connection.lastInsertRowID), referralID: id, createdAt: now, expiresAt: expiry)
            try audit(.linkIssued, "referral/\(id)", "link \(link.id) until \(expiry.day)", connection)
            return .success(FreshPartnerLink(link: link, token: token, code: code))
        }
    }

    /// What a partner is shown for a key. It changes nothing, so that a program which looks at links before a person
    /// does says nothing in the partner's name; only a wrong key is counted, by its origin.
    public func openLink(
        _ key: LinkKey, from origin: String, at now: LocalTime, limit: AttemptLimit = .standard
    ) throws(LedgerError) -> PartnerView {
        try enter(.partner, key, from: origin, at: now, limit: limit) { connection in
            try partnerView(key, at: now, connection)
        }
    }

    /// Takes a partner's answer by a key: the step, its event and the appointment, all of it or nothing.
    ///
    /// Throws `link` for a key that does not let in and for a referral that does not take the answer.
    public func answer(
        _ key: LinkKey, _ answer: PartnerAnswer, from origin: String, at now: LocalTime,
        limit: AttemptLimit = .standard
    ) throws(LedgerError) -> PartnerView {
        try enter(.partner, key, from: origin, at: now, limit: limit) { connection in
            let view: PartnerView
            switch try partnerView(key, at: now, connection) {
            case .success(let shown): view = shown
            case .failure(let error): return .failure(error)
            }
            let step = answer.step(by: view.referral.organizationID, at: max(now, view.referral.changedAt))
            if case .failure(let error) = try advance(view.referral.id, by: step, connection) {
                return .failure(.link(.referral(error)))
            }
            if case .accept(let time?) = answer {
                try setAppointment(view.referral.id, at: time, role: .partner, connection)
            }
            return try partnerView(key, at: now, connection)
        }
    }

    /// Takes back the ways in to a referral, and says how many there were.
    public func revokeLinks(forReferral id: Int, at now: LocalTime) throws(ArchiveError) -> Int {
        try writeLedger { try revokeLinks("referral_id = $2", [SQLValue(id)], at: now, $0) }
    }

    /// The ways in that were made for a referral, oldest first.
    public func links(forReferral id: Int) throws(ArchiveError) -> [PartnerLink] {
        try read { connection in
            try connection.rows("SELECT * FROM partner_links WHERE referral_id = $1 ORDER BY id", [SQLValue(id)])
                .map { try LedgerRow($0, of: "partner_links").partnerLink() }
        }
    }

    @discardableResult
    func revokeLinks(
        _ condition: String, _ values: [SQLValue], at now: LocalTime, _ connection: Connection
    ) throws -> Int {
        let ended = try connection.rows(
            "SELECT id, referral_id FROM partner_links WHERE revoked_at IS NULL AND $1 <> '' AND \(condition)",
            [.text(now.description)] + values)
        for row in ended {
            try connection.execute(
                "UPDATE partner_links SET revoked_at = $2 WHERE id = $1", [row[0], .text(now.description)])
            try audit(
                .linkRevoked, "referral/\(row.integer(1) ?? 0)", "link \(row.integer(0) ?? 0)", connection)
        }
        return ended.count
    }
}

extension Archive {
    func partnerView(
        _ key: LinkKey, at now: LocalTime, _ connection: Connection
    ) throws -> Result<PartnerView, LedgerError> {
        let digest = key.digest(try unlocked())
        let row = try connection.firstRow(
            "SELECT * FROM partner_links WHERE token_digest = $1 OR code_digest = $1", [.text(digest)])
        guard let row else { return .failure(.link(.unknown)) }
        let link = try LedgerRow(row, of: "partner_links").partnerLink()
        switch link.standing(at: now) {
        case .valid: break
        case .expired: return .failure(.link(.expired))
        case .revoked: return .failure(.link(.revoked))
        }
        let (referral, need) = try Self.referralAndNeed(link.referralID, connection)
        guard let consent = try Self.consent(for: referral, of: need.caseCode, on: now.day, connection),
            let person = try Self.firstCase(need.caseCode, connection)
        else { return .failure(.link(.consentWithdrawn)) }
        return .success(
            PartnerView(
                link: link, referral: referral, needID: need.needID, facts: person.facts.limited(to: consent.scope),
                fields: try openFields(consent.fields, of: need.caseCode, connection),
                appointment: try Self.appointment(referral.id, connection)))
    }

    static func referralAndNeed(_ id: Int, _ connection: Connection) throws -> (Referral, CaseNeed) {
        guard let referral = try referrals("r.id = $1", [SQLValue(id)], connection).first else {
            throw ArchiveError(.noSuchRecord, ["table": "referrals", "id": "\(id)"])
        }
        return (referral, try need(referral.caseNeedID, connection))
    }

    /// The latest consent that lets the partner of a referral be told on a day.
    static func consent(
        for referral: Referral, of code: CaseCode, on day: Day, _ connection: Connection
    ) throws -> Consent? {
        guard let organizationID = referral.organizationID else { return nil }
        return try consents(of: code, connection).last { $0.allows(telling: organizationID, on: day) }
    }

    private static func notTold(_ referral: Referral) -> ReferralError {
        ReferralError(
            code: .partnerNotTold, referralID: referral.id, from: referral.state, to: referral.state, role: .partner)
    }
}

extension LedgerRow {
    func partnerLink() throws(ArchiveError) -> PartnerLink {
        PartnerLink(
            id: try number("id"), referralID: try number("referral_id"), createdAt: try time("created_at"),
            expiresAt: try time("expires_at"), revokedAt: try optional("revoked_at") { LocalTime($0) })
    }
}
