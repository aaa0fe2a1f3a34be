/// The entries of a list as columns of texts, whatever the list is written in.
struct SampleTable {
    /// One column.
    struct Column {
        /// The name a person knows it by.
        let name: String
        /// What a tag row says of it, such as `#org +name`; empty without one.
        var tag = ""
        /// How a template calls it: `{Comune}`, or `{#3}` where the name cannot stand in a template.
        let cell: String
        /// A value for each entry, without blank words; `nil` for none.
        var values: [String?]
    }

    var columns: [Column]
    /// Words that stood for nothing.
    var blanks: [String] = []
    /// The layout of the file as members of the profile: its name and its value.
    var layout: (member: String, value: [String: ProfileJSON])
    /// The line of the header, from 1; `nil` where there is none.
    var headerLine: Int?
    /// The encoding and the delimiter, for a person.
    var dialect: [String] = []

    /// How many entries there are.
    var rowCount: Int { columns.first?.values.count ?? 0 }

    /// Words that people write into a cell that has no value; `na` is not among them, for it is Naples.
    private static let blankWords: Set<String> = [
        "n.d.", "n.d", "nd", "n/d", "n.a.", "n/a", "null", "nan", "none", "-", "--", "---", "/", "//", "?", ".",
        "non disponibile", "non disponibili", "non pervenuto", "not available", "sin datos", "no disponible",
        "non communiqué", "#n/a", "n.p.", "non presente", "nessuno", "nessuna",
    ]

    /// Takes out the words that stand for nothing and remembers which they were.
    mutating func takeOutBlanks() {
        var found: Set<String> = []
        for index in columns.indices {
            columns[index].values = columns[index].values.map { value in
                guard let value, Self.blankWords.contains(value.lowercased()) else { return value }
                found.insert(value.lowercased())
                return nil
            }
        }
        blanks = found.sorted()
    }
}
