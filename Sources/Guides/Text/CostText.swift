import Directory

/// What a service costs as lines to read.
public struct CostText: Sendable, Hashable {
    /// The lines.
    public let lines: [Wording]

    /// The lines of the prices and of the partner's words on fees.
    public init(_ options: [CostOption], fees: LocalizedText?) {
        var lines: [Wording] = options.compactMap(Self.line)
        if let fees { lines.append(.text(fees)) }
        self.lines = lines.isEmpty ? [.phrase("cost.unknown")] : lines
    }

    private static func line(_ option: CostOption) -> Wording? {
        let price = option.amount.flatMap { money($0, currency: option.currency) }
        switch (option.option, price) {
        case ("free", _): return .phrase("cost.free")
        case ("sliding", nil): return .phrase("cost.sliding")
        case ("paid", nil): return .phrase("cost.paid")
        case (nil, let price?), ("paid", let price?), ("sliding", let price?): return .argument(price)
        case (let name?, let price?): return .phrase("cost.option", ["option": .text(name), "price": price])
        case (let name, nil): return (option.description ?? name).map { .words($0) }
        }
    }

    private static func money(_ amount: Double, currency: String?) -> Phrase.Argument? {
        guard amount >= 0, amount < 1_000_000 else { return nil }
        if amount == 0 { return .phrase(Phrase("cost.free")) }
        let cents = Int((amount * 100).rounded())
        guard let currency, currency != "EUR" else { return .cents(cents) }
        return .text(cents % 100 == 0 ? "\(cents / 100) \(currency)" : "\(amount) \(currency)")
    }
}
