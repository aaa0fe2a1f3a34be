import Directory

/// A moment in UTC by its seconds since 1970.
struct Moment {
    let seconds: Int

    /// `YYYY-MM-DDTHH:MM:SSZ`.
    var text: String {
        let (days, rest) = (seconds / 86_400, seconds % 86_400)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(Day(ordinal: days))T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
    }
}
