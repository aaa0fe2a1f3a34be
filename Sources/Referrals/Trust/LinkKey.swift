/// What somebody shows to be let in: the token of a link, a short code, or a receipt.
public enum LinkKey: Sendable, Hashable {
    /// From a link; from paper or the telephone; a person's own.
    case token(LinkToken), code(ShortCode), receipt(FollowUpReceipt)

    /// The key that a partner wrote or followed; `nil` for what can be none.
    public init?(partner text: String) {
        if let token = LinkToken(text) {
            self = .token(token)
        } else if let code = ShortCode(text) {
            self = .code(code)
        } else {
            return nil
        }
    }

    /// What is kept of it: a digest that is different for each kind, and worth nothing without the desk's secret.
    public func digest(_ secret: DeskSecret) -> String {
        SHA256.authenticate(framed.utf8, key: secret.key(for: .links)).hexadecimal
    }

    private var framed: String {
        switch self {
        case .token(let token): "partner-token/\(token)"
        case .code(let code): "partner-code/\(code.text)"
        case .receipt(let receipt): "receipt/\(receipt.digits)"
        }
    }
}
