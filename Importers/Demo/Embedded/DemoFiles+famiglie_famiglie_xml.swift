// swift-format-ignore-file
extension DemoFiles {
    /// The text of `famiglie/famiglie.xml`.
    static let famiglie_famiglie_xml = #"""
<?xml version="1.0" encoding="UTF-8"?>
<Source xmlns="http://www.airs.org/schema/3_1/AIRS.xsd" SourceEntity="Rete Famiglie del Tanaro" SourceID="1" OriginTimestamp="2026-11-02T09:00:00" SoftwareVendor="Rete Famiglie" SoftwareVersion="1.0" TaxonomyVersion="2026-01-01T00:00:00" SchemaVersion="3.1">
  <Agency FEIN="96000000001" YearInc="2009" Status="active">
    <Key>100</Key>
    <Name>Rete Famiglie del Tanaro</Name>
    <AgencyDescription>Associazione di genitori: libri, campi estivi e ascolto.</AgencyDescription>
    <Phone TollFree="false" Confidential="false"><PhoneNumber>0131 555 701</PhoneNumber><Type>voice</Type></Phone>
    <URL><Address>http://retefamiglie.example</Address></URL>
    <Email><Address>segreteria@retefamiglie.example</Address></Email>
    <Site>
      <Key>110</Key>
      <Name>Casa delle Famiglie</Name>
      <SiteDescription>Cortile interno, secondo portone.</SiteDescription>
      <PhysicalAddress Confidential="false"><Line1>Via Piacenza 131</Line1><City>Alessandria</City><State>AL</State><ZipCode>15121</ZipCode><Country>IT</Country></PhysicalAddress>
      <DisabilitiesAccess>Ingresso senza gradini</DisabilitiesAccess>
      <SiteService ServiceGroupKey="150">
        <Name>Libri di scuola usati</Name>
        <Key>120</Key>
        <Description>Si scambiano e si prestano libri delle medie e delle superiori.</Description>
        <Phone TollFree="false" Confidential="false"><PhoneNumber>0131 555 702</PhoneNumber></Phone>
        <TimeOpen><Tuesday><From>15:00:00</From><To>18:00:00</To></Tuesday><Saturday><From>09:30:00</From><To>12:00:00</To></Saturday></TimeOpen>
        <Taxonomy><Code>school.books</Code></Taxonomy>
        <Languages><Name>Italian</Name></Languages>
        <Languages><Name>French</Name></Languages>
        <GeographicAreaServed><County>Alessandria</County></GeographicAreaServed>
        <ResourceInfo DateLastVerified="2026-10-20"/>
        <FeeStructure>Gratuito</FeeStructure>
      </SiteService>
      <SiteService>
        <Name>Gruppo di genitori soli</Name>
        <Key>121</Key>
        <Description>Ci si incontra ogni giovedì, con qualcuno che tiene i bambini.</Description>
        <Phone TollFree="false" Confidential="false"><PhoneNumber>0131 555 703</PhoneNumber></Phone>
        <TimeOpen><Thursday><From>17:00:00</From><To>19:00:00</To></Thursday></TimeOpen>
        <Taxonomy><Code>family.single_parent</Code></Taxonomy>
        <Languages><Name>Italian</Name></Languages>
        <ResourceInfo DateLastVerified="2026-10-20"/>
        <FeeStructure>Gratuito</FeeStructure>
        <GeneralEligibility>household: children</GeneralEligibility>
      </SiteService>
      <SpatialLocation><Latitude>+44.91120</Latitude><Longitude>+8.61980</Longitude></SpatialLocation>
    </Site>
    <Site>
      <Key>111</Key>
      <Name>Casa delle Famiglie, Tortona</Name>
      <PhysicalAddress Confidential="false"><Line1>Via Carducci 118</Line1><City>Tortona</City><State>AL</State><ZipCode>15057</ZipCode><Country>IT</Country></PhysicalAddress>
      <SiteService ServiceGroupKey="150">
        <Name>Libri di scuola usati</Name>
        <Key>122</Key>
        <Description>Si scambiano e si prestano libri delle medie e delle superiori.</Description>
        <Phone TollFree="false" Confidential="false"><PhoneNumber>0131 555 704</PhoneNumber></Phone>
        <TimeOpen><Wednesday><From>16:00:00</From><To>18:30:00</To></Wednesday></TimeOpen>
        <Taxonomy><Code>school.books</Code></Taxonomy>
        <ResourceInfo DateLastVerified="2026-10-20"/>
      </SiteService>
      <SpatialLocation><Latitude>+44.89500</Latitude><Longitude>+8.86300</Longitude></SpatialLocation>
    </Site>
    <ResourceInfo DateLastVerified="2026-10-20"/>
  </Agency>
</Source>

"""#
}
