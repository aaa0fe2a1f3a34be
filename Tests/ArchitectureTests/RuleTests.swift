import Testing

/// Each rule catches what it is for: small bad samples, and good ones beside them.
struct RuleTests {
    private func file(_ path: String, _ text: String) -> SourceFile { SourceFile(path: path, text: text) }

    @Test(arguments: [
        ("Directory/Listings/Service.swift", "import Store"), ("Directory/Listings/Service.swift", "import Foundation"),
        ("Directory/Listings/Service.swift", "import Glibc"), ("Importers/Importer.swift", "import Database"),
        ("Sources/Routing/Router.swift", "@testable import Referrals"), ("Sources/Feeds/A.swift", "import CSQLite"),
        ("Sources/Desk/A.swift", "public import struct Database.Connection"),
        ("Sources/sportello/main.swift", "import Feeds"), ("Sources/Search/A.swift", "import XCTest"),
        ("Sources/Search/A.swift", "import Testing"), ("Tests/RoutingTests/A.swift", "import Store"),
        ("Tests/DatabaseTests/A.swift", "import CSQLite"), ("Tests/TestSupport/A.swift", "import Store"),
        ("Sources/New/A.swift", "import Directory"), ("Package.swift", "import Foundation"),
    ])
    func `a turned arrow is an offence`(path: String, text: String) {
        let offences = Arrows.offences(in: [file(path, "// first\n\(text)\n")])
        #expect(offences.map(\.line) == [2])
        #expect(offences.first?.description.hasPrefix("\(path):2: may not import ") == true)
    }

    @Test(arguments: [
        ("Directory/Places/Distance.swift", "import Glibc"), ("Directory/A.swift", "// import Store"),
        ("Directory/A.swift", "let a = \"\"\"\nimport Store\n\"\"\""), ("Importers/A.swift", "import Feeds"),
        ("Sources/Store/A.swift", "import Database\nimport Foundation"), ("Sources/Database/A.swift", "import CSQLite"),
        ("Tests/StoreTests/A.swift", "@testable import Store\nimport Routing\nimport Testing\nimport TestSupport"),
        ("Package.swift", "import PackageDescription"),
    ])
    func `an allowed arrow is none`(path: String, text: String) {
        #expect(Arrows.offences(in: [file(path, text)]).isEmpty)
    }

    @Test func `an arrow that only the manifest has is an offence`() {
        let manifest = """
            targets: [
                module("Directory", path: "Directory", arrows: []),
                module(
                    "Desk",
                    arrows: ["Store", .target(name: "CMicrohttpd", condition: .when(traits: ["Desk"]))]),
                module("Search", arrows: ["Directory", "Store"]),
            ]
            """
        let offences = Arrows.offences(inManifest: file("Package.swift", manifest))
        #expect(offences == [Offence("Package.swift", 6, "Search may not depend on Store")])
    }

    @Test func `a stray or missing name at the top is an offence`() {
        let names = TopLevel.allowed.subtracting(["LICENSE"]).union(["notes.txt"])
        #expect(Set(TopLevel.offences(in: Array(names)).map(\.path)) == ["LICENSE", "notes.txt"])
        #expect(PackageTree.isProduct(".build-core") && !PackageTree.isProduct("Sources"))
    }

    @Test func `a package to depend on, or a second manifest, is an offence`() {
        let manifest = "let package = Package(\n  dependencies: [.package(url: \"a\", from: \"1.0.0\")]) // .package("
        let offences = TopLevel.packages(in: [file("Package.swift", manifest), file("Tests/Fuzz/Package.swift", "")])
        #expect(offences.map(\.path) == ["Tests/Fuzz/Package.swift", "Package.swift"])
        #expect(TopLevel.packages(in: [file("Package.swift", "// no .package( here")]).isEmpty)
    }

