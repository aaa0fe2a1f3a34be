extension HolidayCalendar {
    /// The countries of the United Kingdom: Banking and Financial Dealings Act 1971, schedule 1, and the yearly
    /// proclamations under section 1(3). Good Friday and Christmas Day are holidays at common law. `GB` alone has those
    /// that all of them keep.
    static let unitedKingdom: [String: HolidayCalendar] = {
        let common = HolidayCalendar([
            madeUp("New Year's Day", 1, 1), Holiday("Good Friday", .easter(offset: -2)),
            Holiday("Early May Bank Holiday", .weekday(.monday, onOrAfter: 1, of: 5)),
            Holiday("Spring Bank Holiday", .weekday(.monday, onOrAfter: 25, of: 5)),
            madeUp("Christmas Day", 12, 25), madeUp("Boxing Day", 12, 26),
        ])
        let summer = [
            Holiday("Easter Monday", .easter(offset: 1)),
            Holiday("Summer Bank Holiday", .weekday(.monday, onOrAfter: 25, of: 8)),
        ]
        let scotland = [
            madeUp("2nd January", 1, 2), Holiday("Summer Bank Holiday", .weekday(.monday, onOrAfter: 1, of: 8)),
            madeUp("Saint Andrew's Day", 11, 30),
        ]
        let ulster = [
            madeUp("Saint Patrick's Day", 3, 17), madeUp("Battle of the Boyne (Orangemen's Day)", 7, 12),
        ]
        return [
            "GB": common, "GB-ENG": common.adding(summer), "GB-WLS": common.adding(summer),
            "GB-SCT": common.adding(scotland), "GB-NIR": common.adding(summer + ulster),
        ]
    }()

    private static func madeUp(_ name: String, _ month: Int, _ day: Int) -> Holiday {
        Holiday(name, .fixed(month: month, day: day), isMadeUp: true)
    }
}
