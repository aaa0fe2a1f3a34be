// swift-format-ignore-file
extension DemoFiles {
    /// The text of `profili/famiglie.json`.
    static let profili_famiglie_json = #"""
{"version": 1, "name": "famiglie", "source": "famiglie", "title": "Rete Famiglie: un elenco AIRS 3.1", "format": "airs"}

"""#
}
