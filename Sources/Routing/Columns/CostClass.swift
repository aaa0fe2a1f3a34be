import Directory

/// What a service costs, as far as routing tells costs apart.
enum CostClass: String, Hashable {
    /// Nothing; by income or by case; a price.
    case free, sliding, paid

    /// The class of some options: the one they agree on, sliding where they differ, `nil` where none can be read.
    init?(_ options: [CostOption]) {
        let classes = Set(options.compactMap { Self($0) })
        guard let first = classes.first else { return nil }
        self = classes.count == 1 ? first : .sliding
    }

    private init?(_ option: CostOption) {
        if let named = option.option.flatMap({ Self(rawValue: $0.lowercased()) }) {
            self = named
        } else if let amount = option.amount {
            self = amount > 0 ? .paid : .free
        } else {
            return nil
        }
    }
}
