import Directory
import Importers
import Testing

struct HSDSPackageTests {
    private func plan(_ files: [String: String]) throws -> ChangePlan {
        try PlainArchive(source: "p").plan(PartnerProfile(hsdsPackagesOf: "p"), Delivery(files))
    }

    private func value(_ table: ListingTable, _ column: String, _ text: String) throws -> (String?, [Finding]) {
        var row: [String: String] = ["id": "1"]
        for other in table.columns where other.isRequired { row[other.name] = Self.filler[other.name] ?? "x" }
        row[column] = text
        let names = row.keys.sorted()
        let cells = names.map { "\"" + (row[$0] ?? "").replacing("\"", with: "\"\"") + "\"" }
        let file = names.joined(separator: ",") + "\n" + cells.joined(separator: ",") + "\n"
        let service = ["services.csv": "id,name\nx,Service\n"]
        let plan = try plan(service.merging([table.fileName + ".csv": file]) { $1 })
        let change = plan.changes.first { $0.table == table && $0.sourceID == "1" }
        return (change?.fields.first { $0.column == column }?.new, plan.findings)
    }

    private static let filler = ["kind": "custom", "alternative_group": "1", "language": "it", "available": "1"]

    @Test(arguments: [
        (ListingTable.services, "minimum_age", "18", "18"), (.services, "minimum_age", "18.0", "18"),
        (.services, "assured_date", "2025-03-01", "2025-03-01"),
        (.services, "assured_date", "2025-03-01T10:00:00Z", "2025-03-01"),
        (.services, "last_modified", "2023-03-15T10:30:45.123Z", "2023-03-15T10:30:45Z"),
        (.services, "last_modified", "2023-03-15 10:30", "2023-03-15T10:30:00"),
        (.services, "last_modified", "2023-03-15", "2023-03-15T00:00:00"),
        (.services, "status", "Temporarily_Closed", "temporarily closed"),
        (.services, "email", "mailto:info@example.org", "info@example.org"),
        (.services, "url", "www.example.org", "http://www.example.org"),
        (.services, "by_appointment", "sì", "true"), (.schedules, "opens_at", "9:00", "09:00"),
        (.schedules, "opens_at", "10:00:00", "10:00"), (.schedules, "opens_at", "10:00:00-05:00", "10:00"),
        (.schedules, "closes_at", "24:00", "24:00"),
        (.languages, "code", "EN", "en"), (.languages, "code", "eng", "en"), (.languages, "code", "fa_AF", "fa-af"),
        (.phones, "number", "\"+44 1234 234567\"", "+44 1234 234567"),
        (.phones, "number", "'0131 000000", "0131 000000"),
        (.costOptions, "amount", "+35.50", "35.50"), (.services, "name", "  Sportello\u{A0} ", "Sportello"),
    ])
    func `a value is written as its column wants it`(
        table: ListingTable, column: String, text: String, wanted: String
    ) throws {
        let (value, findings) = try value(table, column, text)
        #expect(value == wanted)
        #expect(findings.isEmpty)
    }

    @Test(arguments: [
        (ListingTable.services, "minimum_age", "about 18", FindingCode.badNumber),
        (.services, "assured_date", "31/12/2025", .badDate), (.services, "assured_date", "2025-02-30", .badDate),
        (.services, "last_modified", "2025-02-03T25:00", .badDate), (.services, "status", "open", .badCode),
        (.services, "email", "info@", .badEmail), (.services, "email", "a@b.it, c@d.it", .badEmail),
        (.services, "url", "javascript:alert(1)", .badURL), (.services, "by_appointment", "perhaps", .badFlag),
        (.schedules, "opens_at", "25:00", .badTime),
        (.schedules, "opens_at", "09:00-12:00", .badTime), (.languages, "code", "English", .badLanguage),
        (.costOptions, "amount", "nan", .badNumber), (.costOptions, "amount", "0x10", .badNumber),
    ])
    func `a value that does not fit is left out, named and placed, and its row lands`(
        table: ListingTable, column: String, text: String, code: FindingCode
    ) throws {
        let (value, findings) = try value(table, column, text)
        #expect(value == nil)
        let finding = try #require(findings.first)
        #expect(findings.count == 1)
        #expect(finding.code == code && finding.value == text && finding.field == column && finding.line == 2)
        #expect(finding.column != nil && !finding.rejectsRow)
    }

    @Test(arguments: [
        (",Service,active", FindingCode.missingIdentifier, 1), ("2,,active", .missingValue, 3),
        ("1,Again,active", .duplicateIdentifier, 1), ("2,Service", .raggedRow, 1),
        ("2,Service,active,more", .raggedRow, 1),
    ])
    func `a row of no use is rejected alone, with its place`(row: String, code: FindingCode, column: Int) throws {
        let plan = try plan(["services.csv": "id,name,status\n1,First,active\n\(row)\n3,Third,active\n"])
        #expect(plan.changes.map(\.sourceID) == ["1", "3"])
        #expect(plan.rowsRead == 3 && plan.rowsRejected == 1)
        let finding = try #require(plan.findings.first)
        #expect(plan.findings.count == 1)
        #expect(finding.code == code && finding.line == 3 && finding.column == column && finding.rejectsRow)
    }

    @Test func `blank rows and blank fields beyond the header do not count`() throws {
        let plan = try plan(["services.csv": "id,name\n1,First,,\n,\n2,Second\n"])
        #expect(plan.rowsRead == 2 && plan.rowsRejected == 0)
        #expect(plan.findings.map(\.code) == [.blankRow])
    }

