import Directory
import Referrals
import Store

/// The pages by which a partner answers for one referral, without an account.
extension FrontDesk {
    @Sendable func partnerForm(_ visit: Visit) -> Response { PartnerDoorPage().response(visit) }

    /// Sends on to the address of a code that was typed; nothing is looked up yet.
    @Sendable func findPartnerLink(_ visit: Visit) throws -> Response {
        let form = try visit.form()
        guard let key = form["key"].flatMap(Self.keyText) else {
            return PartnerDoorPage(problem: Phrase("link.error.unknown")).response(visit, status: .badRequest)
        }
        return .redirect(to: Link.partner(key).path)
    }

    /// Shows a referral to its partner. Looking changes nothing: programs look at links before people do.
    @Sendable func partner(_ visit: Visit) throws -> Response {
        try withKey(visit) { archive, key in
            let view = try archive.openLink(key, from: origin(of: visit.request), at: visit.now)
            return PartnerPage(view, key: visit.names["key"] ?? "").response(visit)
        }
    }

    @Sendable func answerAsPartner(_ visit: Visit) throws -> Response {
        let form = try visit.form()
        return try withKey(visit) { archive, key in
            guard let answer = PartnerAnswer(reading: form) else { throw HTTPError(.badRequest) }
            _ = try archive.answer(key, answer, from: origin(of: visit.request), at: visit.now)
            return .redirect(to: Link.partner(visit.names["key"] ?? "").path)
        }
    }

    /// Runs `body` with the key of the address; a key that does not let in is told why, and nothing of the referral.
    private func withKey(_ visit: Visit, _ body: (Archive, LinkKey) throws -> Response) throws -> Response {
        guard let archive else { throw HTTPError(.notFound) }
        guard let key = visit.names["key"].flatMap(LinkKey.init(partner:)) else {
            return PartnerDoorPage(problem: Phrase("link.error.unknown")).response(visit, status: .notFound)
        }
        do {
            return try body(archive, key)
        } catch LedgerError.link(let error) {
            var response = PartnerDoorPage(problem: error.phrase).response(visit, status: Self.status(of: error))
            if case .tooManyAttempts = error { response.headers.append(HeaderField("Retry-After", "900")) }
            return response
        }
    }

    private static func status(of error: LinkError) -> Status {
        switch error {
        case .tooManyAttempts: .tooManyRequests
        case .referral: .badRequest
        case .unknown, .expired, .revoked, .consentWithdrawn: .notFound
        }
    }

    /// The last part of a link that was pasted whole, or the code itself.
    private static func keyText(_ text: String) -> String? {
        let last = text.split(separator: "/").last.map(String.init) ?? text
        return LinkKey(partner: last) == nil ? nil : last
    }

    /// From where a key is tried, so far as the desk can know: the address that its own proxy names.
    private func origin(of request: Request) -> String {
        guard settings.origin != nil, let list = request.headers.values(of: "X-Forwarded-For").last else {
            return "desk"
        }
        return list.split(separator: ",").last.map { $0.filter { !$0.isWhitespace } } ?? "desk"
    }
}

extension PartnerAnswer {
    /// The answer of a form; `nil` when it lacks what it needs.
    init?(reading form: FormBody) {
        guard let kind = form["answer"].flatMap(Kind.init(rawValue:)) else { return nil }
        self.init(
            kind, reason: form["reason"].flatMap { ReferralReason(code: $0) },
            help: form["help"].flatMap(Outcome.Help.init(rawValue:)),
            appointment: kind == .accept ? form["time"].flatMap { LocalTime($0) } : nil)
    }
}
