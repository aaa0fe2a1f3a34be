import Directory

/// Puts networks' columns into the numbers of an index: one network whole, or one after another its parts.
package struct IndexEncoder {
    private(set) var vocabulary = IndexVocabulary()
    private var builder = IndexBuilder()
    private var documentBits: [String: UInt32] = [:], statusBits: [String: UInt16] = [:]
    private var languageBits: [String: UInt32] = [:]
    private var localityNumbers: [IndexVocabulary.Locality: UInt16] = [:]
    private var areaNumbers: [String: Int32] = [:]
    private var extraNumbers: [IndexVocabulary.ExtraRules: Int] = [:]
    private var termNumbers: [String: Int32] = [:]
    private var lineages: [[String]] = []
    private(set) var serviceIDs: [String] = []

    /// An encoder for services whose figures of free places are no newer than a day, and persons who live in the areas.
    package init(areas: AreaTree, newestCapacity: Day?) {
        vocabulary.newestCapacity = newestCapacity?.ordinal ?? 0
        for id in areas.areas.keys.sorted() {
            vocabulary.homes[id] = locality(
                areas.enclosing(id, kind: .municipality)?.id, areas.enclosing(id, kind: .province)?.id)
        }
    }

    /// The index of a network; `nil` for one that is beyond an index's numbers, and is routed over the plain way.
    static func index(_ columns: NetworkColumns) -> RoutingIndex? {
        let updates = columns.services.lazy.flatMap(\.capacities).compactMap(\.updated)
        var encoder = IndexEncoder(areas: columns.network.areas, newestCapacity: updates.max())
        encoder.add(columns)
        return encoder.finish(stamp: 0)
    }

    /// Adds the services of a network, which come after those added before in the order of identifiers.
    package mutating func add(_ network: ServiceNetwork) { add(NetworkColumns(network)) }

    /// The index, tied to the state that `stamp` stands for, of which `origin` keeps two more words; `nil` where there is
    /// too much for its numbers.
    ///
    /// It can tell of its services, and of those named in `replacing` that are no more, in place of another index.
    package func finish(
        stamp: UInt64, origin: (UInt64, UInt64) = (0, 0), replacing: [String] = []
    ) -> RoutingIndex? {
        guard builder.isAddressable else { return nil }
        var (builder, vocabulary) = (builder, vocabulary)
        builder.listCount = lineages.count
        builder.serviceCount = serviceIDs.count
        for (number, lineage) in lineages.enumerated() {
            for wider in lineage { vocabulary.lists[wider, default: []].append(Int32(number)) }
        }
        vocabulary.replaced = replacing
        return RoutingIndex(builder, vocabulary: vocabulary, serviceIDs: serviceIDs, stamp: stamp, origin: origin)
    }

    /// Gives the term that a lineage begins with a list of its own.
    private mutating func number(_ lineage: [String]) -> Int32 {
        let number = Int32(lineages.count)
        termNumbers[lineage[0]] = number
        lineages.append(lineage)
        return number
    }

    /// The word's own bit; the first words that come have one, up to a limit.
    private static func bit<Mask: FixedWidthInteger>(
        of word: String, _ bits: inout [String: Mask], _ words: inout [String], limit: Int
    ) -> Mask {
        if let known = bits[word] { return known }
        guard words.count < limit else { return 0 }
        bits[word] = 1 << Mask(words.count)
        words.append(word)
        return bits[word] ?? 0
    }

    private mutating func locality(_ municipality: String?, _ province: String?) -> IndexVocabulary.Locality {
        func number(_ id: String?) -> Int32 {
            guard let id else { return -1 }
            if let known = areaNumbers[id] { return known }
            areaNumbers[id] = Int32(areaNumbers.count)
            return areaNumbers[id] ?? -1
        }
        return .init(municipality: number(municipality), province: number(province))
    }
}

