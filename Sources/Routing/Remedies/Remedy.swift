import Directory

/// What would change the answer of a rule that excludes a service.
public struct Remedy: Sendable, Hashable {
    /// A change that somebody can bring about, or that time brings.
    public enum Change: Sendable, Hashable {
        /// Getting a document.
        case document(String)
        /// Being sent by a doctor or social worker.
        case referral
        /// Being registered with the health service.
        case healthInsurance
        /// Being so many years old, which the person will be soon.
        case age(Int)
        /// Coming at another time.
        case time(LocalTime)
        /// Going at least so far.
        case radius(Distance)
    }

    /// The rule that fails.
    public let rule: Rule
    /// The change; `nil` when nothing that the person or the desk can do would change the answer, as with sex.
    public let change: Change?

    /// A change of the answer of a rule.
    public init(rule: Rule, change: Change?) {
        self.rule = rule
        self.change = change
    }

    /// The words.
    public var phrase: Phrase {
        switch change {
        case nil: Phrase("routing.remedy.fixed.\(rule.rawValue)")
        case .document(let id): Phrase("routing.remedy.document", ["document": .document(id)])
        case .referral: Phrase("routing.remedy.referral")
        case .healthInsurance: Phrase("routing.remedy.health_insurance")
        case .age(let age): Phrase("routing.remedy.age", ["age": .text("\(age)")])
        case .radius(let radius): Phrase("routing.remedy.radius", ["distance": .metres(radius.metres)])
        case .time(let time):
            Phrase(
                "routing.remedy.time",
                [
                    "weekday": .weekday(time.day.weekday), "day": .day(time.day),
                    "time": ClockTime(minutes: time.minute).map { .time($0) } ?? .text(""),
                ])
        }
    }
}
