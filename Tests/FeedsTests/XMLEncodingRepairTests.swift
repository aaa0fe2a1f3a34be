import Feeds
import Testing

struct XMLEncodingRepairTests {
    private static let utf8 = Array("città".utf8)
    private static let windows = Array("citt".utf8) + [0xE0]

    private func file(_ encoding: String?, _ text: [UInt8]) -> [UInt8] {
        let declaration = encoding.map { "<?xml version=\"1.0\" encoding=\"\($0)\"?>" } ?? ""
        return Array("\(declaration)<a>".utf8) + text + Array("</a>".utf8)
    }

    private func text(_ bytes: [UInt8]) throws -> String? {
        var text: String?
        try XMLReader().read(bytes: bytes) { event throws(FeedError) in
            if case .text(let found) = event { text = found }
            return .proceed
        }
        return text
    }

    @Test(
        arguments: [
            ("UTF-8", windows, TextEncoding.windows1252), (nil, windows, .windows1252), ("ISO-8859-1", utf8, .utf8),
            ("windows-1252", utf8, .utf8), ("UTF-16", utf8, .utf8), ("UTF-16", windows, .windows1252),
        ] as [(String?, [UInt8], TextEncoding)]) func `the content decides where the declaration cannot be right`(
            declared: String?, content: [UInt8], actual: TextEncoding
        ) throws
    {
        let repair = XMLEncodingRepair(file(declared, content))
        #expect(repair.actual == actual)
        #expect(repair.declared == declared ?? "UTF-8")
        #expect(try text(repair.bytes) == "città")
    }

    @Test(
        arguments: [("UTF-8", utf8), (nil, utf8), ("ISO-8859-1", windows), ("ISO-8859-15", windows)]
            as [(String?, [UInt8])])
    func `a file that is as it says is left alone`(declared: String?, content: [UInt8]) throws {
        let bytes = file(declared, content)
        let repair = XMLEncodingRepair(bytes)
        #expect(repair.declared == nil)
        #expect(repair.bytes == bytes)
        #expect(try text(repair.bytes) == "città")
    }

    @Test func `quotes and dashes of Windows are not the control characters of ISO 8859-1`() throws {
        let repair = XMLEncodingRepair(file("ISO-8859-1", [0x93, 0x61, 0x94, 0x96]))
        #expect(try text(repair.bytes) == "“a”–")
    }

    @Test func `what is damaged in every encoding stays for the parser to refuse`() {
        // 0x81 means nothing in Windows-1252, and a lone 0xE0 nothing in UTF-8.
        let bytes = file("UTF-8", [0x81, 0xE0])
        #expect(XMLEncodingRepair(bytes).bytes == bytes)
    }
}
