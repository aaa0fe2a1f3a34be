import Directory
import Feeds

/// Reads AIRS XML, 3.0, 3.1 and 4.0.0-rc, as `docs/formats/airs.md` says.
struct AIRSFile {
    let profile: PartnerProfile
    let areas: AreaFinder

    /// Reads the files of a delivery that is one file, or those ending in `.xml`.
    func read(_ delivery: Delivery) -> ReadDelivery {
        let files = delivery.xmlFiles(or: ".airs")
        var reader = AIRSReader(areas: areas, terms: profile.maps["taxonomy"])
        for (place, file) in files.enumerated() {
            let before = reader
            reader.writer.start(file: place, name: file.name)
            do {
                try read(file, into: &reader)
            } catch {
                reader = before
                reader.writer.log.report(error, in: file.name)
            }
        }
        return reader.writer.delivery(of: files)
    }

    private func read(_ file: Delivery.File, into reader: inout AIRSReader) throws(FeedError) {
        guard !file.bytes.isEmpty else {
            reader.writer.log.report(Finding(.emptyFile, file: file.name))
            return
        }
        let bytes = reader.writer.repaired(file)
        guard let root = try AIRSDialect.root(of: bytes) else { return }
        var limits = FeedLimits.standard
        limits.maximumElements = 2_000_000
        limits.maximumTextBytes = 256 << 20
        var isEmpty = true
        if AIRSDialect(root: root) == .v40 {
            // Joined by identifiers, its records can stand in any order: the file must be held whole.
            var whole = try XMLRecordReader(at: [root.name], limits: limits).records(bytes: bytes)
            guard let flat = try whole.next().map({ AIRSFlat($0) }) else { return }
            for agency in flat.agencies { reader.read(agency) }
            isEmpty = flat.agencies.isEmpty
            for group in flat.strayGroups {
                reader.writer.log.report(
                    Finding(
                        .unmappedElement, file: file.name, line: group.position.line, column: group.position.column,
                        field: group.name, value: group.first(named: "Name")?.text))
            }
        } else {
            var agencies = try XMLRecordReader(named: "Agency", limits: limits).records(bytes: bytes)
            while let agency = try agencies.next() {
                isEmpty = false
                reader.read(agency)
            }
        }
        if isEmpty {
            reader.writer.log.report(
                Finding(
                    .missingElement, file: file.name, line: root.position.line, field: "Source/Agency",
                    value: root.name))
        }
    }
}

extension Delivery {
    /// The file of a delivery of one, or those ending in `.xml` or in another ending of the format.
    func xmlFiles(or ending: String) -> [File] {
        guard files.count > 1 else { return files }
        return files.filter { file in
            let name = file.name.lowercased()
            return name.hasSuffix(".xml") || name.hasSuffix(ending)
        }
    }
}

extension RecordWriter {
    /// The file's bytes with the encoding that its content bears out; a finding tells of a wrong declaration.
    mutating func repaired(_ file: Delivery.File) -> [UInt8] {
        let repair = XMLEncodingRepair(file.bytes)
        if let declared = repair.declared {
            log.report(
                Finding(.wrongEncoding, file: file.name, line: 1, value: declared, expected: repair.actual?.rawValue))
        }
        return repair.bytes
    }
}
