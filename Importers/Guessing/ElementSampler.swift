import Feeds

/// Reads an XML or JSON list as a table of samples: where its entries are, and what stands in them.
struct ElementSampler {
    private let record: [String]
    private let entries: [XMLElement]
    private let dialect: String
    /// The names that several elements of one parent have somewhere.
    private let repeated: Set<String>

    /// Attributes by which elements of one name are told apart, as in `<atributo nombre="TELEFONO">`.
    private static let tellingAttributes = ["nombre", "name", "nome", "key", "chiave", "tipo", "type", "campo", "k"]

    /// Attributes that say in which language the file is written, not what is offered in it.
    private static let idleAttributes: Set<String> = ["lang", "idioma", "space", "schemaLocation"]

    /// Reads an XML list; `nil` when nothing in it is repeated.
    init?(xml bytes: [UInt8]) throws(FeedError) {
        guard let path = try Self.repeatedPath(in: bytes) else { return nil }
        var entries: [XMLElement] = []
        var records = try XMLRecordReader(at: path).records(bytes: bytes)
        while let entry = try records.next() { entries.append(entry) }
        (record, self.entries, dialect) = (path, entries, "XML")
        repeated = Self.repeatedNames(in: entries)
    }

    /// Reads a JSON list: the file itself, or the longest list of objects right under its outermost object.
    init?(json bytes: [UInt8]) throws(FeedError) {
        var found: (path: [String], entries: [XMLElement]) = ([], [])
        for path in [[]] + (try Self.memberNames(in: bytes)).map({ [$0] }) {
            var entries: [XMLElement] = []
            var records = try JSONRecordReader(at: path).records(bytes: bytes)
            while let entry = try records.next() {
                if entry.members != nil { entries.append(XMLElement(entry, named: "entry")) }
            }
            if entries.count > found.entries.count { found = (path, entries) }
        }
        guard found.entries.count > 1 else { return nil }
        (record, entries, dialect) = (found.path, found.entries, "JSON")
        repeated = Self.repeatedNames(in: found.entries)
    }

    /// The table, with a column for each path that has a text somewhere.
    func sample() -> SampleTable {
        var order: [String] = []
        var seen: Set<String> = []
        for entry in entries {
            for path in paths(of: entry, at: "") where seen.insert(path).inserted { order.append(path) }
        }
        var names: Set<String> = []
        var cells: [String: ProfileJSON] = [:]
        let columns = order.compactMap { text -> SampleTable.Column? in
            guard let path = ElementPath(text) else { return nil }
            let values = entries.map { entry -> String? in
                let texts = path.texts(in: entry)
                return texts.isEmpty ? nil : texts.joined(separator: ";")
            }
            guard values.contains(where: { $0 != nil }) else { return nil }
            let name = Self.name(of: text, notAmong: &names)
            cells[name] = .text(text)
            return SampleTable.Column(name: name, cell: "{\(name)}", values: values)
        }
        var table = SampleTable(
            columns: columns, layout: ("elements", ["record": .texts(record), "cells": .object(cells)]))
        table.dialect = [dialect, record.isEmpty ? "[]" : record.joined(separator: "/")]
        return table
    }

    // MARK: - Paths

    /// The paths of an element's attributes, of its text and of what is in it.
    private func paths(of element: XMLElement, at path: String) -> [String] {
        var paths: [String] = []
        let test = path.contains("[@") ? Self.tellingAttribute(of: element) : nil
        for attribute in element.attributes
        where attribute.name != test && !Self.idleAttributes.contains(attribute.name) {
            let isRepeatedInChildren = element.children.contains { $0.name == attribute.name }
            if !isRepeatedInChildren {
                paths.append(path.isEmpty ? "@\(attribute.name)" : "\(path)/@\(attribute.name)")
            }
        }
        if CellText.trimmed(element.text[...]) != nil { paths.append(path.isEmpty ? "." : path) }
        for child in element.children {
            var step = child.name
            if repeated.contains(child.name), let name = Self.tellingAttribute(of: child),
                let value = child.attribute(name),
                !value.contains("'"), !value.contains("]")
            {
                step += "[@\(name)='\(value)']"
            } else if dialect == "JSON", isLeafList(child.name, in: element) {
                let place = element.children.filter { $0.name == child.name }.firstIndex(of: child).map { $0 + 1 } ?? 1
                step += "[\(place)]"
            }
            paths += self.paths(of: child, at: path.isEmpty ? step : "\(path)/\(step)")
        }
        return paths
    }

    private static func repeatedNames(in elements: [XMLElement]) -> Set<String> {
        elements.reduce(into: []) { names, element in
            var seen: Set<String> = []
            for child in element.children where !seen.insert(child.name).inserted { names.insert(child.name) }
            names.formUnion(repeatedNames(in: element.children))
        }
    }

    /// Whether elements of a name are a pair of numbers, such as the coordinates of a point, each of its own meaning.
    private func isLeafList(_ name: String, in element: XMLElement) -> Bool {
        let children = element.children.filter { $0.name == name }
        return children.count == 2 && children.allSatisfy { $0.children.isEmpty && Double($0.text) != nil }
    }

    private static func tellingAttribute(of element: XMLElement) -> String? {
        tellingAttributes.first { name in element.attributes.contains { $0.name == name && !$0.value.isEmpty } }
    }

    /// The last step's word, with the steps before it while another path has the same.
    private static func name(of path: String, notAmong names: inout Set<String>) -> String {
        let steps = path.split(separator: "/").map { step -> String in
            if let value = step.firstRange(of: "='") { return String(step[value.upperBound...].prefix { $0 != "'" }) }
            return String(step.filter { !"@{}".contains($0) })
        }
        for count in 1...max(1, steps.count) {
            let name = steps.suffix(count).joined(separator: " ")
            if !name.isEmpty, names.insert(name).inserted { return name }
        }
        let name = "\(steps.joined(separator: " ")) \(names.count + 1)"
        names.insert(name)
        return name
    }

    // MARK: - Entries

    /// The path nearest the root whose elements are repeated and have something in them.
    private static func repeatedPath(in bytes: [UInt8]) throws(FeedError) -> [String]? {
        var counts: [[String]: Int] = [:]
        var nests: Set<[String]> = []
        var path: [String] = []
        var events = try XMLReader().events(bytes: bytes)
        while let event = try events.next() {
            switch event {
            case .start(let tag):
                if !path.isEmpty { nests.insert(path) }
                path.append(tag.name)
                counts[path, default: 0] += 1
                if !tag.attributes.isEmpty { nests.insert(path) }
            case .end: path.removeLast()
            case .text: break
            }
        }
        let repeated = counts.filter { $0.value > 1 && $0.key.count > 1 && nests.contains($0.key) }
        return repeated.min { one, other in
            (one.key.count, -one.value, one.key.joined()) < (other.key.count, -other.value, other.key.joined())
        }?.key
    }

    /// The names of the members of the outermost object.
    private static func memberNames(in bytes: [UInt8]) throws(FeedError) -> [String] {
        guard bytes.first(where: { !($0 == 32 || (9...13).contains($0)) }) == UInt8(ascii: "{") else { return [] }
        var records = try JSONRecordReader(at: []).records(bytes: bytes)
        return try records.next()?.distinctMembers.map(\.name) ?? []
    }
}
