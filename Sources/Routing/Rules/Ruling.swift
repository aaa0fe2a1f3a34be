import Directory

/// The answer of one rule for one service at one place: what ranks, and what the reasons are written from.
struct Ruling: Hashable {
    /// The rule.
    let rule: Rule
    /// Its answer.
    let verdict: Verdict
    /// Which of the service's eligibility rules or document groups it is; 0 for other rules.
    var index = 0
}
