import Directory

/// Puts a network's columns into the numbers of an index.
struct IndexEncoder {
    private let columns: NetworkColumns
    private(set) var vocabulary = IndexVocabulary()
    private var builder = IndexBuilder()
    private var documentBits: [String: UInt32] = [:], statusBits: [String: UInt16] = [:]
    private var languageBits: [String: UInt32] = [:]
    private var localityNumbers: [IndexVocabulary.Locality: UInt16] = [:]
    private var areaNumbers: [String: Int32] = [:]
    private var extraNumbers: [IndexVocabulary.ExtraRules: Int] = [:]
    private var termNumbers: [String: Int32] = [:]

    /// The index of a network; `nil` for one that is beyond an index's numbers, and is routed over the plain way.
    static func index(_ columns: NetworkColumns) -> RoutingIndex? {
        var encoder = IndexEncoder(columns)
        encoder.survey()
        encoder.encode()
        guard encoder.builder.isAddressable else { return nil }
        return RoutingIndex(encoder.builder, vocabulary: encoder.vocabulary)
    }

    private init(_ columns: NetworkColumns) { self.columns = columns }

    /// Gives numbers to all words, the commonest documents, statuses and languages to have bits of their own.
    private mutating func survey() {
        var documents: [String: Int] = [:], statuses: [String: Int] = [:], languages: [String: Int] = [:]
        for service in columns.services {
            for group in service.requirements where group.alternatives.count == 1 {
                documents[group.alternatives[0], default: 0] += 1
            }
            for rule in service.rules {
                if case .legalStatus(let ids) = rule.condition { for id in ids { statuses[id, default: 0] += 1 } }
            }
            for capacity in service.capacities {
                vocabulary.newestCapacity = max(vocabulary.newestCapacity, capacity.updated?.ordinal ?? 0)
            }
        }
        for site in columns.sites { for language in site.primaryLanguages { languages[language, default: 0] += 1 } }
        vocabulary.documents = Self.commonest(documents, IndexVocabulary.documentLimit)
        vocabulary.statuses = Self.commonest(statuses, IndexVocabulary.statusLimit)
        vocabulary.languages = Self.commonest(languages, IndexVocabulary.languageLimit)
        documentBits = Self.bits(vocabulary.documents)
        statusBits = Self.bits(vocabulary.statuses)
        languageBits = Self.bits(vocabulary.languages)
        vocabulary.issuers = columns.issuers.map { Int32($0) }
        numberTerms()
        numberAreas()
    }

    private static func commonest(_ counts: [String: Int], _ limit: Int) -> [String] {
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
    }

    private static func bits<Mask: FixedWidthInteger>(_ words: [String]) -> [String: Mask] {
        Dictionary(uniqueKeysWithValues: words.enumerated().map { ($0.element, 1 << Mask($0.offset)) })
    }

    /// A list for each term that a service is tagged with, those of one wider term side by side.
    private mutating func numberTerms() {
        let needs = columns.network.needs
        let tagged = Set(columns.network.services.flatMap(\.termIDs))
        let lineages = tagged.map { (term: $0, lineage: needs.ancestors(of: $0)) }.sorted {
            $0.lineage.reversed().lexicographicallyPrecedes($1.lineage.reversed())
        }
        for (number, (term, lineage)) in lineages.enumerated() {
            termNumbers[term] = Int32(number)
            for wider in lineage { vocabulary.lists[wider, default: []].append(Int32(number)) }
        }
        builder.listCount = lineages.count
    }

    private mutating func numberAreas() {
        let tree = columns.network.areas
        for id in tree.areas.keys.sorted() {
            vocabulary.homes[id] = locality(
                tree.enclosing(id, kind: .municipality)?.id, tree.enclosing(id, kind: .province)?.id)
        }
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
    private mutating func encode() {
        builder.serviceCount = columns.services.count
        for service in columns.services.indices {
            let common = code(columns.services[service])
            let lists = columns.network.services[service].termIDs.compactMap { termNumbers[$0] }
            for (ordinal, site) in columns.siteRanges[service].enumerated() {
                add(columns.sites[site], service, ordinal, common, lists)
            }
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
            let bit = group.alternatives.count == 1 ? documentBits[group.alternatives[0]] ?? 0 : 0
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
        if age > Int(UInt8.max) { common.record.setAsksForCloserLook() }
        common.record.setCapacity(capacity.available > 0 ? .positive : .zero, age: UInt8(clamping: age))
    }

    /// The first rule of a kind goes into the record, if it fits there.
    private func code(_ condition: EligibilityCondition, _ common: inout Common) {
        switch condition {
        case .age(let range) where !common.record.hasAge && range.lowerBound >= 0:
            common.ages = UInt8(clamping: range.lowerBound)...UInt8(clamping: range.upperBound)
            common.record.setHasAge()
        case .sex(let sexes) where common.record.sexes == HotRecord.anySex:
            let bits = sexes.compactMap { PersonFacts.Sex.allCases.firstIndex(of: $0) }
            common.record.setSexes(bits.reduce(0) { $0 | 1 << UInt32($1) })
        case .legalStatus(let ids)
        where common.statuses == HotRecord.anyStatus && ids.allSatisfy { statusBits[$0] != nil }:
            common.statuses = ids.reduce(0) { $0 | (statusBits[$1] ?? 0) }
        case .residenceInMunicipality where common.record.residence == 0: common.record.setResidence(1)
        case .residenceInProvince where common.record.residence == 0: common.record.setResidence(2)
        case .residenceInMunicipality, .residenceInProvince: common.record.setAsksForCloserLook()
        default: common.extra.conditions.append(condition)
        }
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
        for language in site.primaryLanguages {
            languages |= languageBits[language] ?? IndexVocabulary.otherLanguages
        }
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

    /// Hours of the week and nothing else are told by their spans; of others the listing is asked.
    private mutating func code(_ hours: OpeningHours, _ record: inout HotRecord) -> Range<Int> {
        let start = builder.spans.count
        let plain = OpeningHours(spans: hours.spans, isByAppointment: hours.isByAppointment)
        guard hours == plain, hours.spans.allSatisfy({ $0.validity == nil && $0.lastEntryBefore == 0 }),
            hours.spans.count <= Int(UInt16.max)
        else {
            record.setHours(.listing)
            return start..<start
        }
        guard !hours.isUnknown else { return start..<start }
        record.setHours(.weekly)
        builder.spans += hours.spans.map { IndexBuilder.span(start: $0.start, length: $0.length) }
        record.setHalfDays(builder.spans[start...])
        return start..<builder.spans.count
    }
}
