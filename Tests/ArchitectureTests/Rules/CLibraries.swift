/// A C library is imported by one folder of one module, so that its pointers have one owner.
enum CLibraries {
    static func offences(in files: [SourceFile]) -> [Offence] {
        let modules = files.filter { $0.path.hasSuffix("/module.modulemap") }.compactMap {
            $0.folder.split(separator: "/").last.map(String.init)
        }
        return modules.flatMap { library -> [Offence] in
            let importers = files.filter { file in
                file.isSwift && Arrows.imports(of: file).contains { $0.name == library }
            }
            guard let owner = importers.first else { return [] }
            return importers.filter { $0.folder != owner.folder }.map {
                Offence($0.path, 0, "imports \(library), which belongs to \(owner.folder)")
            }
        }
    }
}
