// swift-format-ignore-file
extension DemoFiles {
    /// The text of `cooperazione/accessibility.csv`.
    static let cooperazione_accessibility_csv = #"""
id,location_id,description
acs-1,l-questura,"Rampa all’ingresso, ascensore"
acs-2,l-entrate-al,Ingresso senza gradini
acs-3,l-asl-al,Ascensore e bagno accessibile
acs-4,l-cons-al,"Piano terra, spazio per i passeggini"
acs-5,l-ospedale,Accessibile in carrozzina
acs-6,l-cpia-al,Ascensore
acs-7,l-comune-al,Rampa dal cortile
acs-8,l-ponte,"Un gradino, campanello"
acs-9,l-mensa-al,Ingresso senza gradini
acs-10,l-inps,Ingresso senza gradini

"""#
}
