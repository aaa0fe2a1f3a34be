import Importers

/// A small list in AIRS 3.1 with something of everything that the table of `docs/formats/airs.md` carries.
enum AIRSSample {
    static let namespace = "http://www.airs.org/schema/3_1/AIRS.xsd"

    /// A Source element of 3.1 around agencies.
    static func source(_ agencies: String, namespace: String? = Self.namespace, version: String = "3.1") -> String {
        let declared = namespace.map { " xmlns=\"\($0)\"" } ?? ""
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <Source\(declared) SourceEntity="Prova" SourceID="1" OriginTimestamp="2026-01-01T00:00:00" \
            SoftwareVendor="Prova" SoftwareVersion="1" TaxonomyVersion="2020-01-01T00:00:00" SchemaVersion="\(version)">
            \(agencies)
            </Source>
            """
    }

    /// What an agency, a site and a service say, in the order of the schema.
    static let agency = """
        <Agency RecordOwner="ABCD" FEIN="90000000006" YearInc="1984" LegalStatus="ODV">
          <Key>12</Key><Name>Il Ponte</Name><AgencyDescription>Accoglie e accompagna.</AgencyDescription>
          <AKA><Name>Ponte ODV</Name><Confidential>false</Confidential></AKA>
          <AKA><Name>Casa Segreta</Name><Confidential>true</Confidential></AKA>
          <Phone TollFree="false" Confidential="false"><PhoneNumber>0131 000101</PhoneNumber>\
        <Extension>7</Extension><Description>mattina</Description><Type>Fax</Type><Function>Segreteria</Function></Phone>
          <URL><Address>www.ilponte.example</Address></URL>
          <URL><Address>http://blog.ilponte.example</Address><Note>Diario</Note></URL>
          <Email><Address>info@ilponte.example</Address></Email>
          <Email><Address>volontari@ilponte.example</Address><Note>Volontari</Note></Email>
          <Contact Type="Direzione"><Title>Presidente</Title><Name>Anna Rossi</Name>\
        <Phone TollFree="false" Confidential="true"><PhoneNumber>0131 000102</PhoneNumber></Phone></Contact>
          <LicenseAccreditation><License>RUNTS 1</License><LicensedBy>Regione Piemonte</LicensedBy></LicenseAccreditation>
          <IRSStatus>ETS</IRSStatus>
          <ServiceGroup><Key>900</Key><Name>Corsi</Name><ProgramName>FAMI</ProgramName></ServiceGroup>
          <Site Status="active">
            <Key>40</Key><Name>Sede di via Roma</Name><SiteDescription>Primo piano.</SiteDescription>
            <PhysicalAddress Confidential="false"><PreAddressLine>c/o Parrocchia</PreAddressLine><Line1>Via Roma 1</Line1>\
        <City>Alessandria</City><County>AL</County><State>Piemonte</State><ZipCode>15121</ZipCode>\
        <Country>Italia</Country></PhysicalAddress>
            <MailingAddress Confidential="false"><Line1>Casella 3</Line1><City>Alessandria</City></MailingAddress>
            <CrossStreet>angolo via Milano</CrossStreet>
            <Phone TollFree="true" Confidential="true"><ReasonWithheld>solo operatori</ReasonWithheld></Phone>
            <TimeOpen><Sunday/><Monday><From>09:00:00</From><To>12:00:00</To></Monday>\
        <Tuesday><From>09:00:00</From><To>12:00:00</To></Tuesday><Notes>Citofonare</Notes></TimeOpen>
            <DisabilitiesAccess>Rampa</DisabilitiesAccess><BusServiceAccess>Linea 2</BusServiceAccess>
            <SiteService ServiceGroupKey="900">
              <Name>Corso di italiano</Name><Key>70</Key><Description>Livello A1 e A2.</Description>
              <Phone TollFree="false" Confidential="false"><PhoneNumber>0131 000103</PhoneNumber></Phone>
              <TimeOpen><Monday><From>14:00:00</From><To>16:00:00</To></Monday>\
        <Monday><From>17:00:00</From><To>19:00:00</To></Monday></TimeOpen>
              <Seasonal><Description>Anno scolastico</Description><StartDate>2026-09-15</StartDate>\
        <EndDate>2027-06-10</EndDate></Seasonal>
              <Seasonal><Description>Estate</Description><StartDate>giugno</StartDate></Seasonal>
              <Taxonomy><Code>HH-0500.8000</Code><Code>YB-8000</Code></Taxonomy>
              <Taxonomy><Code>training.italian</Code></Taxonomy>
              <Languages><Name>Arabic, Italian</Name><Notes>martedì</Notes></Languages>
              <GeographicAreaServed><City>Alessandria</City><ZipCode>15121</ZipCode>\
        <Description>anche fuori provincia</Description></GeographicAreaServed>
              <ResourceInfo DateAdded="2024-01-02" DateLastVerified="2026-02-03" DateOfLastAction="2026-03-04" \
        LastActionType="Update"><Contact Type="Redazione"><Name>Bruno Verdi</Name></Contact></ResourceInfo>
              <DocumentsRequired><DocumentsRequired>tax_code | passport</DocumentsRequired>\
        <Description>copia</Description></DocumentsRequired>
              <DocumentsRequired><DocumentsRequired>Due fototessere</DocumentsRequired></DocumentsRequired>
              <ApplicationProcess><Step>Telefonare</Step><Description>per il test</Description></ApplicationProcess>
              <ApplicationProcess><Step>Presentarsi</Step></ApplicationProcess>
              <FeeStructure>Gratuito</FeeStructure>
              <GeneralEligibility>income: 15000 (ISEE fino a 15.000 euro)</GeneralEligibility>
              <AgeRequirements Gender="Female" MinimumAge="16">dai 16 anni</AgeRequirements>
              <FamilyRequirements>Con figli piccoli</FamilyRequirements>
            </SiteService>
            <SpatialLocation><Latitude>+44.9130</Latitude><Longitude>+8.6150</Longitude></SpatialLocation>
          </Site>
          <Site>
            <Key>41</Key><Name>Sportello telefonico</Name><NoPhysicalAddress><Explanation>Solo al telefono</Explanation>\
        </NoPhysicalAddress>
            <SiteService ServiceGroupKey="900"><Name>Corso di italiano</Name><Key>71</Key>\
        <Description>A distanza.</Description><Taxonomy><Code>training.italian</Code></Taxonomy></SiteService>
          </Site>
          <ResourceInfo DateLastVerified="2026-01-05"/>
          <Agency><Key>13</Key><Name>Il Ponte Valenza</Name></Agency>
        </Agency>
        """

    static let delivery = Delivery(["lista.xml": source(agency)])
    static let profile = PartnerProfile(.airs, of: "a")
}
