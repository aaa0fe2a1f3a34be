import TestSupport

/// How many pairs were compared in what time, and how right the result is.
struct MatchingRate {
    let pairs: Int
    /// Seconds of blocking, comparing and weighing, and of the whole job from rows in memory.
    let predicting: Double, whole: Double
    let measure: Double

    /// Pairs a second of each.
    var rate: Double { Double(pairs) / predicting }
    var wholeRate: Double { Double(pairs) / whole }

    func line(_ name: String) -> String {
        let figures = [rate, wholeRate, predicting, whole].map(ContestReport.number)
        return "  \(name): \(pairs) pairs, \(figures[0]) a second in \(figures[2]) s of blocking, comparing and "
            + "weighing; \(figures[1]) a second in \(figures[3]) s in all; F1 \((measure * 10_000).rounded() / 10_000)"
    }
}
