import Testing

/// The reading that the rules rest on: what is code, and what only looks so.
struct CodeMaskTests {
    @Test(arguments: [
        (#"let a = "unsafe { \" }""#, [#""unsafe { \" }""#]),
        (#"let a = "x\(unsafe f("}"))y""#, [#""x\"#, #""}""#, #"y""#]),
        ("a // {\nb", ["// {"]), ("a /* { /* } */ { */ b", ["/* { /* } */ { */"]), ("let r = /\"{/", ["/\"{/"]),
        ("let q = a / b / c", []), ("#if os(Linux)", []), (##"let a = #"\ " \( "#; b"##, [##"#"\ " \( "#"##]),
        (##"let a = #"\#(b)"#; c"##, [##"#"\#"##, ##""#"##]), (###"let a = ##/ { /##; b"###, [###"##/ { /##"###]),
    ])
    func `strings, comments and expressions are blanked`(text: String, blanked: [String]) {
        let expected = blanked.reduce(text) { text, part in
            text.replacing(part, with: String(repeating: " ", count: part.utf8.count), maxReplacements: 1)
        }
        #expect(String(decoding: CodeMask(text).code, as: UTF8.self) == expected)
    }

    @Test func `a raw identifier becomes one plain word`() {
        let code = String(decoding: CodeMask("func `a \"b\" {`() {}").code, as: UTF8.self)
        #expect(code == "func _________() {}")
    }

    @Test func `lines stay where they are`() {
        let text = "let a = \"\"\"\n  } \\(b) \"q\"\n  \"\"\"\nlet c = 1 // {\n/* one\n two */ let d\n"
        let mask = CodeMask(text)
        #expect(mask.code.count == text.utf8.count)
        #expect(String(decoding: mask.code, as: UTF8.self).split(separator: "\n").last == "        let d")
        #expect(mask.commentedLines == [4, 5, 6])
    }

    @Test func `a function's length is counted from its keyword to its brace`() {
        let text = """
            protocol P {
                func a()
                var b: Int { get }
            }
            struct S {
                var c = 1
                init(
                    x: Int = { 2 }()
                ) {
                    c = x
                }
                func `d {`<T>(_ t: T)
                    throws -> Int
                    where T: P
                {
                    .init(x: 1).c
                }
                let e = { 5 }
            }
            """
        let spans = FunctionSpan.all(in: SourceFile(path: "a.swift", text: text).code)
        #expect(
            spans == [
                FunctionSpan(line: 3, length: 1), FunctionSpan(line: 7, length: 5), FunctionSpan(line: 12, length: 6),
            ])
    }

    @Test(arguments: [
        ("public import struct Store.Archive", "import", "Store", true), ("import Store", "import", "Store", false),
        ("  @inlinable @a(b, c: (d)) public static func e()", "func", "e", true),
        ("public private(set) var f: Int", "var", "f", true), ("private(set) var g: Int", "var", "g", false),
        ("public init?(h: Int)", "init", "", true), ("final class I {", "class", "I", false),
    ])
    func `a line says what it declares`(line: String, keyword: String, name: String, isPublic: Bool) throws {
        let declaration = try #require(Declaration(line: line))
        #expect(declaration.keyword == keyword && declaration.name == name && declaration.isPublic == isPublic)
    }
}
