import Directory

/// A telephone that helps at once, anywhere in Italy, with who says so.
struct EmergencyNumber: Sendable, Hashable {
    /// The number.
    let number: String
    /// The key of what it is for.
    let phrase: String
    /// Who runs or publishes it.
    let source: String

    /// The numbers, the most urgent first.
    static let all = [
        EmergencyNumber(number: "112", phrase: "emergency.112", source: "Direttiva (UE) 2018/1972, art. 109"),
        EmergencyNumber(number: "1522", phrase: "emergency.1522", source: "Dipartimento per le pari opportunità"),
        EmergencyNumber(number: "114", phrase: "emergency.114", source: "Dipartimento per le politiche della famiglia"),
        EmergencyNumber(
            number: "800 290 290", phrase: "emergency.trafficking", source: "Dipartimento per le pari opportunità"),
        EmergencyNumber(number: "800 905 570", phrase: "emergency.asylum", source: "ARCI"),
    ]

    /// The day the list was put together; a desk looks the numbers up again before it prints.
    static let asOf: Day = Day(year: 2025, month: 6, day: 30) ?? Day(ordinal: 0)
}
