// swift-format-ignore-file
extension DemoFiles {
    /// The text of `cooperazione/service_capacity.csv`.
    static let cooperazione_service_capacity_csv = #"""
id,service_id,unit_id,available,maximum,updated
cap-1,svc-pref-accoglienza,unita-letto,3,260,2026-11-17T09:00:00
cap-2,svc-asl-npi,unita-colloquio,0,40,2026-11-16T09:00:00
cap-3,svc-cpia-italiano-al,unita-posto,9,80,2026-11-18T09:00:00
cap-4,svc-cpia-alfa,unita-posto,2,16,2026-11-18T09:00:00
cap-5,svc-cpia-media,unita-posto,12,50,2026-11-10T09:00:00
cap-6,svc-cpia-italiano-ca,unita-posto,5,40,2026-11-13T09:00:00
cap-7,svc-cpia-italiano-no,unita-posto,0,24,2026-11-19T09:00:00
cap-8,svc-cpi-orientamento,unita-colloquio,6,20,2026-11-20T09:00:00
cap-9,svc-ponte-lavoro,unita-colloquio,5,12,2026-11-20T09:00:00
cap-10,svc-querce-rifugio,unita-letto,1,8,2026-11-21T09:00:00
cap-11,svc-cortile-accoglienza,unita-letto,4,60,2026-11-19T09:00:00
cap-12,svc-cortile-sai,unita-letto,0,25,2026-11-12T09:00:00
cap-13,svc-pane-mensa-al,unita-posto,25,120,2026-11-22T09:00:00
cap-14,svc-pane-mensa-no,unita-posto,10,40,2026-11-15T09:00:00
cap-15,svc-pane-dormitorio-al,unita-letto,3,32,2026-11-22T09:00:00
cap-16,svc-pane-dormitorio-ca,unita-letto,0,10,2026-11-22T09:00:00

"""#
}
