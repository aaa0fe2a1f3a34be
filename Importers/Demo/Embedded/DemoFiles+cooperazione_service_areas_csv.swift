// swift-format-ignore-file
extension DemoFiles {
    /// The text of `cooperazione/service_areas.csv`.
    static let cooperazione_service_areas_csv = #"""
id,service_id,name,area_id
zona-1,svc-questura-asilo,Provincia di Alessandria,area-006
zona-2,svc-questura-permesso-asilo,Provincia di Alessandria,area-006
zona-3,svc-questura-rinnovo,Provincia di Alessandria,area-006
zona-4,svc-questura-lungo-periodo,Provincia di Alessandria,area-006
zona-5,svc-questura-titolo-viaggio,Provincia di Alessandria,area-006
zona-6,svc-pref-ricongiungimento,Provincia di Alessandria,area-006
zona-7,svc-pref-cittadinanza,Provincia di Alessandria,area-006
zona-8,svc-pref-accoglienza,Provincia di Alessandria,area-006
zona-9,svc-pref-test-a2,Provincia di Alessandria,area-006
zona-10,svc-cpi-did,Provincia di Alessandria,area-006
zona-11,svc-cpi-orientamento,Provincia di Alessandria,area-006
zona-12,svc-cpi-mirato,Provincia di Alessandria,area-006
zona-13,svc-anagrafe-al,Alessandria,area-006003
zona-14,svc-anagrafe-cie,Alessandria,area-006003
zona-15,svc-anagrafe-fittizia,Alessandria,area-006003
zona-16,svc-ospitalita-al,Alessandria,area-006003
zona-17,svc-anagrafe-ca,Casale Monferrato,area-006039
zona-18,svc-anagrafe-no,Novi Ligure,area-006114
zona-19,svc-biblioteca-ac,Acqui Terme,area-006001
zona-20,svc-anagrafe-ac,Acqui Terme,area-006001
zona-21,svc-casa-bando,Provincia di Alessandria,area-006
zona-22,svc-sociali-segretariato,Provincia di Alessandria,area-006
zona-23,svc-sociali-minori,Provincia di Alessandria,area-006
zona-24,svc-sociali-monferrato,Provincia di Alessandria,area-006

"""#
}
