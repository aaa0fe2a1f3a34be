// swift-format-ignore-file
extension DemoFiles {
    /// The text of `profili/cooperazione.json`.
    static let profili_cooperazione_json = #"""
{"version": 1, "name": "cooperazione", "source": "cooperazione", "title": "Rete provinciale: un pacchetto HSDS", "format": "hsds-csv"}

"""#
}
