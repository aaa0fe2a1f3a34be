import Directory
import Guides

/// Rows of a list of facts, each a label with its values; a label without values is no row.
struct FactRows {
    private let words: Words

    init(_ words: Words) { self.words = words }

    /// The row of a label.
    func callAsFunction(_ label: String, _ values: [Wording]) -> HTML {
        guard !values.isEmpty else { return .none }
        return HTML([
            HTML("dt") { words(label) }, HTML(values.map { value in HTML("dd") { words.html(value) } }),
        ])
    }
}
