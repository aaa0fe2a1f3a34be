import Directory
import Feeds

extension OSMReader {
    /// The telephones, several in a tag by semicolons.
    mutating func phones(_ element: OSMElement) {
        var seen: Set<String> = []
        for (key, type) in OSMTags.phones {
            let numbers = (element.tags[key] ?? "").split(separator: ";").compactMap { CellText.trimmed($0) }
            for number in numbers where seen.insert(number.filter { $0.isNumber } + (type ?? "")).inserted {
                writer.add(
                    .phones, "\(element.id)/phone-\(seen.count)",
                    ["service_id": element.id, "number": number, "type": type], at: place(element, key))
            }
        }
    }

    /// The hours: the text as it is, and what it means where every word of it is understood.
    mutating func hours(_ element: OSMElement) {
        guard let text = element.tags["opening_hours"] else { return }
        let place = place(element, "opening_hours")
        guard let hours = MapHours(text) else {
            // The network reads the rest of the map's language from the description.
            if HoursExpression(described: text) == nil {
                writer.report(.unstructuredHours, at: place, value: text, rejects: false)
            }
            writer.add(
                .schedules, "\(element.id)/hours-1", ["service_at_location_id": element.id, "description": text],
                at: place)
            return
        }
        for (number, span) in hours.spans.enumerated() {
            guard case .weekly(let days, let opens, let closes) = span else { continue }
            writer.add(
                .schedules, "\(element.id)/hours-\(number + 1)",
                [
                    "service_at_location_id": element.id, "freq": "WEEKLY",
                    "byday": days.map(\.rawValue).joined(separator: ","), "opens_at": opens.description,
                    "closes_at": closes.description, "notes": number == 0 ? text : nil,
                ], at: place)
        }
        if hours.isClosedOnHolidays {
            writer.add(
                .closures, "\(element.id)/closure-1",
                ["service_at_location_id": element.id, "holiday_rule": "public_holidays"], at: place)
        }
    }

    /// What hangs on a service: its needs, languages, way in, cost and names in other languages.
    mutating func describe(_ element: OSMElement) {
        let (id, tags) = (element.id, element.tags)
        var needs: [String] = []
        for key in OSMNeeds.features + ["social_facility:for"] {
            for value in (tags[key] ?? "").split(separator: ";").compactMap({ CellText.trimmed($0) }) {
                if let need = need(key, value), !need.isEmpty, !needs.contains(need) { needs.append(need) }
            }
        }
        for need in needs {
            writer.add(
                .attributes, "\(id)/\(need)",
                [
                    "link_id": id, "link_entity": "service", "link_type": "taxonomy_term", "taxonomy_term_id": need,
                ], at: place(element))
        }
        if let access = tags["wheelchair:description"] ?? tags["wheelchair"].map({ "wheelchair: \($0)" }) {
            writer.add(
                .accessibility, id,
                [
                    "location_id": id, "description": access,
                    "details": tags["wheelchair:description"] == nil ? nil : tags["wheelchair"],
                ], at: place(element, "wheelchair"))
        }
        if tags["fee"] == "no" {
            writer.add(.costOptions, id, ["service_id": id, "amount": "0"], at: place(element, "fee"))
        }
        for (number, key) in OSMTags.webs.filter({ tags[$0]?.contains("/") == true }).enumerated() {
            writer.add(
                .urls, "\(id)/url-\(number + 1)", ["service_id": id, "url": tags[key], "label": key],
                at: place(element, key))
        }
        words(element)
    }

    /// The tags of single languages.
    private mutating func words(_ element: OSMElement) {
        for (key, text) in element.tags.sorted(by: { $0.key < $1.key }) {
            if key.hasPrefix("language:"), text == "yes" {
                let code = String(key.dropFirst("language:".count))
                writer.add(
                    .languages, "\(element.id)/\(code)", ["service_id": element.id, "code": code],
                    at: place(element, key))
            }
            for field in ["name", "description"] {
                guard let language = OSMTags.language(of: key, after: field), language != "it",
                    element.tags[field] != nil
                else { continue }
                writer.add(
                    .translations, "\(element.id)/\(key)",
                    [
                        "link_entity": "services", "link_id": element.id, "field_name": field,
                        "language": language.text, "text": text, "state": "reviewed",
                    ], at: place(element, key))
            }
        }
    }

    /// Whom it is for: a rule where one word says it for certain, else the words.
    mutating func rules(_ element: OSMElement) {
        guard let text = element.tags["social_facility:for"] else { return }
        let rule: (kind: String, parameters: String?) =
            switch text {
            case "child": ("age", "..17")
            case "woman": ("sex", "female")
            case "disabled": ("disability", "yes")
            case "unemployed": ("employment", "unemployed")
            default: ("custom", nil)
            }
        writer.add(
            .eligibilityRules, element.id,
            [
                "service_id": element.id, "kind": rule.kind, "parameters": rule.parameters,
                "source_text": "social_facility:for=\(text)",
            ], at: place(element, "social_facility:for"))
    }
}
