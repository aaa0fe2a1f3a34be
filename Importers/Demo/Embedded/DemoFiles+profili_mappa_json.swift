// swift-format-ignore-file
extension DemoFiles {
    /// The text of `profili/mappa.json`.
    static let profili_mappa_json = #"""
{"version": 1, "name": "mappa", "source": "mappa", "title": "Un ritaglio della mappa (OpenStreetMap)", "format": "osm"}

"""#
}