extension IndexEncoder {
    private mutating func add(_ columns: NetworkColumns) {
        let needs = columns.network.needs
        for position in columns.services.indices {
            let service = columns.network.services[position]
            let common = code(columns.services[position])
            var lists = service.termIDs.map { termNumbers[$0] ?? number(needs.ancestors(of: $0)) }
            if !service.issues.isEmpty {
                lists.append(termNumbers[IndexVocabulary.issuers] ?? number([IndexVocabulary.issuers]))
            }
            for (ordinal, site) in columns.siteRanges[position].enumerated() {
                add(columns.sites[site], serviceIDs.count, ordinal, common, lists)
            }
            serviceIDs.append(service.id)
        }
    }

    /// What holds of a service at all its places.
    private struct Common {
        var record = HotRecord()
        var ages: ClosedRange<UInt8> = 0...UInt8.max
        var documents: UInt32 = 0
        var statuses = HotRecord.anyStatus
        var extra = IndexVocabulary.ExtraRules()
        var assured: UInt16 = 0
    }

    private mutating func code(_ service: ServiceColumn) -> Common {
        var common = Common()
        common.record.setStatus(service.status == nil ? 0 : service.status == .active ? 1 : 2)
        let costs: [CostClass: UInt64] = [.free: 0, .sliding: 1, .paid: 2]
        common.record.setCost(service.cost.flatMap { costs[$0] } ?? 3)
        common.record.setWaitDays(UInt8(clamping: service.waitDays))
        if service.waitDays > Int(UInt8.max) { common.record.setAsksForCloserLook() }
        if let day = service.assuredOn {
            let days = day.ordinal - SiteRecord.dayZero
            common.assured = UInt16(clamping: days)
            if Int(common.assured) != days || days == 0 { common.record.setAsksForCloserLook() }
        }
        code(service.capacities, &common)
        for rule in service.rules { code(rule.condition, &common) }
        for group in service.requirements {
            let bit = group.alternatives.count == 1 ? documentBit(group.alternatives[0]) : 0
            if bit != 0, common.documents & bit == 0 {
                common.documents |= bit
            } else {
                common.extra.groups.append(group.alternatives)
            }
        }
        return common
    }

    private func code(_ capacities: [Capacity], _ common: inout Common) {
        guard let capacity = capacities.first else { return }
        guard capacities.count == 1 else {
            common.record.setCapacity(.several)
            return common.record.setAsksForCloserLook()
        }
        guard let updated = capacity.updated else { return common.record.setCapacity(.undated) }
        let age = vocabulary.newestCapacity - updated.ordinal
        if !(0...Int(UInt8.max)).contains(age) { common.record.setAsksForCloserLook() }
        common.record.setCapacity(capacity.available > 0 ? .positive : .zero, age: UInt8(clamping: age))
    }

    /// The first rule of a kind goes into the record, if it fits there.
    private mutating func code(_ condition: EligibilityCondition, _ common: inout Common) {
        switch condition {
        case .age(let range) where !common.record.hasAge && range.lowerBound >= 0:
            common.ages = UInt8(clamping: range.lowerBound)...UInt8(clamping: range.upperBound)
            common.record.setHasAge()
        case .sex(let sexes) where common.record.sexes == HotRecord.anySex:
            let bits = sexes.compactMap { PersonFacts.Sex.allCases.firstIndex(of: $0) }
            common.record.setSexes(bits.reduce(0) { $0 | 1 << UInt32($1) })
        case .legalStatus(let ids) where common.statuses == HotRecord.anyStatus:
            let bits = ids.map { statusBit($0) }
            if bits.contains(0) || bits.isEmpty { return addExtra(condition, &common) }
            common.statuses = bits.reduce(0) { $0 | $1 }
        case .residenceInMunicipality where common.record.residence == 0: common.record.setResidence(1)
        case .residenceInProvince where common.record.residence == 0: common.record.setResidence(2)
        case .residenceInMunicipality, .residenceInProvince: common.record.setAsksForCloserLook()
        default: addExtra(condition, &common)
        }
    }

