import Directory
import Feeds

extension AIRSReader {
    /// The terms of a service: a need of ours, or the partner's code as it is.
    mutating func terms(_ element: XMLElement, _ owner: AIRSOwner) {
        for entry in element.all(named: "Taxonomy") {
            let codes = entry.allWords("Code")
            guard let first = codes.first else { continue }
            let place = owner.place(entry)
            let isNeed = NeedVocabulary.taxonomy.find(first) != nil
            if !isNeed {
                let told = Self.term(first, in: element)
                writer.add(
                    .taxonomyTerms, first,
                    [
                        "code": told == nil ? first : told?.attribute("code"),
                        "name": entry.words("Term") ?? told?.attribute("name") ?? first,
                        "taxonomy": told == nil ? "AIRS" : told?.attribute("taxonomy"),
                        "description": told?.attribute("description"), "language": told?.attribute("language"),
                        "term_uri": told?.attribute("term_uri"),
                    ], at: place, isShared: true)
            }
            add(first, further: codes.dropFirst().joined(separator: " * "), to: owner, at: place)
            guard !isNeed else { continue }
            if let need = terms?.values[first.lowercased()] {
                if !need.isEmpty { add(need, further: "", to: owner, at: place) }
            } else {
                writer.reportOnce(
                    .unmappedValue, about: "taxonomy \(first)", at: place, value: first, expected: "taxonomy")
            }
        }
    }

    private mutating func add(_ term: String, further: String, to owner: AIRSOwner, at place: RecordWriter.Place) {
        let codes = further.isEmpty ? term : "\(term)*\(further.replacing(" ", with: ""))"
        writer.add(
            .attributes, "\(owner.prefix)/term-\(codes)",
            [
                "link_id": owner.id, "link_entity": "service", "link_type": "taxonomy_term", "taxonomy_term_id": term,
                "value": further,
            ], at: place, isShared: true)
    }

    /// The areas a service is for, one record each; several levels side by side all count, as the standard has it.
    mutating func areasServed(_ element: XMLElement, _ owner: AIRSOwner) {
        var counts: [String: Int] = [:]
        for served in element.all(named: "GeographicAreaServed") {
            for part in served.children {
                guard let kind = Self.areaKinds[part.name] else { continue }
                let isWords = kind == "area"
                let names = kind == "zip" ? part.text.split(separator: ",") : [part.text[...]]
                for name in names.compactMap({ CellText.trimmed($0) }) {
                    counts[kind, default: 0] += 1
                    writer.add(
                        .serviceAreas, "\(owner.prefix)/\(kind)-\(counts[kind] ?? 1)",
                        [
                            "service_id": owner.id, "name": isWords ? nil : name,
                            "description": isWords ? name : nil, "area_id": isWords ? nil : areas.onlyArea(named: name),
                        ], at: owner.place(served), isShared: true)
                }
            }
        }
    }

    private static let areaKinds = [
        "ZipCode": "zip", "CensusTrack": "tract", "City": "city", "County": "county", "State": "state",
        "Country": "country", "Description": "area",
    ]

    /// The documents to bring: those of our vocabulary as requirements, others as words.
    mutating func documents(_ element: XMLElement, _ owner: AIRSOwner) {
        var (words, groups) = (0, 0)
        for entry in element.all(named: "DocumentsRequired") {
            let place = owner.place(entry)
            let text = entry.words("DocumentsRequired") ?? (entry.text.isEmpty ? nil : entry.text)
            let note = entry.words("Description")
            let ids = (text ?? "").split(separator: "|").compactMap { CellText.trimmed($0) }
            if !ids.isEmpty, ids.allSatisfy({ DocumentVocabulary.taxonomy.find($0) != nil }) {
                groups += 1
                for (number, id) in ids.enumerated() {
                    writer.add(
                        .documentRequirements, "\(owner.prefix)/requirement-\(groups)-\(number + 1)",
                        [
                            "service_id": owner.id, "alternative_group": String(groups), "document": id,
                            "note": number == 0 ? note : nil,
                        ], at: place, isShared: true)
                }
            } else if text != nil || note != nil {
                words += 1
                writer.add(
                    .requiredDocuments, "\(owner.prefix)/document-\(words)",
                    [
                        "service_id": owner.id,
                        "document": [text, note].compactMap { $0 }.joined(separator: ": "),
                    ], at: place, isShared: true)
            }
        }
    }

    /// Days with hours of their own (4.0.0): closed ones are closures, others schedules of those days.
    mutating func specialDays(_ element: XMLElement, _ owner: AIRSOwner) {
        var (closed, open) = (0, 0)
        for special in element.all(named: "SpecialHours") {
            let (from, to) = (special.words("StartDate"), special.words("EndDate"))
            guard let from = from ?? to else { continue }
            let place = owner.place(special)
            guard let opens = special.words("From"), let closes = special.words("To") else {
                closed += 1
                writer.add(
                    .closures, "\(owner.prefix)/special-\(closed)",
                    [owner.column: owner.id, "from_date": from, "to_date": to, "reason": special.words("Notes")],
                    at: place)
                continue
            }
            open += 1
            writer.add(
                .schedules, "\(owner.prefix)/special-hours-\(open)",
                [
                    owner.column: owner.id, "freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR,SA,SU", "valid_from": from,
                    "valid_to": to, "opens_at": opens, "closes_at": closes, "notes": special.words("Notes"),
                ], at: place)
        }
    }
}
