import Directory

/// The answer of one rule for one service at one place: what ranks, and what the reasons are written from.
package struct Ruling: Sendable, Hashable {
    /// The rule.
    package let rule: Rule
    /// Its answer.
    package let verdict: Verdict
    /// Which of the service's eligibility rules or document groups it is; 0 for other rules.
    package var index = 0
}
