import Directory

/// How a record stands to an inquiry, distance left aside.
struct Tally {
    /// The hard rules that say no, and those of them about documents.
    var failures = 0, documentFailures = 0
    /// The hard rules without an answer, and those of them about documents.
    var unknowns = 0, documentUnknowns = 0
    /// The metres of all parts of the score but distance, unknown rules and outcomes.
    var penalty = 0
    /// Whether the listing itself must be asked; the numbers then say nothing.
    var asksForCloserLook = false

    mutating func add(_ verdict: Verdict) {
        switch verdict {
        case .no: failures += 1
        case .unknown: unknowns += 1
        case .yes: break
        }
    }

    mutating func addDocument(_ verdict: Verdict) {
        add(verdict)
        if verdict == .no { documentFailures += 1 }
        if verdict == .unknown { documentUnknowns += 1 }
    }

    /// A tally that asks for a closer look.
    static let closer: Tally = {
        var tally = Tally()
        tally.asksForCloserLook = true
        return tally
    }()
}

extension IndexQuery {
    /// What the record, its site and the rare rules say, the same as `Assessor` does.
    func tally(_ record: HotRecord, _ site: SiteRecord, _ words: Span<UInt64>) -> Tally {
        if isOdd || record.asksForCloserLook { return .closer }
        var tally = Tally()
        if record.status == 2 { tally.failures += 1 }
        addPerson(record, words, to: &tally)
        addDocuments(record.documents, to: &tally)
        if record.capacity != CapacityKind.none.rawValue { tally.add(capacity(record)) }
        if record.hasExtra { add(extra(site.extra), to: &tally) }
        if openMinute != nil {
            if record.hours == HoursKind.listing.rawValue { return .closer }
            tally.add(hours(record, site, words))
        }
        if hasLanguages {
            guard let shared = sharesLanguage(record.languages) else { return .closer }
            tally.penalty &+= shared
        }
        tally.penalty &+= costs[Int(record.cost)] &+ policy.waitDay &* record.waitDays
        guard let assured = site.assuredOn else {
            tally.penalty &+= policy.missingDetail
            return tally
        }
        if max(0, today &- assured) > policy.staleAfterDays { tally.penalty &+= policy.staleListing }
        return tally
    }

    /// Age, sex, legal status and residence.
    @inline(__always)
    private func addPerson(_ record: HotRecord, _ words: Span<UInt64>, to tally: inout Tally) {
        if let age {
            if age < record.lowestAge || age > record.highestAge { tally.failures &+= 1 }
        } else if record.hasAge {
            tally.unknowns &+= 1
        }
        if record.sexes != HotRecord.anySex {
            if !knowsSex { tally.unknowns &+= 1 } else if record.marks & sexMask == 0 { tally.failures &+= 1 }
        }
        if record.statuses != HotRecord.anyStatus {
            if !knowsStatus { tally.unknowns &+= 1 } else if record.person & statusMask == 0 { tally.failures &+= 1 }
        }
        if record.residence != 0 { tally.add(residence(record, words)) }
    }

    @inline(__always)
    private func addDocuments(_ documents: UInt32, to tally: inout Tally) {
        guard documents & (lacking | unasked) != 0 else { return }
        tally.documentFailures &+= (documents & lacking).nonzeroBitCount
        tally.failures &+= (documents & lacking).nonzeroBitCount
        tally.documentUnknowns &+= (documents & unasked).nonzeroBitCount
        tally.unknowns &+= (documents & unasked).nonzeroBitCount
    }

    func residence(_ record: HotRecord, _ words: Span<UInt64>) -> Verdict {
        let place = IndexVocabulary.Locality(words[layout.localities &+ record.locality])
        let (theirs, ours) =
            record.residence == 1
            ? (place.municipality, home.municipality) : (place.province, home.province)
        return theirs < 0 || ours < 0 ? .unknown : Verdict(theirs == ours)
    }

    func capacity(_ record: HotRecord) -> Verdict {
        guard record.capacity != CapacityKind.undated.rawValue else { return .unknown }
        let updated = newestCapacity &- record.capacityAge
        guard max(0, today &- updated) <= policy.capacityFreshDays else { return .unknown }
        return Verdict(record.capacity == CapacityKind.positive.rawValue)
    }

    /// Whether somebody who comes at the minute asked for is let in.
    func hours(_ record: HotRecord, _ site: SiteRecord, _ words: Span<UInt64>) -> Verdict {
        guard let openMinute, record.hours == HoursKind.weekly.rawValue else { return .unknown }
        let first = layout.sites &+ record.site &+ SiteRecord.headCount
        for index in 0..<site.spanCount {
            let span = words[first &+ index &>> 1] &>> UInt64(32 &* (index & 1))
            let elapsed = openMinute &- Int(span & 0x3FFF)
            let length = Int((span &>> 14) & 0x3FFF)
            if (elapsed < 0 ? elapsed &+ 10080 : elapsed) < length { return .yes }
        }
        return .no
    }

    /// The metres for languages; `nil` when one without a bit of its own might be shared.
    @inline(__always)
    private func sharesLanguage(_ spoken: UInt32) -> Int? {
        if spoken == 0 { return policy.missingDetail }
        if spoken & languages != 0 { return 0 }
        if speaksOthers, spoken & IndexVocabulary.otherLanguages != 0 { return nil }
        return policy.noSharedLanguage
    }

    private func add(_ extra: Tally, to tally: inout Tally) {
        tally.failures += extra.failures
        tally.documentFailures += extra.documentFailures
        tally.unknowns += extra.unknowns
        tally.documentUnknowns += extra.documentUnknowns
    }

    /// Whether the person lives in one of the areas.
    func verdict(ofAreas ids: [String]) -> Verdict {
        guard let home = inquiry.facts.residenceAreaID else { return .unknown }
        return ids.map { $0.isEmpty ? .unknown : areas.lies(home, in: $0) }.any
    }

    /// The rare rules of a number, judged once for an inquiry.
    private func extra(_ number: Int) -> Tally {
        if let known = extras[number] { return known }
        let rules = index.vocabulary.extras[number]
        var tally = Tally()
        if !rules.areas.isEmpty {
            tally.add(verdict(ofAreas: rules.areas))
        }
        for condition in rules.conditions {
            tally.add(condition.verdict(for: inquiry.facts, serviceAreaID: nil, areas: areas))
        }
        for group in rules.groups {
            tally.addDocument(DocumentRequirement(anyOf: group).verdict(for: inquiry.facts))
        }
        extras[number] = tally
        return tally
    }
}
