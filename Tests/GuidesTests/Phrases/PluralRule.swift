/// A plural rule of CLDR read and judged as it is written (UTS 35 part 3 §5.1): the slow reference.
struct PluralRule {
    let text: String

    /// Whether a whole number meets the rule: its operands are n = i = the number and v = e = 0.
    func holds(for number: Int) -> Bool {
        let rule = text.split(separator: "@", omittingEmptySubsequences: false)[0]
        let ors = rule.split(separator: " or ")
        return ors.contains { or in
            or.split(separator: " and ").allSatisfy { Self.relation(String($0), holdsFor: number) }
        }
    }

    private static func relation(_ text: String, holdsFor number: Int) -> Bool {
        let isNegated = text.contains("!=")
        let sides = text.split(separator: isNegated ? "!=" : "=")
        let left = sides[0].split(separator: " ")
        var value = left[0] == "n" || left[0] == "i" ? number : 0
        if left.count == 3, let divisor = Int(left[2]) { value %= divisor }
        let isIn = sides[1].split(separator: ",").contains { part in
            let ends = part.split(separator: "..").compactMap { Int($0.filter(\.isNumber)) }
            return ends.first.map { $0 <= value && value <= (ends.last ?? $0) } ?? false
        }
        return isIn != isNegated
    }
}
