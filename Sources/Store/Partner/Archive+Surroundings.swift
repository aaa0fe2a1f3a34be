import Database
import Directory
import Referrals

extension Archive {
    /// The person of a referral, the need it is for and all referrals for that need; `nil` when there is no such
    /// referral.
    public func surroundings(
        ofReferral id: Int
    ) throws(ArchiveError) -> (person: Case, need: CaseNeed, referrals: [Referral])? {
        try read { connection in
            guard let referral = try Self.referrals("r.id = $1", [SQLValue(id)], connection).first else { return nil }
            let need = try Self.need(referral.caseNeedID, connection)
            guard let person = try Self.firstCase(need.caseCode, connection) else { return nil }
            return (person, need, try Self.referrals("r.case_need_id = $1", [SQLValue(need.id)], connection))
        }
    }
}
