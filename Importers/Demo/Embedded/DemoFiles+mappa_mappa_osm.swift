// swift-format-ignore-file
extension DemoFiles {
    /// The text of `mappa/mappa.osm`.
    static let mappa_mappa_osm = #"""
<?xml version="1.0" encoding="UTF-8"?>
<osm version="0.6" generator="demo">
  <node id="9001" lat="44.9158" lon="8.6152" timestamp="2026-10-01T10:00:00Z">
    <tag k="amenity" v="library"/><tag k="name" v="Biblioteca del Bastione"/><tag k="name:fr" v="Bibliothèque du Bastion"/>
    <tag k="addr:street" v="Via Tripoli"/><tag k="addr:housenumber" v="116"/><tag k="addr:postcode" v="15121"/><tag k="addr:city" v="Alessandria"/>
    <tag k="phone" v="0131 555 801"/><tag k="email" v="prestiti@bastione.example"/><tag k="opening_hours" v="Mo-Fr 09:00-13:00,14:30-18:30; Sa 09:00-12:30"/>
    <tag k="wheelchair" v="yes"/><tag k="fee" v="no"/>
  </node>
  <node id="9002" lat="45.1340" lon="8.4530" timestamp="2026-10-01T10:00:00Z">
    <tag k="shop" v="charity"/><tag k="name" v="Emporio Secondo Giro"/><tag k="operator" v="Cooperativa Secondo Giro"/>
    <tag k="addr:street" v="Via Saffi"/><tag k="addr:housenumber" v="129"/><tag k="addr:postcode" v="15033"/><tag k="addr:city" v="Casale Monferrato"/>
    <tag k="phone" v="0142 555 801"/><tag k="opening_hours" v="Tu-Sa 10:00-12:30,15:30-19:00"/>
  </node>
  <node id="9003" lat="44.7610" lon="8.7880"/>
  <node id="9004" lat="44.7610" lon="8.7884"/>
  <node id="9005" lat="44.7614" lon="8.7884"/>
  <node id="9006" lat="44.7614" lon="8.7880"/>
  <way id="9100" timestamp="2026-10-01T10:00:00Z">
    <nd ref="9003"/><nd ref="9004"/><nd ref="9005"/><nd ref="9006"/><nd ref="9003"/>
    <tag k="amenity" v="pharmacy"/><tag k="name" v="Farmacia della Stazione Vecchia"/>
    <tag k="addr:street" v="Via Girardengo"/><tag k="addr:housenumber" v="147"/><tag k="addr:postcode" v="15067"/><tag k="addr:city" v="Novi Ligure"/>
    <tag k="phone" v="0143 555 801"/><tag k="opening_hours" v="Mo-Sa 08:30-12:30,15:30-19:30; PH off"/>
  </way>
</osm>

"""#
}
