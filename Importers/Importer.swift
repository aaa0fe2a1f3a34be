import Directory

/// Reads a partner's delivery by a profile and plans what it would change; it writes nothing.
public struct Importer: Sendable {
    /// The profile it reads by.
    public let profile: PartnerProfile
    /// The policy it merges by.
    public let policy: MergePolicy
    /// Told how many bytes of how many of a file are read, every now and then.
    public var progress: (@Sendable (Int, Int) -> Void)?

    /// An importer for the partner's profile, merging by the policy given or else by the profile's own.
    public init(_ profile: PartnerProfile, policy: MergePolicy? = nil) {
        self.profile = profile
        self.policy = policy ?? profile.policy ?? MergePolicy()
    }

    /// Plans the delivery at a path, a file or a folder, against what is known of the source.
    ///
    /// Throws `unreadable` or `nothingToRead`, and `malformedProfile` for a profile that was not read from JSON.
    public func plan(path: String, known: KnownRecords) throws(ImportError) -> ChangePlan {
        try plan(try Delivery(path: path), known: known)
    }

    /// Plans a delivery in memory; `known` must be what is known of the profile's own source.
    ///
    /// A file that cannot be read to its end gives nothing and a finding; the others are planned.
    public func plan(_ delivery: Delivery, known: KnownRecords) throws(ImportError) -> ChangePlan {
        precondition(known.source == profile.source, "the records known are those of another source")
        let areas = AreaFinder(known.areas)
        if known.records.isEmpty, let plan = try packedPlan(delivery, known: known, areas: areas) { return plan }
        let read = try read(delivery, areas: areas)
        return Planner(profile: profile, policy: policy, read: read, known: known, areas: areas).plan()
    }

    /// The plan of a source's first delivery when it is a table or a list; nil when `Planner` has to make it.
    private func packedPlan(
        _ delivery: Delivery, known: KnownRecords, areas: AreaFinder
    ) throws(ImportError) -> ChangePlan? {
        guard let mapping = try MappingCompiler(profile).compile(), mapping.joins.isEmpty else { return nil }
        var source = PackedReading.Source.table(TableFile(mapping: mapping, layout: profile.table, areas: areas))
        if profile.format == .elements, let layout = profile.elements {
            let list = ElementList(format: profile.format, mapping: mapping, layout: layout, areas: areas)
            source = .elements(list)
        } else if profile.format != .table {
            return nil
        }
        let reading = PackedReading(source: source, progress: progress)
        guard let read = reading.read(delivery), !read.files.isEmpty else { return nil }
        return PackedPlanner(profile: profile, policy: policy, read: read, known: known, areas: areas).plan()
    }

    private func read(_ delivery: Delivery, areas: AreaFinder) throws(ImportError) -> ReadDelivery {
        let mapping = try MappingCompiler(profile).compile()
        let meter = progress.map { ReadingMeter($0) }
        let read: ReadDelivery
        if profile.format == .airs {
            read = AIRSFile(profile: profile, areas: areas).read(delivery)
        } else if profile.format == .osm {
            read = OSMFile(profile: profile, areas: areas).read(delivery)
        } else if profile.format == .hsdsJSON {
            read = HSDSJSONPackage.read(delivery)
        } else if let mapping, let layout = profile.elements {
            read = ElementList(format: profile.format, mapping: mapping, layout: layout, areas: areas)
                .read(delivery, meter: meter)
        } else if let mapping {
            read = TableFile(mapping: mapping, layout: profile.table, areas: areas).read(delivery, meter: meter)
        } else {
            let tables = try TablesCompiler(profile).compile()
            read =
                tables.isEmpty
                ? HSDSPackage.read(delivery, areas: areas, meter: meter)
                : TableFolder(tables, areas: areas).read(delivery, meter: meter)
        }
        guard !read.files.isEmpty else {
            let names = delivery.files.map(\.name).joined(separator: ", ")
            throw ImportError(.nothingToRead, at: names, detail: "no file is of the format \(profile.format.rawValue)")
        }
        return read
    }
}
