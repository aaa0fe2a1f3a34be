import Directory
import Importers
import Testing

/// The elements of our namespace in AIRS 3.1, also as others may leave or write them.
struct AIRSSupplementTests {
    private func plan(service: String = "", agency: String = "", phone: String = "") throws -> ChangePlan {
        let text = """
            <Source xmlns="http://www.airs.org/schema/3_1/AIRS.xsd"
                    xmlns:hsds="urn:uuid:0b7c6a52-9d41-4f0e-8a6d-3c5e2f7181b4">
             <Agency><Key>1</Key><Name>Ponte</Name>
              <Site><Key>2</Key><Name>Sede</Name>
               <SiteService><Name>Mensa</Name><Key>3</Key><Description>Pasti.</Description>\(phone)
                <Taxonomy><Code>BD-1800</Code></Taxonomy>\(service)</SiteService></Site>\(agency)</Agency>
            </Source>
            """
        return try PlainArchive(source: "a").plan(PartnerProfile(.airs, of: "a"), Delivery(["list.xml": text]))
    }

    /// The new values of the records of a table, a line each.
    private func lines(_ plan: ChangePlan, _ table: ListingTable) -> [String] {
        plan.changes.filter { $0.table == table }.map { change in
            ([change.sourceID] + change.fields.map { "\($0.column)=\($0.new ?? "")" }).joined(separator: " ")
        }
    }

    @Test func `columns and records that AIRS has no element for come to the service, its place and its terms`() throws
    {
        let plan = try plan(
            service: """
                <hsds:services url="https://m.example" alert="Chiuso ad agosto" wait_days="3">
                 <hsds:taxonomy_terms key="BD-1800" code="BD-1800" name="Cibo" taxonomy="211"/>
                 <hsds:service_capacities available="3"><hsds:units name="posti"/></hsds:service_capacities>
                 <hsds:closures from_date="2026-08-01" to_date="2026-08-31" reason="ferie"/>
                </hsds:services>
                <hsds:service_at_locations description="Al piano terra">
                 <hsds:closures from_date="2026-12-25" to_date="2026-12-25"/></hsds:service_at_locations>
                """,
            agency:
                "<hsds:organizations logo=\"https://l.example\"/><hsds:locations key=\"2\" external_identifier=\"X9\"/>"
        )
        #expect(!plan.findings.contains { $0.code != .unmappedValue }, "\(plan.findings)")
        let service = try #require(lines(plan, .services).first)
        for said in ["url=https://m.example", "alert=Chiuso ad agosto", "wait_days=3", "name=Mensa"] {
            #expect(service.contains(said))
        }
        #expect(lines(plan, .taxonomyTerms) == ["BD-1800 code=BD-1800 name=Cibo taxonomy=211"])
        #expect(lines(plan, .units) == ["unit posti name=posti"])
        #expect(
            lines(plan, .serviceCapacities) == [
                "service-3/more-service_capacities-1 service_id=a:3 unit_id=a:unit posti available=3"
            ])
        #expect(lines(plan, .closures).contains { $0.contains("service_id=a:3") && $0.contains("reason=ferie") })
        #expect(lines(plan, .closures).contains { $0.contains("service_at_location_id=a:3") })
        #expect(lines(plan, .serviceAtLocations).first?.contains("description=Al piano terra") == true)
        #expect(lines(plan, .organizations).first?.contains("logo=https://l.example") == true)
        #expect(lines(plan, .locations).first?.contains("external_identifier=X9") == true)
    }

    @Test func `what an element of AIRS says stands against a supplement that was left as it was`() throws {
        let plan = try plan(service: "<hsds:services name=\"Vecchia\" description=\"Altro.\"/>")
        let service = try #require(lines(plan, .services).first)
        #expect(service.contains("name=Mensa") && service.contains("description=Pasti."))
        #expect(plan.findings.contains { $0.code == .inconsistentRepeat })
    }

    @Test
    func `nothing of the supplement says who may see a record or what it hangs on, and strangers are passed over`()
        throws
    {
        let plan = try plan(
            service: """
                <hsds:services organization_id="99" nonsense="1"><hsds:phones number="0131 1" is_confidential="false"
                 contact_id="7"/><hsds:nothing a="b"/><hsds:locations name="Altrove"/></hsds:services>
                <hsds:locations is_confidential="true"/><hsds:organizations/><hsds:services/>
                """)
        #expect(try #require(lines(plan, .services).first).contains("organization_id=a:1"))
        #expect(lines(plan, .phones) == ["service-3/more-phones-1 service_id=a:3 number=0131 1"])
        #expect(!lines(plan, .locations).contains { $0.contains("is_confidential") })
    }
}