    private func addExtra(_ condition: EligibilityCondition, _ common: inout Common) {
        common.extra.conditions.append(condition)
        if !condition.canBeWritten { common.record.setAsksForCloserLook() }
    }

    private mutating func documentBit(_ id: String) -> UInt32 {
        Self.bit(of: id, &documentBits, &vocabulary.documents, limit: IndexVocabulary.documentLimit)
    }

    private mutating func statusBit(_ id: String) -> UInt16 {
        Self.bit(of: id, &statusBits, &vocabulary.statuses, limit: IndexVocabulary.statusLimit)
    }

    private mutating func languageBit(_ id: String) -> UInt32 {
        let bit = Self.bit(of: id, &languageBits, &vocabulary.languages, limit: IndexVocabulary.languageLimit)
        return bit == 0 ? IndexVocabulary.otherLanguages : bit
    }

    private mutating func add(
        _ site: SiteColumn, _ service: Int, _ ordinal: Int, _ common: Common, _ lists: [Int32]
    ) {
        var record = common.record
        var extra = common.extra
        extra.areas = site.areas.map { $0.areaID ?? "" }
        let number = extra.isEmpty ? 0 : numberOf(extra)
        if number > 0 { record.setHasExtra() }
        if number > Int(UInt16.max) || ordinal > Int(UInt16.max) { record.setAsksForCloserLook() }
        place(site, &record)
        var languages: UInt32 = 0
        for language in site.primaryLanguages { languages |= languageBit(language) }
        record.setPapers(documents: common.documents, languages: languages)
        record.setPerson(
            statuses: common.statuses, ages: common.ages, locality: localityNumber(site, &record))
        let spans = code(site.hours, &record)
        builder.records.append(record)
        builder.sites.append(
            SiteRecord(
                service: service, ordinal: min(ordinal, Int(UInt16.max)), spans: spans, assured: common.assured,
                extra: min(number, Int(UInt16.max))))
        builder.lists += lists
        builder.listStarts.append(Int32(builder.lists.count))
    }

    private mutating func numberOf(_ extra: IndexVocabulary.ExtraRules) -> Int {
        if let known = extraNumbers[extra] { return known }
        let number = vocabulary.extras.count
        extraNumbers[extra] = number
        vocabulary.extras.append(extra)
        return number
    }

    private func place(_ site: SiteColumn, _ record: inout HotRecord) {
        guard !site.isRemote, let point = site.coordinate else {
            return record.setPlacement(site.isRemote ? .remote : .unknown)
        }
        let (north, east) = ((point.latitude * 1e7).rounded(), (point.longitude * 1e7).rounded())
        record.setPoint(latitude: Int32(north), longitude: Int32(east))
        if north / 1e7 != point.latitude || east / 1e7 != point.longitude { record.setAsksForCloserLook() }
    }

    private mutating func localityNumber(_ site: SiteColumn, _ record: inout HotRecord) -> UInt16 {
        guard record.residence != 0 else { return 0 }
        let locality = locality(site.municipalityID, site.provinceID)
        if let known = localityNumbers[locality] { return known }
        guard let number = UInt16(exactly: vocabulary.localities.count) else {
            record.setAsksForCloserLook()
            return 0
        }
        localityNumbers[locality] = number
        vocabulary.localities.append(locality)
        return number
    }

    /// A plain week is told by its spans; of other hours the listing is asked.
    private mutating func code(_ hours: OpeningHours, _ record: inout HotRecord) -> Range<Int> {
        let start = builder.spans.count
        let week = hours.plainWeek
        if week?.unknown == [0..<10080] { return start..<start }
        guard let week, week.unknown.isEmpty else {
            record.setHours(.listing)
            return start..<start
        }
        record.setHours(.weekly)
        builder.spans += week.admitting.map { IndexBuilder.span(start: $0.lowerBound, length: $0.count) }
        record.setHalfDays(builder.spans[start...])
        return start..<builder.spans.count
    }
}