    @Test func `a C library with two owners is an offence`() {
        let files = [
            file("Sources/CSQLite/module.modulemap", "module CSQLite {}"),
            file("Sources/Database/A.swift", "import CSQLite"), file("Sources/Database/B.swift", "import CSQLite"),
            file("Sources/Database/Inner/C.swift", "import CSQLite"), file("Sources/Store/D.swift", "import CSQLite"),
        ]
        #expect(
            CLibraries.offences(in: files).map(\.path) == ["Sources/Database/Inner/C.swift", "Sources/Store/D.swift"])
    }

    @Test func `a file or a function over its budget is an offence`() {
        let line = "    let a = 1  // }\n"
        let full = "func a() {\n" + String(repeating: line, count: 38) + "}\n"
        let over = "func b() {\n" + String(repeating: line, count: 39) + "}\n"
        #expect(Budgets.offences(in: [file("Sources/A/A.swift", full)]).isEmpty)
        #expect(Budgets.offences(in: [file("Sources/A/A.swift", full + over)]).map(\.line) == [41])
        let lines = String(repeating: "//\n", count: 300)
        #expect(Budgets.offences(in: [file("Sources/A/A.swift", lines)]).isEmpty)
        #expect(Budgets.offences(in: [file("Sources/A/A.swift", lines + "//\n")]).map(\.line) == [0])
        #expect(Budgets.offences(in: [file("Directory/Vocabulary/Labels/A.swift", lines + over)]).isEmpty)
    }

    @Test(arguments: [
        "let a = unsafe f()", "let a = \"\\(unsafe f())\"", "let a = try! f()", "fatalError()",
        "struct A: @unchecked Sendable {}", "nonisolated(unsafe) var a = 1", "// why\n\nfatalError()",
    ])
    func `unsafe code in the wrong place, or an escape without a reason, is an offence`(text: String) {
        #expect(Safety.offences(in: [file("Sources/Search/A.swift", text)]).count == 1)
    }

    @Test(arguments: [
        "let a = \"unsafe try!\"", "// unsafe fatalError", "// A list that cannot be empty.\nlet a = try! f()",
        "fatalError()  // The kernel gave no random bytes.",
        "nonisolated(unsafe) var a = 1  // Set once, before threads.",
        "let unsafely = 1",
    ])
    func `words in strings and comments, and escapes with a reason, are none`(text: String) {
        #expect(Safety.offences(in: [file("Sources/Search/A.swift", text)]).isEmpty)
        #expect(Safety.offences(in: [file("Sources/Database/A.swift", "let a = unsafe f()\n" + text)]).isEmpty)
    }

    @Test(arguments: [
        "public struct A {}", "/// \npublic struct A {}", "// A note.\npublic func a() {}",
        "/// What it is.\n\npublic var a: Int", "@inlinable public static func a() {}", "public private(set) var a = 1",
        "/// What it is.\npublic protocol A {\n    func a()\n}", "@a\npublic init() {}",
    ])
    func `a public symbol without a word is an offence`(text: String) {
        #expect(Documentation.offences(in: [file("Sources/Search/A.swift", text)]).count == 1)
        #expect(Documentation.offences(in: [file("Tests/SearchTests/A.swift", text)]).isEmpty)
    }

    @Test(arguments: [
        "struct A {}", "/// What it is.\n@a @b(c)\npublic struct A {\n    var b: Int\n}",
        "/// What it is.\npublic enum A { case a, b }", "public import Directory", "let a = \"public struct A {}\"",
        "/// What it is.\npublic protocol A {\n    /// What it does.\n    func a()\n}\nfunc b() {}",
    ])
    func `a symbol that is documented or not public is none`(text: String) {
        #expect(Documentation.offences(in: [file("Sources/Search/A.swift", text)]).isEmpty)
    }

    @Test func `a type named as a module is an offence`() {
        let text = "struct Archive {}\n  public enum Store {}\nstruct StoreError {}\nextension Store {}\n"
        let offences = Names.offences(in: [file("Sources/Store/A.swift", text)], modules: ["Store", "Directory"])
        #expect(offences.map(\.line) == [2])
    }

    @Test func `a folder of one machine is an offence`() {
        let folder = "/" + "work/"
        let bad = "fine\ncd \(folder)main\n\"\(folder)x\"\n\(folder)\n"
        #expect(Names.machinePaths(in: [file("docs/a.md", bad)]).map(\.line) == [2, 3, 4])
        let good = "https://example.org\(folder)x\n../team\(folder)x\nWeb/work\n"
        #expect(Names.machinePaths(in: [file("docs/a.md", good)]).isEmpty)
    }
}
