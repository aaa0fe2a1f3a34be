import Directory
import Referrals
import Store

/// An archive with one referral sent under a consent, and its way in.
struct PartnerLoop {
    let archive: Archive
    let code: CaseCode
    let consent: Consent
    let referral: Referral
    let fresh: FreshPartnerLink

    init(
        _ scratch: Scratch, scope: Set<PersonFact> = [.age], fields: Set<SealedField> = [], days: Int = 30
    ) throws {
        var facts = PersonFacts()
        facts.age = 31
        facts.nationality = "NG"
        let made = try Archive.withNeed(scratch, facts: facts)
        (archive, code) = (made.archive, made.code)
        archive.unlock(.sample)
        consent = try archive.addConsent(
            of: code, organizationID: "demo:org", scope: scope, fields: fields, givenOn: morning.day,
            until: morning.day.adding(60))
        let draft = try archive.createReferral(
            for: made.need.id, serviceID: "demo:svc-1", organizationID: "demo:org", isLoggedOnly: false, at: morning)
        referral = try archive.advance(referral: draft.id, by: ReferralStep(to: .sent, role: .desk, at: morning))
        var generator = SeededGenerator(seed: 11)
        fresh = try archive.issueLink(forReferral: draft.id, at: morning, days: days, using: &generator)
    }

    var token: LinkKey { .token(fresh.token) }

    func answer(_ answer: PartnerAnswer, by key: LinkKey? = nil, at time: LocalTime = morning) throws -> PartnerView {
        try archive.answer(key ?? token, answer, from: "192.0.2.1", at: time)
    }
}

/// The refusal of a key that `body` throws.
func linkRefusal(_ body: () throws -> Void) -> LinkError? {
    if case .link(let error) = ledgerRefusal(body) { error } else { nil }
}
