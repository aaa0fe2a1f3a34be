/// What a password must be (OWASP ASVS 5.0 §6.2): long, and nothing that everybody tries first. No kind of letter is
/// asked for, and none is forbidden.
public enum PasswordRule {
    /// Why a password is refused.
    public enum Fault: String, Sendable, CaseIterable {
        /// It has fewer than twelve characters.
        case short
        /// It has more than 256 characters.
        case long
        /// It is one that everybody tries: a word or row of keys over and over, or the user's own name.
        case common
    }

    /// The fewest and the most characters.
    public static let lengths = 12...256

    /// Why the password of a user is refused; `nil` when it is not.
    public static func fault(of password: String, user: String) -> Fault? {
        guard password.count >= lengths.lowerBound else { return .short }
        guard password.count <= lengths.upperBound else { return .long }
        let plain = password.lowercased().filter { !$0.isWhitespace && !$0.isPunctuation }
        let rest = ([user] + tried).reduce(plain) { $0.replacing($1, with: "") }
        // What is left beside what everybody tries must be more than a year and a mark at the end.
        return rest.count < 5 || Set(plain).count < 5 || isRow(plain) ? .common : nil
    }

    private static let tried = [
        "password", "passwort", "motdepasse", "contraseña", "parola", "sportello", "benvenuto", "welcome", "admin",
        "qwertyuiop", "qwertzuiop", "azertyuiop", "qwerty", "asdfghjkl", "zxcvbnm", "letmein", "iloveyou", "italia",
        "juventus", "amoremio", "ciao", "1q2w3e4r", "abcdefgh", "football", "monkey", "dragon", "sunshine", "princess",
        "123456789", "987654321", "12345678", "123456", "12345", "1234",
    ]

    /// Whether each character follows the one before in the alphabet or among the digits, or goes before it.
    private static func isRow(_ text: String) -> Bool {
        let values = text.unicodeScalars.map { Int($0.value) }
        let steps = Set(zip(values, values.dropFirst()).map { $1 - $0 })
        return steps.count <= 1
    }
}
