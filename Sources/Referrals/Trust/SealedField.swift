import Directory

/// What may be kept of a person beside coded facts, sealed under a key of their own; none of it is ever needed.
public enum SealedField: String, Sendable, CaseIterable, Comparable {
    /// What the person wants to be called; how to reach them; where they are.
    case name, phone, email, address
    /// What the desk must not forget.
    case note

    /// The field in words.
    public var phrase: Phrase { Phrase("sealed.\(rawValue)") }

    /// Orders fields as they are shown.
    public static func < (left: SealedField, right: SealedField) -> Bool { left.place < right.place }

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
