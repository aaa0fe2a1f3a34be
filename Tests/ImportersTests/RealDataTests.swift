import Directory
import Importers
import TestSupport
import Testing

/// Lists that nobody here wrote, counted by splitting lines naively and compared.
@Suite(.enabled(if: SharedData.isPresent))
struct RealDataTests {
    private func plan(_ name: String, _ path: String) throws -> ChangePlan {
        let profile = try #require(PartnerProfile.bundled[name])
        return try Importer(profile).plan(
            path: SharedData.path(path), known: KnownRecords(source: profile.source))
    }

    private func lines(_ path: String) throws -> [Substring] {
        String(decoding: try SharedData.bytes(path), as: UTF8.self)
            .split(whereSeparator: \.isNewline)
    }

    private func reimport(_ name: String, _ path: String) throws -> ChangePlan {
        let profile = try #require(PartnerProfile.bundled[name])
        var archive = PlainArchive(source: profile.source)
        let delivery = try Delivery(path: SharedData.path(path))
        archive.apply(try archive.plan(profile, delivery))
        return try archive.plan(profile, delivery)
    }

    @Test func `each row of the pharmacies gives a service at a place`() throws {
        let path = "data/it-alessandria/farmacie_cap15.csv"
        let rows = try lines(path).dropFirst()
        let plan = try plan("farmacie", path)
        #expect(plan.rowsRead == rows.count)
        #expect(plan.rowsRejected == 0)
        for table in [ListingTable.services, .organizations, .locations, .addresses, .serviceAtLocations, .attributes] {
            #expect(plan.count(of: .create, in: table) == rows.count)
        }
        #expect(plan.findings.isEmpty)
        let postcodes = plan.changes.filter { $0.table == .addresses }
            .flatMap { $0.fields.filter { $0.column == "postal_code" }.compactMap(\.new) }
        let wanted = rows.map { $0.split(separator: ";", omittingEmptySubsequences: false)[7].dropFirst() }
        #expect(postcodes.sorted() == wanted.map(String.init).sorted())
        #expect(try reimport("farmacie", path).isEmpty)
    }

    @Test(arguments: [
        ("scuole-paritarie", "it-alessandria/scuole_paritarie.csv", 0),
        // Some addresses of prisons have no postal code in them.
        ("istituti-penitenziari", "it-ondata/istituti_penitenziari/data/anagrafica.csv", 1),
        (
            "residenze-anziani-fvg",
            "it-residenze-anziani-fvg/Elenco_strutture_residenziali_per_anziani-all_fields.csv", 0
        ),
        ("farmacie-fvg", "it-farmacie/fvg/FarmacieFVG-nominatim.csv", 0),
    ])
    func `each row of a public list gives a service at an address`(name: String, path: String, lacking: Int) throws {
        let rows = try lines("data/" + path).dropFirst()
        let plan = try plan(name, "data/" + path)
        #expect(plan.rowsRead == rows.count)
        #expect(plan.rowsRejected == 0)
        for table in [ListingTable.services, .organizations, .locations, .addresses, .serviceAtLocations] {
            #expect(plan.count(of: .create, in: table) == rows.count)
        }
        let codes = plan.changes.filter { $0.table == .addresses }.flatMap(\.fields)
            .filter { $0.column == "postal_code" }.compactMap(\.new)
        #expect(codes.count == rows.count - lacking && codes.allSatisfy { $0.count == 5 && $0.allSatisfy(\.isNumber) })
        #expect(plan.findings.allSatisfy { $0.code == .badURL && $0.line != nil && $0.field != nil })
        #expect(try reimport(name, "data/" + path).isEmpty)
    }

    @Test func `each hospital is told by its province, municipality and name`() throws {
        let path = "data/it-alessandria/presidi_ospedalieri.csv"
        let rows = try lines(path).dropFirst()
        let plan = try plan("presidi-ospedalieri", path)
        #expect(plan.count(of: .create, in: .services) == rows.count)
        #expect(plan.rowsRejected == 0)
        #expect(!plan.findings.contains { $0.code == .danglingReference })
        let services = plan.changes.filter { $0.table == .services }
        #expect(Set(services.map(\.sourceID)).count == rows.count)
        let tortona = try #require(services.first { $0.sourceID.contains("TORTONA") })
        #expect(tortona.fields.contains(FieldChange("name", from: nil, to: "ASL AL Ospedale Tortona")))
        #expect(try reimport("presidi-ospedalieri", path).isEmpty)
    }

    @Test func `each entry of the Madrid list gives a service with its place and telephone`() throws {
        let path = "data/madrid-xml/200342-0-centros-dia.xml"
        let text = String(decoding: try SharedData.bytes(path), as: UTF8.self)
        func count(_ needle: String) -> Int {
            text.split(separator: needle, omittingEmptySubsequences: false).count - 1
        }
        let plan = try plan("madrid-contenidos", path)
        #expect(plan.rowsRead == count("<contenido>"))
        #expect(plan.rowsRejected == 0)
        #expect(plan.count(of: .create, in: .services) == count("\"ID-ENTIDAD\""))
        #expect(plan.count(of: .create, in: .locations) == count("\"LATITUD\""))
        // One number a line, nine digits each however they are spaced: two in a cell must not become one.
        let numbers = text.split(separator: "\"TELEFONO\">").dropFirst().map { cell in
            cell.prefix { $0 != "<" }.replacing("&amp;#13;", with: "").count(where: \.isNumber) / 9
        }.reduce(0, +)
        #expect(plan.count(of: .create, in: .phones) == numbers + count("\"FAX\""))
        let phones = plan.changes.filter { $0.table == .phones }.flatMap(\.fields).filter { $0.column == "number" }
        #expect(phones.allSatisfy { ($0.new ?? "").count(where: \.isNumber) == 9 })
        #expect(plan.count(of: .create, in: .schedules) == count("\"HORARIO\""))
        #expect(plan.count(of: .create, in: .organizations) == 1)
        #expect(try reimport("madrid-contenidos", path).isEmpty)
    }

    @Test func `the example of the HSDS standard is read, and what it gets wrong is named`() throws {
        let path = "data/hsds-spec/examples/csv"
        let plan = try plan("hsds-csv", path)
        #expect(plan.rowsRead == plan.files.count)
        #expect(plan.findings.contains { $0.code == .badCoordinate && $0.file == "locations.csv" && $0.line == 2 })
        #expect(plan.findings.contains { $0.code == .unknownTable && $0.file == "meta_table_descriptions.csv" })
        // The attribute points at no record of the package.
        let rejected = plan.findings.filter(\.rejectsRow)
        #expect(rejected.map(\.file) == ["attributes.csv"])
        #expect(rejected.first?.column == 38)
        #expect(plan.rowsRejected == 1)
        #expect(plan.count(of: .create) == plan.rowsRead - 1)
        #expect(try reimport("hsds-csv", path).isEmpty)
    }
}
