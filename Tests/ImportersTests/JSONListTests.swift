import Directory
import Importers
import Testing

struct JSONListTests {
    private static func profile(record: String, cells: String) throws -> PartnerProfile {
        try PartnerProfile(
            json: """
                {
                  "version": 1, "name": "p", "source": "p", "format": "json-list",
                  "elements": {"record": \(record), "cells": \(cells)}, "key": "{id}",
                  "records": [{"table": "services", "fields": {"name": "{name}", "minimum_age": "{age}"}}]
                }
                """)
    }

    private func plan(_ text: String, record: String = "[]", name: String = "name") throws -> ChangePlan {
        let cells = "{\"id\": \"id\", \"name\": \"\(name)\", \"age\": \"limits/age\"}"
        let profile = try Self.profile(record: record, cells: cells)
        return try PlainArchive(source: "p").plan(profile, Delivery(["list.json": text]))
    }

    private func names(_ plan: ChangePlan) -> [String?] {
        plan.changes.map { $0.fields.first { $0.column == "name" }?.new }
    }

    @Test(arguments: [
        ("[{\"id\":1,\"name\":\"A\"},{\"id\":2,\"name\":\"B\"}]", "[]"),
        ("{\"id\":1,\"name\":\"A\"}\n{\"id\":2,\"name\":\"B\"}\n", "[]"),
        (
            "{\"data\":{\"items\":[{\"id\":1,\"name\":\"A\"},{\"id\":2,\"name\":\"B\"}]},\"n\":2}",
            "[\"data\",\"items\"]"
        ),
    ])
    func `a list, lines and a list within give the same entries`(text: String, record: String) throws {
        let plan = try plan(text, record: record)
        #expect(names(plan) == ["A", "B"])
        #expect(plan.findings.isEmpty)
    }

    @Test(arguments: [
        ("tags[2]", "b"), ("tags", "a;b;c"), ("parts[@kind='x']/text", "one;three"), ("parts[2]/text", "two"),
        ("pair/item[1]", "1;3"), ("tags[9]", nil), ("open", "true"),
    ])
    func `a path picks by place and by a member beside`(path: String, wanted: String?) throws {
        let entry = """
            {"id":1,"tags":["a","b","c"],"open":true,"pair":[[1,2],[3,4]],
             "parts":[{"kind":"x","text":"one"},{"kind":"y","text":"two"},{"kind":"x","text":"three"}]}
            """
        #expect(names(try plan(entry, name: path)) == (wanted.map { [$0] } ?? []))
    }

    @Test func `what is wrong is named with its place in the file`() throws {
        let plan = try plan("[\n {\"id\": 1, \"name\": \"A\",\n  \"limits\": {\"age\": \"ten\"}, \"id\": 2}\n]")
        #expect(plan.findings.map(\.code) == [.repeatedMember, .badNumber])
        #expect(plan.findings.map(\.line) == [3, 3])
        #expect(plan.findings.map(\.column) == [29, 21])
        #expect(plan.findings.map(\.field) == ["id", "limits/age"])
        #expect(plan.changes.map(\.sourceID) == ["1"])
    }

    @Test func `a path that leads nowhere and a file cut short are told`() throws {
        let nowhere = try plan("{\"items\":[]}", record: "[\"entries\"]")
        #expect(nowhere.findings.map(\.code) == [.missingElement])
        #expect(nowhere.findings.map(\.field) == ["entries"])
        let short = try plan("[{\"id\":1,\"name\":\"A\"},\n{\"id\":2")
        #expect(short.findings.map(\.code) == [.unreadableFile])
        #expect(short.findings.first?.line == 2 && short.findings.first?.column == 8)
        #expect(short.changes.isEmpty)
    }

    @Test func `only XML must have a path to its entries`() throws {
        let text = """
            {"version": 1, "name": "p", "source": "p", "format": "elements", "elements": {"record": [], "cells": {}},
             "key": "x", "records": []}
            """
        let refusal = ImportError(
            .malformedProfile, at: "elements.record", detail: "the path of the entries has no element")
        #expect(throws: refusal) { try PartnerProfile(json: text) }
    }
}
