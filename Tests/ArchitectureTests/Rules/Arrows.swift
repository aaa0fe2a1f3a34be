/// Which module may import which (docs/decisions/0001-arrows.md).
enum Arrows {
    /// Below the tool each module may import those named here, and nothing else of ours.
    static let allowed: [String: Set<String>] = [
        "Directory": [],
        "Importers": ["Directory", "Feeds"],
        "Feeds": ["CLibXML2"],
        "Database": ["CSQLite", "CPostgreSQL"],
        "Routing": ["Directory"],
        "Search": ["Directory"],
        "Referrals": ["Directory", "Routing"],
        "Sealing": ["Referrals", "CSodium"],
        "Guides": ["Directory", "CPangoCairo", "CQREncode"],
        "Exports": ["Directory"],
        "Store": ["Directory", "Routing", "Search", "Referrals", "Database"],
        "Desk": [
            "Directory", "Importers", "Exports", "Routing", "Search", "Referrals", "Sealing", "Guides", "Store",
            "CMicrohttpd",
        ],
        "sportello": [
            "Directory", "Importers", "Exports", "Routing", "Search", "Referrals", "Sealing", "Guides", "Store",
            "Desk",
        ],
        "TestSupport": ["Directory"],
    ]

    /// Part of the platform, not modules of ours; `Directory` does without even these.
    static let platform: Set<String> = ["Foundation", "Glibc", "Synchronization", "Dispatch"]

    /// The C library for sine, cosine and arc sine (docs/decisions/0004-directory-may-use-libc-maths.md).
    static let directoryMaths: Set = ["Directory/Places/Distance.swift", "Directory/Hours/Expression/SunEvent.swift"]

    static func offences(in files: [SourceFile]) -> [Offence] {
        files.filter(\.isSwift).flatMap { file in
            imports(of: file).compactMap { line, name in
                mayImport(name, file) ? nil : Offence(file.path, line, "may not import \(name)")
            }
        }
    }

    static func imports(of file: SourceFile) -> [(line: Int, name: String)] {
        file.codeLines.enumerated().compactMap { index, line in
            guard line.contains("import"), let declaration = Declaration(line: line),
                declaration.keyword == "import"
            else { return nil }
            return (index + 1, declaration.name)
        }
    }

    private static func mayImport(_ name: String, _ file: SourceFile) -> Bool {
        guard let module = file.module else { return name == "PackageDescription" }
        if module == "Directory" { return name == "Glibc" && directoryMaths.contains(file.path) }
        if platform.contains(name) { return true }
        if file.isTest, ["Testing", "FoundationXML"].contains(name) { return true }
        return modules(of: module).contains(name)
    }

    /// For a test target: the module it tests, what that one sees but C, and the support.
    private static func modules(of target: String) -> Set<String> {
        if let allowed = allowed[target] { return allowed }
        switch target {
        case "ArchitectureTests": return []
        case "MergeTests": return ["Directory", "Importers", "Store", "TestSupport"]
        case "CommandLineTests", "BrowserTests":
            return (allowed["sportello"] ?? []).union(["sportello", "TestSupport"])
        case "JourneyTests": return ["Directory", "Importers", "Exports", "Store", "TestSupport"]
        case "Benchmarks", "Fuzz": return Set(allowed.keys)
        default:
            guard target.hasSuffix("Tests"), let arrows = allowed[String(target.dropLast(5))] else { return [] }
            return arrows.intersection(allowed.keys).union([String(target.dropLast(5)), "TestSupport"])
        }
    }
}

extension Arrows {
    /// Arrows that the manifest declares, by `module("Name", … arrows: […])`, and the table does not have.
    static func offences(inManifest file: SourceFile) -> [Offence] {
        let text = Array(file.lines.joined(separator: "\n").utf8)
        return calls(of: "module(", in: file.code).flatMap { range -> [Offence] in
            let line = 1 + file.code[..<range.lowerBound].count { $0 == UInt8(ascii: "\n") }
            let names = String(decoding: text[range], as: UTF8.self).split(
                separator: "\"", omittingEmptySubsequences: false
            )
            .enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
            guard let module = names.first else { return [] }
            let extra = Set(names.dropFirst()).subtracting(allowed[module] ?? []).subtracting([module])
            return extra.sorted().map { Offence(file.path, line, "\(module) may not depend on \($0)") }
        }
    }

    private static func calls(of name: String, in code: [UInt8]) -> [Range<Int>] {
        let name = Array(name.utf8)
        return code.indices.filter { code[$0...].starts(with: name) }.map { start in
            var depth = 0
            let end = code.indices[start...].first { position in
                depth += code[position] == UInt8(ascii: "(") ? 1 : code[position] == UInt8(ascii: ")") ? -1 : 0
                return depth == 0 && code[position] == UInt8(ascii: ")")
            }
            return start..<(end ?? code.endIndex)
        }
    }
}
