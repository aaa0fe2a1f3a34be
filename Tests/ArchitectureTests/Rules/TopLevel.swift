/// What may stand at the top of the package, and that nothing comes from another package.
enum TopLevel {
    static let allowed: Set<String> = [
        "Package.swift", "Sources", "Tests", "Directory", "Importers",
        "README.md", "README.it.md", "LICENSE", "Makefile", "CONTRIBUTING.md", "CHANGELOG.md",
        "docs", "scripts", ".ci", ".swift-format", ".gitignore",
    ]

    static func offences(in names: [String]) -> [Offence] {
        names.filter { !allowed.contains($0) }.map { Offence($0, 0, "does not belong at the top of the package") }
            + allowed.subtracting(names).sorted().map { Offence($0, 0, "is missing at the top of the package") }
    }

    /// The manifest has no packages to depend on, and there is no second manifest that could.
    static func packages(in files: [SourceFile]) -> [Offence] {
        let manifests = files.filter { file in
            // Also a manifest for one version of the tools, such as Package@swift-6.2.swift.
            let name = file.path.split(separator: "/").last ?? ""
            return name == "Package.swift" || name.hasPrefix("Package@")
        }
        let strays = manifests.filter { $0.path != "Package.swift" }.map { Offence($0.path, 0, "is a second manifest") }
        let uses = manifests.flatMap { file in
            file.codeLines.enumerated().compactMap { index, line in
                [".package(", ".product("].contains { line.contains($0) }
                    ? Offence(file.path, index + 1, "depends on another package") : nil
            }
        }
        return strays + uses
    }
}
