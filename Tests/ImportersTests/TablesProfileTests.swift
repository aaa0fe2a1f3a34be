import Directory
import Importers
import Testing

/// Lists of several files, each with its own columns.
struct TablesProfileTests {
    private func profile(_ tables: String) throws -> PartnerProfile {
        try PartnerProfile(
            json: #"{"version": 1, "name": "t", "source": "t", "format": "tables", "tables": \#(tables)}"#)
    }

    private func plan(_ tables: String, _ files: [String: String]) throws -> ChangePlan {
        try PlainArchive(source: "t").plan(try profile(tables), Delivery(files))
    }

    private static let two = """
        {"orgs": {"key": "{No}", "records": [{"table": "organizations", "fields": {"name": "{Name}"}}]},
         "desks": {"key": "{Id}", "joins": {"org": {"table": "orgs", "by": "{Org}"}},
          "records": [{"table": "services", "required": ["email|url"],
           "fields": {"organization_id": "{Org}", "name": "{org.Name}: {Desk}", "email": "{org.Mail}", "url": "{Web}"}}]}}
        """

    @Test func `a row reads cells of the row it points at, whatever the order of the files`() throws {
        let plan = try plan(
            Self.two,
            [
                "orgs.csv": "No,Name,Mail\n7,Bridge,a@b.example\n8,Ford,\n",
                "Desks.CSV": "Id;Org;Desk;Web\nd1;7;Work;\nd2;8;Home;www.h.example\n",
            ])
        #expect(plan.findings.isEmpty)
        let services = plan.changes.filter { $0.table == .services }
        #expect(
            services.map { $0.fields.map { $0.new ?? "" } } == [
                ["t:7", "Bridge: Work", "a@b.example"], ["t:8", "Ford: Home", "http://www.h.example"],
            ])
    }

    @Test func `a row without what it must have is rejected, and one whose other row is missing says what it can`()
        throws
    {
        let plan = try plan(
            Self.two,
            [
                "orgs.csv": "No,Name,Mail\n7,Bridge,\n",
                "desks.csv": "Id,Org,Desk,Web\nd1,7,Work,\nd2,9,Home,www.h.example\n",
            ])
        #expect(plan.changes.map(\.sourceID) == ["7", "d2"])
        #expect(plan.changes.last?.fields.first { $0.column == "name" }?.new == ": Home")
        let seen = plan.findings.map { "\($0.code.rawValue) \($0.line ?? 0) \($0.field ?? "") \($0.rejectsRow)" }
        #expect(seen == ["missing_value 2 org.Mail true", "dangling_reference 3 organization_id false"])
        #expect(plan.rowsRead == 3 && plan.rowsRejected == 1)
    }

    @Test func `columns and files that no mapping names are told, and columns that only a join reads are not`() throws {
        let plan = try plan(
            Self.two, ["orgs.csv": "No,Name,Mail,Fax\n", "desks.csv": "Id,Org,Desk\n", "extra.csv": "a\n"])
        let seen = plan.findings.map { "\($0.file) \($0.code.rawValue) \($0.field ?? "")" }
        #expect(
            seen == [
                "desks.csv missing_column Web", "desks.csv empty_file ", "extra.csv unknown_table ",
                "orgs.csv unknown_column Fax", "orgs.csv empty_file ",
            ])
    }

    @Test(arguments: [
        ("{}", "tables"),
        (#"{"a": {"key": "{x", "records": []}}"#, "tables.a.records"),
        (
            #"{"a": {"key": "{x}", "joins": {"b": {"table": "c", "by": "{y}"}}, "records": []}}"#,
            "tables.a.joins.b.table"
        ),
        (
            #"{"a": {"key": "{x}", "records": [{"table": "services", "required": ["nome"], "fields": {}}]}}"#,
            "tables.a.records[0].required[0]"
        ),
    ])
    func `what does not hold together is refused at its place`(tables: String, place: String) throws {
        let error = #expect(throws: ImportError.self) { try profile(tables) }
        #expect(error?.code == .malformedProfile)
        #expect(error?.place == place)
    }
}
