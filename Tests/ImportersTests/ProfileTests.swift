import Directory
import Importers
import Testing

struct ProfileTests {
    static func json(_ records: String, table: String = "{}", maps: String = "{}") -> String {
        """
        {"version": 1, "name": "n", "source": "p", "format": "table", "table": \(table), "maps": \(maps),
         "key": "{id}", "records": [\(records)]}
        """
    }

    private func fields(
        _ records: String, _ file: String, table: String = "{}", maps: String = "{}"
    ) throws -> (records: [String], findings: [Finding]) {
        let profile = try PartnerProfile(json: Self.json(records, table: table, maps: maps))
        let plan = try PlainArchive(source: "p").plan(profile, Delivery(["list.csv": file]))
        let records = plan.changes.map { change in
            ([change.sourceID] + change.fields.map { "\($0.column)=\($0.new ?? "")" }).joined(separator: " ")
        }
        return (records, plan.findings)
    }

    @Test(arguments: [
        ("\"{nome}\"", "Casa", "Casa"), ("\"{nome} ({id})\"", "Casa", "Casa (1)"), ("\"{{{nome}}}\"", "Casa", "{Casa}"),
        ("\"{#2}\"", "Casa", "Casa"), (#"{"from": "{nome}", "strip": "_"}"#, "_15121", "15121"),
        (#"{"from": "{nome}", "remove": ["&#13;"]}"#, "914&#13;", "914"),
        (#"{"from": "{nome}", "after": " - "}"#, "213 - AL", "AL"),
        (#"{"from": "{nome}", "before": " - "}"#, "213 - AL", "213"),
        (#"{"from": "{nome}", "letters": "title"}"#, "CASALE  MONFERRATO", "Casale Monferrato"),
        (#"{"from": "{nome}", "letters": "title", "keep": ["ASL"]}"#, "ASL DI D'ANNUNZIO", "ASL di D'Annunzio"),
        (#"{"from": "{nome}", "letters": "title"}"#, "Casa ACLI", "Casa ACLI"),
        (#"{"from": "{nome}", "date": "dd/MM/yyyy"}"#, "1/9/2010", "2010-09-01"),
        (#"{"from": "{nome}", "date": "yyyyMMdd"}"#, "20100901", "2010-09-01"),
        (#"{"from": "{nome}", "date": "dd.MM.yy"}"#, "01.09.10", "2010-09-01"),
        (#"{"from": "{nome}", "decimal": ","}"#, "1.234,50", "1234.50"),
        (#"{"from": "{nome}", "decimal": ","}"#, "1.234", "1234"),
        (#"{"from": "{nome}", "decimal": ","}"#, "44.9", "44.9"),
        (#"{"from": "{nome}", "decimal": ","}"#, "offerta libera", "offerta libera"),
        (#"{"from": "{nome}", "map": "m"}"#, "ci", "identity_card"),
        (#"{"from": "{nome}", "split": "|", "map": "m", "join": ";"}"#, "CI|cf", "identity_card;tax_code"),
        (#"{"from": "{vuoto}", "otherwise": "niente"}"#, "x", "niente"),
    ])
    func `a value is made from its cells`(value: String, cell: String, wanted: String) throws {
        let maps = #"{"m": {"values": {"CI": "identity_card", "CF": "tax_code"}}}"#
        let record = #"{"table": "services", "fields": {"name": "{id}", "description": \#(value)}}"#
        let found = try fields(
            record, "id;nome;vuoto\n1;\"\(cell)\";\n", table: #"{"ignore": ["nome", "vuoto"]}"#, maps: maps)
        #expect(found.records == ["1 name=1 description=\(wanted)"])
        #expect(found.findings.isEmpty)
    }

    @Test func `a bad value of a list is named with its column, and the row lands`() throws {
        let record = """
            {"table": "services", "fields": {"name": "{nome}", "assured_date": {"from": "{data}", "date": "dd/MM/yyyy"},
             "status": {"from": "{stato}", "map": "m"}}}
            """
        let found = try fields(
            record, "id;nome;data;stato\n1;Casa;31/02/2025;boh\n", maps: #"{"m": {"values": {"si": "active"}}}"#)
        #expect(found.records == ["1 name=Casa"])
        let seen = found.findings.map {
            "\($0.code.rawValue) \($0.line ?? 0):\($0.column ?? 0) \($0.field ?? "") \($0.value ?? "")"
        }
        #expect(seen == ["bad_date 2:8 data 31/02/2025", "unmapped_value 2:19 stato boh"])
    }

    @Test func `what is wrong with a part stands at the cell of the parts, once`() throws {
        let records = """
            {"table": "services", "fields": {"name": "{id}", "email": "{posta}"}},
            {"table": "contacts", "fields": {"service_id": {"record": "services"}, "email": "{posta}", "name": "{id}"}},
            {"table": "languages", "each": {"text": "{lingue}", "split": ","},
             "fields": {"service_id": {"record": "services"}, "code": {"from": "{@item}", "map": "m"}}}
            """
        let found = try fields(
            records, "id;posta;lingue\n1;a(at)b.it;it,klingon\n", maps: #"{"m": {"values": {"it": "it"}}}"#)
        let seen = found.findings.map { "\($0.code.rawValue) \($0.line ?? 0):\($0.column ?? 0) \($0.field ?? "")" }
        #expect(seen == ["bad_email 2:3 posta", "unmapped_value 2:13 lingue"])
    }

    @Test func `an entry that says nothing lacks what its first record must have`() throws {
        let record = #"{"table": "services", "fields": {"email": "{posta}", "name": "{nome}"}}"#
        let found = try fields(record, "id;posta;nome\n1;;\n")
        #expect(found.records.isEmpty)
        #expect(found.findings.map(\.code) == [.missingValue] && found.findings.first?.field == "nome")
    }

    @Test func `a rule whose code is unknown is told in the partner's words`() throws {
        let records = """
            {"table": "services", "fields": {"name": "{id}"}},
            {"table": "eligibility_rules", "fields": {"service_id": {"record": "services"}, "kind": "sex",
             "parameters": {"from": "{sesso}", "map": "m"}, "source_text": "{sesso}"}}
            """
        let found = try fields(records, "id;sesso\n1;uomini\n", maps: #"{"m": {"values": {"F": "female"}}}"#)
        #expect(found.findings.map(\.code) == [.unmappedValue, .badRule])
        #expect(found.findings.last?.value == "uomini")
    }

    @Test func `half a point is told without blanks around it`() throws {
        let record = #"{"table": "locations", "fields": {"latitude": "{nord}", "longitude": "{est}"}}"#
        let found = try fields(record, "id;nord;est\n1;44.9;\n")
        #expect(found.findings.map(\.code) == [.badCoordinate] && found.findings.first?.value == "44.9")
    }

    @Test func `a value beyond the last column with a name is one too many`() throws {
        let record = #"{"table": "services", "fields": {"name": "{nome}"}}"#
        let found = try fields(record, "id;nome;;\n1;Casa;;\n2;Casa\n3;Via Po; 12;\n")
        #expect(found.records == ["1 name=Casa", "2 name=Casa"])
        let finding = try #require(found.findings.first)
        #expect(found.findings.count == 1 && finding.code == .raggedRow && finding.line == 4)
        #expect(finding.value == "3" && finding.expected == "2")
    }

    @Test func `an identifier with two spaces is found by a reference made of the same cells`() throws {
        let records = """
            {"table": "organizations", "id": "{ente}", "shared": true, "fields": {"name": "{ente}"}},
            {"table": "services", "fields": {"organization_id": "{ente}", "name": "{id}"}},
            {"table": "attributes", "fields": {"link_entity": "service", "link_id": "{@key}",
             "taxonomy_term_id": "health.hospital"}}
            """
        let found = try fields(records, "id;ente\nCASALE  1;Opera  pia\n")
        #expect(
            Set(found.records) == [
                "Opera pia name=Opera pia", "CASALE 1 organization_id=p:Opera pia name=CASALE 1",
                "CASALE 1 link_id=p:CASALE 1 taxonomy_term_id=health.hospital link_entity=service",
            ])
        #expect(found.findings.isEmpty)
    }

    @Test func `a cell gives a record for each of its parts, and codes their wider codes`() throws {
        let records = """
            {"table": "services", "fields": {"name": "{id}"}},
            {"table": "languages", "each": {"text": "{lingue}", "split": ","},
             "fields": {"service_id": {"record": "services"}, "code": "{@item}"}},
            {"table": "taxonomy_terms", "id": "{@item}", "shared": true,
             "each": {"text": "{t}", "split": "|", "ancestors": true},
             "fields": {"name": "{@item}", "parent_id": "{@parent}"}}
            """
        let found = try fields(records, "id;lingue;t\n1;it, ar ,it;E1.5;\n2;;E1.5|E\n")
        #expect(
            Set(found.records) == [
                "1 name=1", "1/it service_id=p:1 code=it", "1/ar service_id=p:1 code=ar", "2 name=2",
                "E1.5 name=E1.5 parent_id=p:E1", "E1 name=E1 parent_id=p:E", "E name=E",
            ])
    }

    @Test func `a shared record is made once, its first value stands, and blanks are filled`() throws {
        let records = """
            {"table": "services", "fields": {"organization_id": "{ente}", "name": "{id}"}},
            {"table": "organizations", "id": "{ente}", "shared": true,
             "fields": {"name": "{ente_nome}", "email": "{e}"}}
            """
        let found = try fields(records, "id,ente,ente_nome,e\n1,7,Caritas,\n2,7,Caritas,a@b.it\n3,7,Karitas,a@b.it\n")
        #expect(found.records.first == "7 name=Caritas email=a@b.it")
        let finding = try #require(found.findings.first)
        #expect(found.findings.count == 1)
        #expect(finding.code == .inconsistentRepeat && finding.line == 4 && finding.field == "ente_nome")
        #expect(finding.value == "Karitas" && finding.expected == "Caritas" && !finding.rejectsRow)
    }

    @Test func `a row without what it is about is rejected whole, a blank telephone is no telephone`() throws {
        let records = """
            {"table": "services", "fields": {"name": "{nome}", "description": "{d}"}},
            {"table": "phones", "fields": {"service_id": {"record": "services"}, "number": "{tel}"}}
            """
        let found = try fields(records, "id,nome,d,tel\n1,,words,0131\n2,B,,\n3,C,,n.d.\n,D,,1\n2,E,,1\n")
        #expect(found.records == ["2 name=B", "3 name=C"])
        let seen = found.findings.map { "\($0.code.rawValue) \($0.line ?? 0):\($0.column ?? 0) \($0.rejectsRow)" }
        #expect(
            seen == [
                "missing_value 2:3 true", "bad_phone 4:6 false", "missing_identifier 5:1 true",
                "duplicate_identifier 6:1 true",
            ])
    }

    @Test func `conditions choose rows and records`() throws {
        let json = """
            {"version": 1, "name": "n", "source": "p", "format": "table", "key": "{id}",
             "rows": [{"text": "{reg}", "among": ["piemonte"]}],
             "records": [{"table": "services", "fields": {"name": "{id}"}},
              {"table": "eligibility_rules", "when": [{"text": "{sesso}", "except": ["any", ""]}],
               "fields": {"service_id": {"record": "services"}, "kind": "sex", "parameters": "{sesso}"}}]}
            """
        let file = "id,reg,sesso\n1,Piemonte,any\n2,Lazio,female\n3,PIEMONTE,female\n4,Piemonte,\n"
        let plan = try PlainArchive(source: "p").plan(try PartnerProfile(json: json), Delivery(["a.csv": file]))
        #expect(
            plan.changes.map { "\($0.table.rawValue) \($0.sourceID)" } == [
                "services 1", "services 3", "services 4", "eligibility_rules 3",
            ])
    }

    @Test func `a Windows list with semicolons and decimal commas is read`() throws {
        let record = """
            {"table": "locations", "fields": {"name": "{Città}", "latitude": {"from": "{lat}", "decimal": ","},
             "longitude": {"from": "{lon}", "decimal": ","}}}
            """
        let profile = try PartnerProfile(json: Self.json(record))
        let text = "id;Città;lat;lon\r\n1;Forlì;44,22;12,04\r\n"
        let bytes = text.unicodeScalars.map { UInt8($0.value) }
        let delivery = Delivery(files: [Delivery.File(name: "luoghi.csv", bytes: bytes)])
        let plan = try PlainArchive(source: "p").plan(profile, delivery)
        #expect(plan.changes.first?.fields.compactMap(\.new) == ["Forlì", "44.22", "12.04"])
        #expect(plan.findings.isEmpty)
    }

    @Test(arguments: [
        (#"{"table": "servizi"}"#, "records[0].table"),
        (#"{"table": "services", "fields": {"nome": "x"}}"#, "records[0].fields.nome"),
        (#"{"table": "services", "feilds": {}}"#, "records[0]"), (#"{"fields": {}}"#, "records[0]"),
        (#"{"table": "services", "fields": {"name": "{a"}}"#, "records[0].fields.name"),
        (#"{"table": "services", "fields": {"name": "a}"}}"#, "records[0].fields.name"),
        (#"{"table": "services", "fields": {"name": {"from": "{a}", "map": "m"}}}"#, "records[0].fields.name.map"),
        (
            #"{"table": "services", "fields": {"name": {"from": "{a}", "date": "giorno"}}}"#,
            "records[0].fields.name.date"
        ),
        (#"{"table": "services", "fields": {"name": 5}}"#, "records[0].fields.name"),
        (#"{"table": "services", "fields": {"name": {"record": "x"}}}"#, "records[0].fields.name.record"),
        (#"{"table": "services", "each": {"text": "{h}", "hours": "words"}}"#, "records[0].each.hours"),
        (#"{"table": "services", "when": [{"text": "{}"}]}"#, "records[0].when[0].text"), ("", "records"),
    ])
    func `a malformed profile is refused at its place`(record: String, place: String) {
        let error = #expect(throws: ImportError.self) { try PartnerProfile(json: Self.json(record)) }
        #expect(error?.code == .malformedProfile)
        #expect(error?.place == place)
    }

    @Test(arguments: PartnerProfile.bundled.keys.sorted()) func `a bundled profile comes back from its JSON the same`(
        name: String
    ) throws {
        let profile = try #require(PartnerProfile.bundled[name])
        #expect(profile.name == name)
        #expect(try PartnerProfile(json: profile.json) == profile)
    }

    @Test func `the measuring table gives rules, hours, areas and documents`() throws {
        let profile = try #require(PartnerProfile.bundled["perf-table"])
        let header = """
            id,organization_id,organization_name,name,description,status,email,phone,address,city,municipality,\
            province,\
            postal_code,latitude,longitude,taxonomy_terms,minimum_age,maximum_age,sex,legal_statuses,residence,\
            required_documents,languages,cost,hours,capacity,wait_days
            """
        let row = """
            5,1,Fondazione,Mensa,"A, b",active,a@b.it,+39 0131,Via 1,Neliotabia,242,102,12662,39.5,16.8,G3.4;K,18,120,\
            any,citizen;refugee,municipality,id_card;lease,it;ar,sliding,2370-2580;7740-7980,0,97
            """
        let plan = try PlainArchive(source: "perf").plan(profile, Delivery(["s.csv": header + "\n" + row + "\n"]))
        #expect(plan.findings.isEmpty)
        func values(_ table: ListingTable, _ column: String) -> [String] {
            plan.changes.filter { $0.table == table }.compactMap { $0.fields.first { $0.column == column }?.new }
        }
        #expect(values(.eligibilityRules, "kind").sorted() == ["legal_status", "residence"])
        #expect(values(.documentRequirements, "document") == ["identity_card", "lease"])
        #expect(values(.documentRequirements, "alternative_group") == ["1", "2"])
        #expect(values(.schedules, "byday") == ["TU", "SA"])
        #expect(values(.schedules, "opens_at") == ["15:30", "09:00"])
        #expect(values(.areas, "parent_id") == ["perf:province/102"])
        #expect(values(.locations, "area_id") == ["perf:municipality/242"])
        #expect(values(.taxonomyTerms, "parent_id").sorted() == ["perf:G", "perf:G3"])
        #expect(values(.attributes, "taxonomy_term_id").sorted() == ["perf:G3.4", "perf:K"])
        #expect(values(.services, "wait_days") == ["97"] && values(.costOptions, "option") == ["sliding"])
        #expect(values(.serviceCapacities, "available") == ["0"])
    }
}
