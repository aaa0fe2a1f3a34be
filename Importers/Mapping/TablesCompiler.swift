/// Looks up every name in the mappings of a profile of several tables.
struct TablesCompiler {
    private let profile: PartnerProfile

    /// A compiler of a profile.
    init(_ profile: PartnerProfile) { self.profile = profile }

    /// The tables by name; none for the other formats. Throws `malformedProfile` with the JSON path.
    func compile() throws(ImportError) -> [String: CompiledTable] {
        guard profile.format == .tables else { return [:] }
        guard !profile.tables.isEmpty else {
            throw ImportError(.malformedProfile, at: "tables", detail: "the format tables has at least one table")
        }
        var compiled: [String: CompiledTable] = [:]
        for (name, mapping) in profile.tables.sorted(by: { $0.key < $1.key }) {
            compiled[name.lowercased()] = try table(mapping, named: name)
        }
        return compiled
    }

    private func table(_ mapping: TableMapping, named name: String) throws(ImportError) -> CompiledTable {
        do throws(ImportError) {
            for (join, target) in mapping.joins.sorted(by: { $0.key < $1.key })
            where profile.tables[target.table] == nil {
                throw ImportError(
                    .malformedProfile, at: "joins.\(join).table", detail: "there is no table \(target.table)")
            }
            let compiler = MappingCompiler(
                PartnerProfile(mapping, named: name, of: profile), joins: mapping.joins)
            guard let compiled = try compiler.compile() else {
                throw ImportError(.malformedProfile, at: "records", detail: "the table gives nothing")
            }
            return CompiledTable(layout: mapping.table, mapping: compiled)
        } catch {
            throw ImportError(error.code, at: "tables.\(name).\(error.place)", detail: error.detail)
        }
    }
}
