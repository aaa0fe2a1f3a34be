import Directory
import Referrals
import Store

/// A person as the desk follows them: the case, its needs, its referrals and the steps each took.
struct Followed {
    let personCase: Case
    let needs: [CaseNeed]
    let referrals: [(referral: Referral, events: [ReferralEvent])]

    /// Reads a case; `nil` when there is none of that code.
    init?(_ code: CaseCode, in archive: Archive) throws(ArchiveError) {
        guard let personCase = try archive.find(case: code) else { return nil }
        self.personCase = personCase
        needs = try archive.needs(of: code)
        var referrals: [(referral: Referral, events: [ReferralEvent])] = []
        for referral in try archive.referrals(of: code) {
            referrals.append((referral, try archive.events(ofReferral: referral.id)))
        }
        self.referrals = referrals
    }
}
