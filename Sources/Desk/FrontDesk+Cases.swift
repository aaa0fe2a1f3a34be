import Directory
import Referrals
import Store

/// The pages of cases and referrals.
extension FrontDesk {
    @Sendable func caseForm(_ visit: Visit) -> Response { CaseDoorPage().response(visit) }

    @Sendable func findCase(_ visit: Visit) throws -> Response {
        let form = try visit.form()
        guard let code = form["code"].flatMap({ CaseCode($0) }), try ledger().find(case: code) != nil else {
            return CaseDoorPage(isUnknown: true).response(visit, status: .notFound)
        }
        return .redirect(to: Link.personCase(code).path)
    }

    @Sendable func personCase(_ visit: Visit) throws -> Response {
        guard let code = visit.names["code"].flatMap({ CaseCode($0) }), let found = try Followed(code, in: ledger())
        else { return CaseDoorPage(isUnknown: true).response(visit, status: .notFound) }
        return CasePage(found).response(visit)
    }

    /// Erases a person; the only step that cannot be undone, and so the only one that asks twice.
    @Sendable func eraseCase(_ visit: Visit) throws -> Response {
        let form = try visit.form()
        guard form["sure"] == "yes", let code = visit.names["code"].flatMap({ CaseCode($0) }) else {
            throw HTTPError(.badRequest)
        }
        guard try ledger().find(case: code) != nil else { throw HTTPError(.notFound) }
        try ledger().erase(case: code)
        return .redirect(to: Link.cases.path)
    }

    @Sendable func due(_ visit: Visit) throws -> Response {
        DuePage(due: try ledger().dueReferrals(on: visit.now.day)).response(visit)
    }

    /// Notes that the person was told of a service, or refers them with their consent.
    @Sendable func refer(_ visit: Visit) throws -> Response {
        let form = try visit.form()
        guard let order = ReferralOrder(reading: form, network: visit.network) else { throw HTTPError(.badRequest) }
        let inquiry = visit.inquiries.find(order.inquiryNumber, now: visit.now)
        let facts = inquiry?.facts ?? PersonFacts()
        switch form["mode"] {
        case "logged":
            _ = try record(order, facts, isLogged: true, visit)
            return .redirect(
                to: inquiry == nil ? Link.home.path : Link.answer(order.inquiryNumber).path)
        case "sent":
            guard order.service.organizationID != nil else { throw HTTPError(.badRequest) }
            let shared = Set(form.all("share").compactMap { PersonFact(code: $0) })
            let code = try record(order, facts, isLogged: false, sharing: shared, visit)
            return .redirect(to: Link.personCase(code).path)
        default: return ReferPage(order: order, facts: facts).response(visit)
        }
    }

    @Sendable func stepReferral(_ visit: Visit) throws -> Response {
        let form = try visit.form()
        guard let id = visit.names["id"].flatMap({ Int($0) }), try ledger().referral(id) != nil else {
            throw HTTPError(.notFound)
        }
        guard let state = form["to"].flatMap(ReferralState.init(rawValue:)) else { throw HTTPError(.badRequest) }
        let step = ReferralStep(
            to: state, role: .desk, by: visit.user?.name ?? "desk", at: visit.now,
            reason: form["reason"].flatMap { ReferralReason(code: $0) },
            help: form["help"].flatMap(Outcome.Help.init(rawValue:)))
        do {
            _ = try ledger().advance(referral: id, by: step)
        } catch LedgerError.referral {
            // A page that was left open may offer what is no longer possible: the case's page says how things stand.
        } catch LedgerError.archive(let error) {
            throw error
        }
        return .redirect(to: try casePath(ofReferral: id))
    }

    /// Makes a way in for the partner and shows the words to send, this once.
    @Sendable func askPartner(_ visit: Visit) throws -> Response {
        _ = try visit.form()
        guard let id = visit.names["id"].flatMap({ Int($0) }), let referral = try ledger().referral(id),
            let code = try caseCode(ofReferral: id)
        else { throw HTTPError(.notFound) }
        var chance = SystemRandomNumberGenerator()
        do {
            let fresh = try ledger().issueLink(forReferral: id, at: visit.now, using: &chance)
            guard let followed = try Followed(code, in: ledger()) else { throw HTTPError(.notFound) }
            let host = settings.origin?.text ?? "http://\(visit.request.header("Host") ?? "localhost")"
            let service = visit.network.findService(referral.serviceID)?.name.reading(in: visit.words.language).text
            let message = AskedPartner(
                fresh: fresh, service: service ?? referral.serviceID, desk: settings.contact.name,
                address: host + Link.partner(fresh.token.description).path)
            return CasePage(followed, message: message).response(visit)
        } catch LedgerError.archive(let error) {
            throw error
        } catch is LedgerError {
            return .redirect(to: Link.personCase(code).path)
        }
    }
}

extension FrontDesk {
    /// The archive with its ledger; a desk over a network alone has none.
    func ledger() throws(HTTPError) -> Archive {
        guard let archive else { throw HTTPError(.notFound) }
        return archive
    }

    private func caseCode(ofReferral id: Int) throws -> CaseCode? { try ledger().caseCode(ofReferral: id) }

    private func casePath(ofReferral id: Int) throws -> String {
        guard let code = try caseCode(ofReferral: id) else { throw HTTPError(.notFound) }
        return Link.personCase(code).path + "#referral-\(id)"
    }

    /// Records a referral in the inquiry's case, which is opened when there is none yet, and gives its code.
    private func record(
        _ order: ReferralOrder, _ facts: PersonFacts, isLogged: Bool, sharing: Set<PersonFact> = [], _ visit: Visit
    ) throws -> CaseCode {
        let archive = try ledger()
        let code = try openCase(order, facts, visit)
        let need =
            try archive.needs(of: code).first { $0.needID == order.needID }
            ?? archive.addNeed(order.needID, to: code, on: visit.now.day, areaID: facts.residenceAreaID)
        if !isLogged, let organization = order.service.organizationID {
            _ = try archive.addConsent(
                of: code, organizationID: organization, scope: sharing, givenOn: visit.now.day,
                until: visit.now.day.adding(Self.consentDays))
        }
        let by = visit.user?.name ?? "desk"
        let referral = try archive.createReferral(
            for: need.id, serviceID: order.service.id, siteID: order.siteID,
            organizationID: order.service.organizationID, isLoggedOnly: isLogged, at: visit.now, by: by)
        if !isLogged {
            _ = try archive.advance(
                referral: referral.id, by: ReferralStep(to: .sent, role: .desk, by: by, at: visit.now))
        }
        return code
    }

    /// Days for which a consent given at the counter holds: as long as a referral is followed.
    private static let consentDays = 180

    private func openCase(_ order: ReferralOrder, _ facts: PersonFacts, _ visit: Visit) throws -> CaseCode {
        if let known = visit.inquiries.caseCode(of: order.inquiryNumber, now: visit.now),
            try ledger().find(case: known) != nil
        {
            return known
        }
        var chance = SystemRandomNumberGenerator()
        let opened = try ledger().openCase(
            on: visit.now.day, facts: facts, language: facts.languages.first, using: &chance)
        visit.inquiries.attach(opened.code, to: order.inquiryNumber)
        return opened.code
    }
}
