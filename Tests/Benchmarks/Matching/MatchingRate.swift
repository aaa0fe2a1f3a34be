import TestSupport

/// How many pairs were compared in what time, and how right the result is.
struct MatchingRate {
    let pairs: Int
    /// Seconds.
    let training: Double, predicting: Double
    let measure: Double

    /// Pairs a second without training and with it.
    var rate: Double { Double(pairs) / predicting }
    var wholeRate: Double { Double(pairs) / (training + predicting) }

    func line(_ name: String) -> String {
        let figures = [rate, wholeRate, training, predicting].map(ContestReport.number)
        return "  \(name): \(pairs) pairs, \(figures[0]) a second (\(figures[1]) with training), training "
            + "\(figures[2]) s, the rest \(figures[3]) s, F1 \((measure * 10_000).rounded() / 10_000)"
    }
}
