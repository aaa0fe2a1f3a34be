/// Days without school.
public struct SchoolHoliday: Sendable, Hashable {
    /// Its name in the country's language.
    public let name: String
    /// Its days.
    public let days: ClosedRange<Day>

    /// A school holiday.
    public init(_ name: String, _ days: ClosedRange<Day>) {
        self.name = name
        self.days = days
    }
}
