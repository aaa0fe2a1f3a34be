/// What an opening-hours value leaves to the place it is read for: its holidays, its sky and its clock.
public struct HoursCircumstances: Sendable, Hashable {
    /// The public holidays.
    public var publicHolidays: HolidayCalendar
    /// The school holidays.
    public var schoolHolidays: [SchoolHoliday]
    /// Where the place is; without it the sun rises at 06:00 and sets at 18:00.
    public var place: Coordinate?
    /// How its clocks stand to universal time.
    public var zone: TimeZoneRules

    /// Circumstances of a place.
    public init(
        publicHolidays: HolidayCalendar = HolidayCalendar(), schoolHolidays: [SchoolHoliday] = [],
        place: Coordinate? = nil, zone: TimeZoneRules = .universal
    ) {
        self.publicHolidays = publicHolidays
        self.schoolHolidays = schoolHolidays
        self.place = place
        self.zone = zone
    }

    /// Minutes since midnight at which an event of the sun falls, on the clock of the place.
    func minute(of event: SunEvent, on day: Day) -> Int {
        guard let place, let minute = event.universalMinute(on: day, at: place) else { return event.nominal }
        // The sun's events lie hours away from the small hours in which clocks change.
        return minute + zone.offset(at: day.ordinal * 1440 + minute)
    }

    /// The name of the holiday of a kind that falls on the day.
    func holiday(_ kind: DaySelector.Holiday, on day: Day) -> String? {
        switch kind {
        case .publicHoliday: publicHolidays.holiday(on: day)?.name
        case .schoolHoliday: schoolHolidays.first { $0.days.contains(day) }?.name
        }
    }
}
