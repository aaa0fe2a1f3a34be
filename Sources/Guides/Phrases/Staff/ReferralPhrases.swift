/// The staff's words for cases, referrals, outcomes, activities and reports.
enum ReferralPhrases {}
