import Directory

/// How many times a second it can be asked whether a place is open.
enum OpenAtRate {
    /// Prints a line for each kind of hours.
    static func run() {
        let clock = ContinuousClock()
        for text in ["Mo-Fr 09:00-12:30,14:00-18:00; Sa 09:00-12:00", "Mo-Fr 09:00-12:30; We[1] 15:00-17:00; PH off"] {
            guard let hours = try? HoursExpression(text) else { continue }
            let circumstances = HoursCircumstances(publicHolidays: .alessandria)
            var open = 0
            let count = 200_000
            let time = clock.measure {
                for step in 0..<count {
                    let moment = LocalTime(day: Day(ordinal: 20454 + step % 365), minute: step * 17 % 1440)
                    if hours.stretch(at: moment, in: circumstances)?.state == .open { open += 1 }
                }
            }
            let each = time / count
            print("\(text): \(each.components.attoseconds / 1_000_000_000) ns each, \(open) of \(count) open")
        }
    }
}
