import Testing

@testable import Importers

/// What partners send back of the people they were sent.
struct OutcomeFileTests {
    private func file(_ text: String, _ mapping: OutcomeMapping = OutcomeMapping()) throws -> OutcomeFile {
        try OutcomeFile(bytes: Array(text.utf8), name: "esiti.csv", mapping: mapping)
    }

    @Test func `a table with semicolons and the partner's words is read`() throws {
        let read = try file(
            "Codice;Esito;Motivo;Aiuto;Note\n4KX-7MP-29C;Accolto;;;x\n\n9CD-FGH-JKM;concluso;closed;In parte;\n;fatto;;;\n"
        )
        #expect(read.rows.map(\.line) == [2, 4])
        #expect(read.rows[0].cells == [.key: "4KX-7MP-29C", .answer: "accept"])
        #expect(read.rows[1].cells == [.key: "9CD-FGH-JKM", .answer: "done", .reason: "closed", .help: "partly"])
        #expect(read.findings.map(\.code) == [.unknownColumn, .missingIdentifier])
        #expect(read.findings.last?.line == 5)
    }

    @Test func `an XML list is read by elements or attributes`() throws {
        let read = try file(
            "<esiti>\n<esito><codice>A</codice><risposta>visto</risposta></esito>\n<esito codice='B' risposta='decline' motivo='moved'/></esiti>"
        )
        #expect(read.rows.map(\.line) == [2, 3])
        #expect(read.rows[0].cells == [.key: "A", .answer: "seen"])
        #expect(read.rows[1].cells == [.key: "B", .answer: "decline", .reason: "moved"])
    }

    @Test func `a mapping gives the partner's own headings and words`() throws {
        let json = #"{"columns": {"key": "N.", "answer": "Cosa"}, "values": {"Preso in Carico": "accept"}}"#
        let read = try file("N.,Cosa\nA,preso in carico\n", try OutcomeMapping(json: Array(json.utf8)))
        #expect(read.rows.map(\.cells) == [[.key: "A", .answer: "accept"]])
        #expect(throws: ImportError.self) { try OutcomeMapping(json: Array(#"{"columns": {"keys": "N."}}"#.utf8)) }
    }

    @Test(arguments: ["", "a,b\n1,2\n", "<list/>", "<list><esito"])
    func `what is no outcome file is refused whole`(text: String) {
        #expect(throws: ImportError.self) { try file(text) }
    }
}