    @Test func `columns and tables that are unknown, twice or missing are named`() throws {
        let plan = try plan([
            "Services.CSV": "ID,Name,notes,name\n1,First,x,y\n", "phones.csv": "id,service_id\n1,1\n",
            "extras.csv": "id\n1\n", "datapackage.json": "{}", "contacts.csv": "",
        ])
        let seen = plan.findings.map { "\($0.file) \($0.code.rawValue) \($0.field ?? "")" }
        #expect(
            seen == [
                "Services.CSV unknown_column notes", "Services.CSV repeated_column name", "contacts.csv empty_file ",
                "extras.csv unknown_table ", "phones.csv missing_column number",
            ])
        #expect(plan.changes.flatMap(\.fields) == [FieldChange("name", from: nil, to: "First")])
        #expect(plan.rowsRejected == 1)
    }

    @Test func `points off the globe, half points and ranges the wrong way round are left out`() throws {
        let plan = try plan([
            "locations.csv": "id,latitude,longitude\n1,100,101\n2,44.9,\n3,0,0\n4,44.9,8.6\n",
            "services.csv": "id,name,minimum_age,maximum_age\n1,A,65,18\n2,B,9,10\n",
        ])
        #expect(plan.changes.filter { $0.table == .locations }.map(\.fields.count) == [0, 0, 0, 2])
        #expect(plan.changes.filter { $0.table == .services }.map(\.fields.count) == [1, 3])
        #expect(plan.findings.map(\.code) == [.badCoordinate, .badCoordinate, .badCoordinate, .reversedRange])
    }

    @Test func `a rule that cannot be read stays as words and a document nobody knows as a required document`() throws {
        let plan = try plan([
            "services.csv": "id,name\n1,A\n",
            "eligibility_rules.csv": """
            id,service_id,kind,parameters
            r1,1,age,18..64
            r2,1,age,adults
            r3,1,legal_status,refugee;martian
            r4,1,custom,families
            """,
            "document_requirements.csv":
                "id,service_id,alternative_group,document\nd1,1,1,passport\nd2,1,2,green card\n",
            "documents_issued.csv": "id,service_id,document\ni1,1,green card\n",
        ])
        let rules = plan.changes.filter { $0.table == .eligibilityRules }.map { change in
            change.fields.map { "\($0.column)=\($0.new ?? "")" }.filter { !$0.hasPrefix("service_id") }
        }
        #expect(
            rules == [
                ["kind=age", "parameters=18..64"], ["kind=custom", "source_text=age: adults"],
                ["kind=custom", "source_text=legal_status: refugee;martian"], ["kind=custom", "parameters=families"],
            ])
        let words = plan.changes.first { $0.table == .requiredDocuments }
        #expect(words?.fields.contains(FieldChange("document", from: nil, to: "green card")) == true)
        #expect(plan.count(of: .create, in: .documentRequirements) == 1)
        #expect(plan.count(of: .create, in: .documentsIssued) == 0)
        #expect(
            plan.findings.map(\.code) == [
                .unknownDocument, .unknownDocument, .badRule, .badRule, .unstructuredEligibility,
            ])
    }

    @Test func `invisible characters are taken out`() throws {
        let plan = try plan(["services.csv": "id,name\n1,Spor\u{7}tello\n"])
        #expect(plan.changes.first?.fields == [FieldChange("name", from: nil, to: "Sportello")])
        #expect(plan.findings.map(\.code) == [.controlCharacter])
    }

    @Test func `a file cut short gives nothing, and the others are taken`() throws {
        let plan = try plan(["services.csv": "id,name\n1,A\n2,\"B\n", "locations.csv": "id,name\n1,A\n"])
        #expect(plan.changes.map(\.table) == [.locations])
        let finding = try #require(plan.findings.first)
        #expect(finding.code == .unreadableFile && finding.value == "unterminatedQuote")
        #expect(finding.line == 3 && finding.column == 3)
    }

    @Test func `a delivery without a table is refused`() {
        let refusal = ImportError(.nothingToRead, at: "readme.txt", detail: "no file is of the format hsds-csv")
        #expect(throws: refusal) { try plan(["readme.txt": "hello"]) }
    }

    @Test func `the rejected rows come back as the partner wrote them, with a reason`() throws {
        let file = "id;name\r\n1;A\r\n;\"B; too\"\r\n3;\r\n"
        let delivery = Delivery(["services.csv": file])
        let plan = try plan(["services.csv": file])
        let files = ErrorFile.files(for: plan.findings, of: delivery) { $0.code.rawValue }
        #expect(files.map(\.name) == ["services.csv"])
        #expect(files.first?.rowCount == 2)
        let text = String(decoding: files.first?.bytes ?? [], as: UTF8.self)
        #expect(text == "id;name;error\r\n;\"B; too\";\"missing_identifier\"\r\n3;;\"missing_value\"\r\n")
    }

    @Test func `of a file that is no table the places and the reasons come back`() {
        let delivery = Delivery(["list.xml": "<list/>"])
        let findings = [
            Finding(.missingValue, file: "list.xml", line: 7, column: 3, field: "name"),
            Finding(.badEmail, file: "list.xml", line: 7, field: "mail", value: "a \"b\"", rejectsRow: true),
            Finding(.badEmail, file: "list.xml", line: 9, field: "mail", value: "c", rejectsRow: false),
        ]
        let files = ErrorFile.files(for: findings, of: delivery) { $0.code.rawValue }
        #expect(files.map(\.name) == ["list.xml"] && files.first?.rowCount == 1)
        let text = String(decoding: files.first?.bytes ?? [], as: UTF8.self)
        let first = "\"7\",\"3\",\"name\",\"\",\"missing_value\"\r\n"
        let second = "\"7\",\"\",\"mail\",\"a \"\"b\"\"\",\"bad_email\"\r\n"
        #expect(text == "line,column,field,value,error\r\n" + first + second)
    }
}
