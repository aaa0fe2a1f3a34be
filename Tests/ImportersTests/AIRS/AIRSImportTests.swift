import Directory
import Importers
import TestSupport
import Testing

/// The table of `docs/formats/airs.md`, row by row, on a list of our own.
struct AIRSImportTests {
    private func archive() throws -> (archive: PlainArchive, plan: ChangePlan) {
        var archive = PlainArchive(source: "a")
        let plan = try archive.plan(AIRSSample.profile, AIRSSample.delivery)
        archive.apply(plan)
        return (archive, plan)
    }

    /// The values of a record, by column.
    private func values(_ archive: PlainArchive, _ table: ListingTable, _ id: String) -> [String: String] {
        guard let record = archive.record(table, id) else { return [:] }
        return Dictionary(
            uniqueKeysWithValues: zip(table.columns, record.values).compactMap { column, value in
                value.map { (column.name, $0) }
            })
    }

    @Test func `each element comes to its column`() throws {
        let (archive, _) = try archive()
        #expect(
            values(archive, .organizations, "12") == [
                "name": "Il Ponte", "alternate_name": "Ponte ODV", "description": "Accoglie e accompagna.",
                "website": "http://www.ilponte.example", "email": "info@ilponte.example", "tax_status": "ETS",
                "tax_id": "90000000006", "year_incorporated": "1984", "legal_status": "ODV",
            ])
        #expect(
            values(archive, .organizations, "13") == ["name": "Il Ponte Valenza", "parent_organization_id": "a:12"])
        #expect(
            values(archive, .phones, "agency-12/phone-1") == [
                "organization_id": "a:12", "number": "0131 000101", "extension": "7", "type": "fax",
                "description": "Segreteria: mattina",
            ])
        #expect(
            values(archive, .urls, "agency-12/url-1") == [
                "organization_id": "a:12", "url": "http://blog.ilponte.example", "label": "Diario",
            ])
        #expect(
            values(archive, .contacts, "agency-12/contact-1") == [
                "organization_id": "a:12", "name": "Anna Rossi", "title": "Presidente", "department": "Direzione",
            ])
        #expect(values(archive, .phones, "agency-12/contact-1/phone-1")["is_confidential"] == "true")
        #expect(values(archive, .contacts, "agency-12/contact-2")["email"] == "volontari@ilponte.example")
        #expect(values(archive, .organizationIdentifiers, "agency-12/license-1")["identifier"] == "RUNTS 1")
        #expect(values(archive, .organizationIdentifiers, "agency-12/record-owner")["identifier"] == "ABCD")
        #expect(
            values(archive, .programs, "900") == ["organization_id": "a:12", "name": "Corsi", "alternate_name": "FAMI"])
        #expect(values(archive, .metadata, "agency-12/verified")["last_action_date"] == "2026-01-05")
    }

    @Test func `a site is a location with its address, hours and way there`() throws {
        let (archive, _) = try archive()
        #expect(
            values(archive, .locations, "40") == [
                "organization_id": "a:12", "location_type": "physical", "name": "Sede di via Roma",
                "description": "Primo piano.\nangolo via Milano", "transportation": "Linea 2", "latitude": "44.9130",
                "longitude": "8.6150",
            ])
        #expect(
            values(archive, .addresses, "site-40/address-1") == [
                "location_id": "a:40", "attention": "c/o Parrocchia", "address_1": "Via Roma 1", "city": "Alessandria",
                "region": "AL", "state_province": "Piemonte", "postal_code": "15121", "country": "IT",
                "address_type": "physical",
            ])
        #expect(values(archive, .addresses, "site-40/address-2")["address_type"] == "postal")
        #expect(
            values(archive, .schedules, "site-40/hours-1") == [
                "location_id": "a:40", "freq": "WEEKLY", "byday": "MO,TU", "opens_at": "09:00", "closes_at": "12:00",
                "notes": "Citofonare",
            ])
        #expect(values(archive, .accessibility, "site-40/accessibility-1")["description"] == "Rampa")
        #expect(values(archive, .locations, "41")["location_type"] == "virtual")
        #expect(archive.record(.phones, "site-40/phone-1") == nil)
    }

    @Test func `SiteServices of one ServiceGroupKey and name are one service at two places`() throws {
        let (archive, plan) = try archive()
        #expect(plan.count(of: .create, in: .services) == 1)
        #expect(
            values(archive, .services, "70") == [
                "organization_id": "a:12", "program_id": "a:900", "name": "Corso di italiano",
                "description": "Livello A1 e A2.", "status": "active",
                "application_process": "Telefonare: per il test\nPresentarsi", "assured_date": "2026-02-03",
                "last_modified": "2026-03-04T00:00:00",
            ])
        #expect(values(archive, .serviceAtLocations, "70") == ["service_id": "a:70", "location_id": "a:40"])
        #expect(
            values(archive, .serviceAtLocations, "71") == [
                "service_id": "a:70", "location_id": "a:41", "description": "A distanza.",
            ])
        #expect(values(archive, .phones, "service-70/phone-1")["service_at_location_id"] == "a:70")
        #expect(values(archive, .schedules, "service-70/hours-2")["opens_at"] == "17:00")
        #expect(values(archive, .schedules, "service-70/season-1")["valid_to"] == "2027-06-10")
        #expect(values(archive, .schedules, "service-70/season-2")["description"] == "Estate: giugno")
    }

    @Test func `what a service asks for is structured where it is certain`() throws {
        let (archive, _) = try archive()
        let rules = (archive.known.records[.eligibilityRules] ?? [:]).mapValues { known in
            [known.record["kind"], known.record["parameters"], known.record["source_text"]].map { $0 ?? "-" }
        }
        #expect(
            rules == [
                "service-70/age-1": ["age", "16..", "dai 16 anni"], "service-70/gender-1": ["sex", "female", "Female"],
                "service-70/general-1": ["income", "15000", "ISEE fino a 15.000 euro"],
                "service-70/family-1": ["custom", "-", "Con figli piccoli"],
            ])
        #expect(values(archive, .documentRequirements, "service-70/requirement-1-2")["document"] == "passport")
        #expect(values(archive, .requiredDocuments, "service-70/document-1")["document"] == "Due fototessere")
        #expect(
            values(archive, .costOptions, "service-70/cost-1") == [
                "service_id": "a:70", "amount": "0", "amount_description": "Gratuito",
            ])
        #expect(values(archive, .languages, "service-70/language-1")["code"] == "ar")
        #expect(values(archive, .languages, "service-70/language-2")["code"] == "it")
        #expect(values(archive, .serviceAreas, "service-70/zip-1")["name"] == "15121")
        #expect(values(archive, .serviceAreas, "service-70/area-1")["description"] == "anche fuori provincia")
        #expect(
            values(archive, .attributes, "service-70/term-HH-0500.8000*YB-8000") == [
                "link_id": "a:70", "link_entity": "service", "link_type": "taxonomy_term",
                "taxonomy_term_id": "a:HH-0500.8000", "value": "YB-8000",
            ])
        #expect(
            values(archive, .attributes, "service-70/term-training.italian")["taxonomy_term_id"] == "training.italian")
        #expect(values(archive, .contacts, "service-70/resource-contact-1")["is_confidential"] == "true")
    }

    @Test func `the findings name what is not carried, and the same list again changes nothing`() throws {
        let (archive, plan) = try archive()
        let told = plan.findings.map { "\($0.code.rawValue) \($0.field ?? "")" }.sorted()
        #expect(
            told == [
                "unmapped_element Agency/Site/Phone/@TollFree", "unmapped_value Agency/Site/SiteService/Taxonomy",
                "unstructured_eligibility Agency/Site/SiteService/FamilyRequirements (eligibility_rules.parameters)",
                "withheld_value Agency/AKA", "withheld_value Agency/Site/Phone",
            ])
        #expect(plan.rowsRejected == 0)
        #expect(plan.rowsRead == 6)
        #expect(try archive.plan(AIRSSample.profile, AIRSSample.delivery).changes.isEmpty)
    }
}
