/// What a service costs; HSDS `cost_options`.
public struct CostOption: Sendable, Hashable {
    /// Whom or what the price is for; `free`, `sliding` and `paid` are read as such.
    public var option: String?
    /// The currency (ISO 4217).
    public var currency: String?
    /// The price.
    public var amount: Double?
    /// What the price means.
    public var description: String?

    /// A cost option from its parts.
    public init(
        option: String? = nil, currency: String? = nil, amount: Double? = nil, description: String? = nil
    ) {
        self.option = option
        self.currency = currency
        self.amount = amount
        self.description = description
    }
}
