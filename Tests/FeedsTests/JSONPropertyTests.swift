import Foundation
import TestSupport
import Testing

@testable import Feeds

/// Reads the bytes here and by Foundation, the slow reference, and compares values; names that repeat are not compared.
func expectAgreement(on bytes: [UInt8], _ comment: Comment) throws {
    let reference = try JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
    var records = JSONRecords(
        of: try JSONReader().events(bytes: Array("[".utf8) + bytes + Array("]".utf8)),
        reader: JSONRecordReader(at: []))
    let element = try #require(try records.next(), comment)
    #expect(agrees(element, reference), comment)
}

private func agrees(_ element: JSONElement, _ reference: Any) -> Bool {
    switch element.content {
    case .object(let members):
        guard let other = reference as? [String: Any] else { return false }
        let names = members.map(\.name)
        return Set(names) == Set(other.keys)
            && members.allSatisfy { member in
                names.count { $0 == member.name } > 1 || other[member.name].map { agrees(member.value, $0) } == true
            }
    case .array(let elements):
        guard let other = reference as? [Any], other.count == elements.count else { return false }
        return zip(elements, other).allSatisfy(agrees)
    case .scalar(.string(let text)): return reference as? String == text
    case .scalar(.null): return reference is NSNull
    case .scalar(.boolean(let value)): return (reference as? NSNumber)?.boolValue == value
    case .scalar(.number(let text)):
        // Foundation is off by a bit in the last place for very small numbers.
        guard let value = Double(text), let other = (reference as? NSNumber)?.doubleValue else { return false }
        return abs(value - other) <= abs(value) * 1e-15
    }
}

/// Made-up values, written with every freedom that the standard leaves, and read back.
@Suite struct JSONPropertyTests {
    private indirect enum Value: Equatable {
        case null
        case boolean(Bool)
        case number(String)
        case string(String)
        case array([Value])
        case object([(String, Value)])

        static func == (one: Value, other: Value) -> Bool {
            switch (one, other) {
            case (.null, .null): true
            case (.boolean(let a), .boolean(let b)): a == b
            case (.number(let a), .number(let b)): a == b
            case (.string(let a), .string(let b)): Array(a.unicodeScalars) == Array(b.unicodeScalars)
            case (.array(let a), .array(let b)): a == b
            case (.object(let a), .object(let b)): a.count == b.count && zip(a, b).allSatisfy { $0 == $1 }
            default: false
            }
        }

        init(_ element: JSONElement) {
            switch element.content {
            case .scalar(.null): self = .null
            case .scalar(.boolean(let value)): self = .boolean(value)
            case .scalar(.number(let text)): self = .number(text)
            case .scalar(.string(let text)): self = .string(text)
            case .array(let elements): self = .array(elements.map(Value.init))
            case .object(let members): self = .object(members.map { ($0.name, Value($0.value)) })
            }
        }

        init(using random: inout SeededGenerator, depth: Int) {
            switch Int.random(in: 0..<(depth > 4 ? 4 : 7), using: &random) {
            case 0: self = .null
            case 1: self = .boolean(Bool.random(using: &random))
            case 2: self = .number(Self.number(using: &random))
            case 3: self = .string(Self.text(using: &random))
            case 4, 5:
                self = .array(
                    (0..<Int.random(in: 0...4, using: &random)).map { _ in Value(using: &random, depth: depth + 1) })
            default:
                self = .object(
                    (0..<Int.random(in: 0...4, using: &random)).map { place in
                        ("\(place)\(Self.text(using: &random))", Value(using: &random, depth: depth + 1))
                    })
            }
        }

        private static func number(using random: inout SeededGenerator) -> String {
            let whole = Int.random(in: 0...1_000_000, using: &random)
            let fraction = ["", ".0", ".125", ".5e3", "E-2", "e+7"].randomElement(using: &random) ?? ""
            return (Bool.random(using: &random) ? "-" : "") + "\(whole)" + fraction
        }

        private static func text(using random: inout SeededGenerator) -> String {
            let letters = ["a", "\"", "\\", "/", "\n", "\u{1}", "è", "ع", "𝄞", "\u{2028}", "e\u{301}", "\u{7F}", " "]
            return (0..<Int.random(in: 0...8, using: &random)).map { _ in
                letters.randomElement(using: &random) ?? ""
            }.joined()
        }

        /// The value as text; white space and escapes are chosen by chance.
        func text(using random: inout SeededGenerator) -> String {
            let space = ["", " ", "\n", "\t\r\n "].randomElement(using: &random) ?? ""
            switch self {
            case .null: return space + "null" + space
            case .boolean(let value): return space + "\(value)" + space
            case .number(let text): return space + text + space
            case .string(let text): return space + Self.quoted(text, using: &random) + space
            case .array(let values):
                return "[" + (values.isEmpty ? space : "")
                    + values.map { $0.text(using: &random) }.joined(separator: ",") + "]" + space
            case .object(let members):
                let texts = members.map { name, value in
                    space + Self.quoted(name, using: &random) + space + ":" + value.text(using: &random)
                }
                return "{" + texts.joined(separator: ",") + "}" + space
            }
        }

        private static func quoted(_ text: String, using random: inout SeededGenerator) -> String {
            let pieces = text.unicodeScalars.map { scalar -> String in
                let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
                guard mustEscape || Int.random(in: 0..<4, using: &random) == 0 else { return String(scalar) }
                return String(scalar).utf16.map { unit in
                    let digits = String(unit, radix: 16, uppercase: Bool.random(using: &random))
                    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }.joined()
            }
            return "\"" + pieces.joined() + "\""
        }
    }

    @Test(arguments: UInt64(1)...200)
    func `a value written is the value read, in any chunks, and as Foundation reads it`(
        seed: UInt64
    ) throws {
        var random = SeededGenerator(seed: seed)
        let value = Value.array([Value(using: &random, depth: 0)])
        let bytes = Array(value.text(using: &random).utf8)
        let size = Int.random(in: 4...20, using: &random)
        var records = JSONRecords(
            of: try JSONReader().events(bytes: Array("[".utf8) + bytes + Array("]".utf8), chunkSize: size),
            reader: JSONRecordReader(at: []))
        let element = try #require(try records.next())
        #expect(Value(element) == value)
        try expectAgreement(on: bytes, "seed \(seed)")
    }

    @Test(arguments: UInt64(1)...100) func `a value cut short or with a byte changed is read or refused, never more`(
        seed: UInt64
    ) {
        var random = SeededGenerator(seed: seed)
        var bytes = Array(Value.array([Value(using: &random, depth: 0)]).text(using: &random).utf8)
        let end = Int.random(in: 0..<bytes.count, using: &random)
        if Bool.random(using: &random) {
            bytes.removeSubrange(end...)
            // White space may stand after the last bracket, and what is cut off then is nothing.
            let isWhole = bytes.last { !" \n\r\t".utf8.contains($0) } == UInt8(ascii: "]")
            let reading = JSONReading(bytes)
            #expect(isWhole || reading.refusal != nil)
        } else {
            bytes[end] = UInt8.random(in: 0...255, using: &random)
            let reading = JSONReading(bytes)
            let isAccepted = (try? JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])) != nil
            // Foundation takes texts that it should not; what is read here it must take too.
            #expect(reading.refusal != nil || isAccepted)
        }
    }
}
