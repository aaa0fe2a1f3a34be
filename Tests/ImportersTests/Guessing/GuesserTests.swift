import Directory
import Importers
import TestSupport
import Testing

/// Guesses on small files written here, each with one thing that real lists have.
struct GuesserTests {
    private func guess(_ text: String, _ name: String = "elenco.csv", key: [String] = []) throws -> Guess {
        try Guesser(key: key).guess(Delivery([name: text]))
    }

    private func meanings(_ guess: Guess) -> [ColumnMeaning?] { guess.columns.map(\.meaning) }

    private func plan(_ guess: Guess, _ text: String, _ name: String = "elenco.csv") throws -> ChangePlan {
        let profile = try PartnerProfile(json: guess.profile)
        return try PlainArchive(source: profile.source).plan(profile, Delivery([name: text]))
    }

    @Test func `an Italian list of services is read whole`() throws {
        let text = """
            Codice;Ente;Servizio;Indirizzo;CAP;Comune;Telefono;Orari;Tipologia;Lingue
            007;Caritas;Mensa;Via Po 1;15121;Alessandria;0131 555101;lun-ven 12-13;mensa;italiano, arabo
            008;Caritas;Guardaroba;Via Po 1;15121;Alessandria;n.d.;mar 9-12;vestiti;italiano
            010;Il Ponte;Sportello lavoro;Via Asti 2;15048;Valenza;0131 555102 / 333 5550103;;lavoro;francese
            """
        let guess = try guess(text)
        #expect(
            meanings(guess) == [
                .identifier, .organization, .name, .street, .postalCode, .city, .phone, .hours, .category, .languages,
            ])
        #expect(guess.key?.columns == ["Codice"])
        #expect(guess.key?.kind == .code)
        let plan = try plan(guess, text)
        #expect(plan.findings.filter { $0.code != .unmappedValue }.isEmpty)
        #expect(plan.count(of: .create, in: .services) == 3)
        #expect(plan.count(of: .create, in: .organizations) == 2)
        #expect(plan.count(of: .create, in: .phones) == 3)
        #expect(plan.count(of: .create, in: .languages) == 4)
        #expect(plan.changes.contains { $0.table == .services && $0.sourceID == "007" })
    }

    @Test func `titles, tags and totals around the rows are found`() throws {
        let text =
            "Elenco 2025;;\n;;\nN.;Servizio;Telefono\n#id;#activity;#contact +phone\nA1;Mensa;0131 555101\nA2;Bagni;0131 555102\nTotale: 2;;\n"
        let guess = try guess(text)
        #expect(meanings(guess) == [.identifier, .name, .phone])
        #expect(guess.entryCount == 2)
        #expect(try plan(guess, text).rowsRejected == 0)
        #expect(try plan(guess, text).count(of: .create, in: .services) == 2)
    }

    @Test func `a comma before decimals is seen`() throws {
        let text = "id;nome;lat;lon\na1;Uno;44,9123;8,6151\na2;Due;44,9224;8,6252\n"
        let plan = try plan(try guess(text), text)
        #expect(plan.findings.isEmpty)
        let locations = plan.changes.filter { $0.table == .locations }.flatMap(\.fields)
        #expect(locations.filter { $0.column == "latitude" }.compactMap(\.new).sorted() == ["44.9123", "44.9224"])
    }

    @Test func `rows that only volatile columns tell apart stop the guess`() throws {
        let text = "Servizio;Telefono\nMensa;0131 555101\nMensa;0131 555102\n"
        let guess = try guess(text)
        #expect(guess.key?.kind == .undecided)
        #expect(guess.cautions.contains(.noKey))
        #expect(!guess.isComplete)
        #expect(throws: ImportError.self) { try PartnerProfile(json: guess.profile) }
        let told = try self.guess(text, key: ["Servizio", "Telefono"])
        #expect(told.isComplete)
        #expect(try plan(told, text).count(of: .create, in: .services) == 2)
    }

    @Test func `a number of the row gives way to what the entry is`() throws {
        let text = "id;nome;comune\n1;Uno;Asti\n2;Due;Asti\n3;Uno;Alba\n"
        let guess = try guess(text)
        #expect(guess.key?.columns == ["nome", "comune"])
        #expect(guess.key?.others == ["id"])
    }

    @Test func `a table without names is no listing`() throws {
        let guess = try guess("id_pagina,posti,detenuti\nMII1,10,12\nMII2,20,19\nMII3,30,33\n")
        #expect(guess.cautions.contains(.noName))
        #expect(!guess.isComplete)
    }

    @Test func `a file without a header is given columns`() throws {
        let text = "A1;Mensa dei poveri;info@mensa.example\nA2;Sportello lavoro;info@lavoro.example\n"
        let guess = try guess(text)
        #expect(guess.headerLine == nil)
        #expect(guess.columns.map(\.meaning).contains(.email))
        #expect(try plan(guess, text).rowsRead == 2)
    }

    @Test func `an XML list is found with its entries and its cells`() throws {
        let text = """
            <elenco data="2025"><schede>
              <scheda codice="A1"><titolo>Mensa</titolo><dato tipo="telefono">0131 555101</dato><dato tipo="comune">Asti</dato></scheda>
              <scheda codice="A2"><titolo>Bagni</titolo><dato tipo="telefono">0131 555102</dato><dato tipo="comune">Asti</dato></scheda>
            </schede></elenco>
            """
        let guess = try guess(text, "elenco.xml")
        #expect(guess.format == .elements)
        #expect(meanings(guess) == [.identifier, .name, .phone, .city])
        #expect(try plan(guess, text, "elenco.xml").count(of: .create, in: .phones) == 2)
    }

    @Test func `a JSON list is found with its entries and its cells`() throws {
        let text = """
            {"aggiornato": "2025-09-01", "centri": [
              {"id": "c-11", "nome": "Sportello casa", "punto": {"coordinates": [8.8662, 44.8973]}, "email": "a@b.example"},
              {"id": "c-12", "nome": "Sportello lavoro", "punto": {"coordinates": [8.6151, 44.9123]}}
            ]}
            """
        let guess = try guess(text, "elenco.json")
        #expect(guess.format == .jsonList)
        #expect(meanings(guess) == [.identifier, .name, .longitude, .latitude, .email])
        #expect(try plan(guess, text, "elenco.json").count(of: .create, in: .locations) == 2)
    }

    @Test func `a folder of HSDS files is known whole`() throws {
        let guess = try Guesser().guess(
            Delivery(["services.csv": "id,name\n1,a\n", "organizations.csv": "id,name\n1,a\n"]))
        #expect(guess.format == .hsdsCSV)
        #expect(try PartnerProfile(json: guess.profile).format == .hsdsCSV)
    }

    @Test(arguments: [
        ("foglio.xlsx", "PK\u{3}\u{4}....[Content_Types].xml...."), ("vuoto.csv", ""), ("vuoto.xml", "<a/>"),
        ("uno.csv", "nome;comune\n"),
    ])
    func `what holds no list is refused`(name: String, text: String) {
        #expect(throws: ImportError.self) { try guess(text, name) }
    }

    @Test func `a column that is not there cannot be the key`() {
        #expect(throws: ImportError.self) { try guess("id;nome\na1;b\na2;c\n", key: ["codice"]) }
    }

    @Test func `codes are proposed by labels in any language, and those left are listed`() throws {
        let guess = try guess("id;nome;tipo\na1;Uno;Canteen\na2;Due;mensa\na3;Tre;Farmacia\na4;Quattro;Zzz\n")
        let map = try #require(guess.maps.first)
        #expect(map.proposals.map(\.term) == ["food.canteen", "food.canteen", "health.pharmacy"])
        #expect(map.unmapped == ["Zzz"])
        #expect(guess.cautions.contains(.unmappedCodes))
    }
}
