// swift-format-ignore-file
extension DemoFiles {
    /// The text of `cooperazione/units.csv`.
    static let cooperazione_units_csv = #"""
id,name
unita-posto,posto
unita-letto,posto letto
unita-colloquio,colloquio

"""#
}
