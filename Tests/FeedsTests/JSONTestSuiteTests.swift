import Foundation
import TestSupport
import Testing

@testable import Feeds

/// The files of JSONTestSuite: `y_` must be read, `n_` must be refused, and what the standard leaves open is decided.
@Suite(.enabled(if: SharedData.isPresent, "needs the shared real data")) struct JSONTestSuiteTests {
    private static let folder = "data/hostile/jsontestsuite/"

    private static func names(_ part: String, _ prefix: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: SharedData.path(folder + part))
            .filter { $0.hasPrefix(prefix) }.sorted()
    }

    private static func reading(_ part: String, _ name: String) throws -> JSONReading {
        JSONReading(try SharedData.bytes("\(folder)\(part)/\(name)"))
    }

    @Test func `each file that must be read is read, and as Foundation reads it`() throws {
        let names = try Self.names("test_parsing", "y_")
        #expect(names.count == 95)
        for name in names {
            #expect(try Self.reading("test_parsing", name).refusal == nil, "\(name)")
            let bytes = try SharedData.bytes("\(Self.folder)test_parsing/\(name)")
            try expectAgreement(on: bytes, "\(name)")
        }
    }

    @Test func `each file that must be refused is refused with a place`() throws {
        let names = try Self.names("test_parsing", "n_")
        #expect(names.count == 188)
        for name in names {
            let refusal = try #require(try Self.reading("test_parsing", name).refusal, "\(name)")
            #expect(refusal.position != nil, "\(name)")
        }
    }

    /// Numbers too large for a machine are kept as they are written; text that is no text is refused.
    private static let open: [String: FeedError.Code] = [
        "object_key_lone_2nd_surrogate": .invalidEncoding, "string_1st_surrogate_but_2nd_missing": .invalidEncoding,
        "string_1st_valid_surrogate_2nd_invalid": .invalidEncoding, "string_UTF-8_invalid_sequence": .invalidEncoding,
        "string_UTF8_surrogate_U+D800": .invalidEncoding,
        "string_incomplete_surrogate_and_escape_valid": .invalidEncoding,
        "string_incomplete_surrogate_pair": .invalidEncoding,
        "string_incomplete_surrogates_escape_valid": .invalidEncoding,
        "string_invalid_lonely_surrogate": .invalidEncoding, "string_invalid_surrogate": .invalidEncoding,
        "string_invalid_utf-8": .invalidEncoding, "string_inverted_surrogates_U+1D11E": .invalidEncoding,
        "string_iso_latin_1": .invalidEncoding, "string_lone_second_surrogate": .invalidEncoding,
        "string_lone_utf8_continuation_byte": .invalidEncoding, "string_not_in_unicode_range": .invalidEncoding,
        "string_overlong_sequence_2_bytes": .invalidEncoding, "string_overlong_sequence_6_bytes": .invalidEncoding,
        "string_overlong_sequence_6_bytes_null": .invalidEncoding, "string_truncated-utf-8": .invalidEncoding,
        "structure_500_nested_arrays": .tooDeep,
    ]

    @Test func `what the standard leaves open is decided file by file`() throws {
        let names = try Self.names("test_parsing", "i_")
        #expect(names.count == 35)
        for name in names {
            let refusal = try Self.reading("test_parsing", name).refusal
            #expect(refusal?.code == Self.open[String(name.dropFirst(2).dropLast(5))], "\(name)")
        }
    }

    @Test func `numbers and names come through unchanged`() throws {
        let names = try Self.names("test_transform", "")
        #expect(names.count == 22)
        for name in names {
            let reading = try Self.reading("test_transform", name)
            let isBroken = name.contains("invalid_codepoint")
            #expect((reading.refusal?.code == .invalidEncoding) == isBroken, "\(name)")
            guard name.hasPrefix("number_") else { continue }
            #expect(reading.scalars.count == 1, "\(name)")
            let text = String(decoding: try SharedData.bytes("\(Self.folder)test_transform/\(name)"), as: UTF8.self)
            #expect(reading.scalars == [.number(text.filter { !"[] \n".contains($0) })], "\(name)")
        }
    }

    @Test func `the way the bytes come in chunks makes no difference`() throws {
        for name in try Self.names("test_parsing", "") {
            let bytes = try SharedData.bytes("\(Self.folder)test_parsing/\(name)")
            guard bytes.count < 10_000 else { continue }
            let whole = JSONReading(bytes)
            for size in [7, 16] where JSONReading(bytes, chunkSize: size) != whole {
                Issue.record("\(name) in chunks of \(size)")
            }
        }
    }
}
