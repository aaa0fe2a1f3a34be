// swift-format-ignore-file
extension DemoFiles {
    /// The text of `cooperazione/eligibility_rules.csv`.
    static let cooperazione_eligibility_rules_csv = #"""
id,service_id,kind,parameters,source_text
reg-1,svc-questura-asilo,legal_status,undocumented;minor;work_permit;study_permit;family_permit;stateless;renewal_pending,Chi non ha già chiesto asilo in Italia
reg-2,svc-questura-permesso-asilo,legal_status,asylum_seeker;renewal_pending,Richiedenti asilo
reg-3,svc-questura-rinnovo,legal_status,work_permit;family_permit;study_permit;special_protection;renewal_pending,Chi ha un permesso da rinnovare
reg-4,svc-questura-lungo-periodo,legal_status,work_permit;family_permit;refugee;subsidiary_protection;special_protection,Cinque anni di soggiorno regolare
reg-5,svc-questura-lungo-periodo,custom,,Reddito almeno pari all’assegno sociale annuo
reg-6,svc-questura-titolo-viaggio,legal_status,refugee;subsidiary_protection;special_protection;stateless,Protezione riconosciuta
reg-7,svc-pref-ricongiungimento,legal_status,long_term_resident;work_permit;family_permit;study_permit;refugee;subsidiary_protection;special_protection,Permesso di almeno un anno
reg-8,svc-pref-cittadinanza,custom,,"Dieci anni di residenza per i non UE, quattro per gli UE, cinque per rifugiati e apolidi; due dal matrimonio"
reg-9,svc-pref-accoglienza,legal_status,asylum_seeker,Richiedenti asilo
reg-10,svc-pref-accoglienza,custom,,Senza mezzi sufficienti per vivere
reg-11,svc-pref-test-a2,legal_status,work_permit;family_permit;refugee;subsidiary_protection;special_protection;study_permit,Permesso valido
reg-12,svc-asl-scelta-medico,legal_status,citizen;eu_citizen;long_term_resident;work_permit;family_permit;asylum_seeker;refugee;subsidiary_protection;special_protection;trafficking_permit;minor;renewal_pending;stateless,"Italiani, cittadini UE che lavorano o vivono qui, e chi ha un permesso, lo ha chiesto o lo sta rinnovando"
reg-13,svc-asl-stp,legal_status,undocumented,Persone non UE senza permesso
reg-14,svc-asl-eni,legal_status,eu_citizen,Cittadini UE
reg-15,svc-asl-eni,health_insurance,no,Senza copertura sanitaria
reg-16,svc-asl-ambulatorio-stp,legal_status,undocumented;eu_citizen,Chi ha un codice STP o ENI
reg-17,svc-cpi-did,employment,unemployed,Senza lavoro o con reddito basso
reg-18,svc-cpi-mirato,disability,yes,Invalidità dal 46 per cento
reg-19,svc-anagrafe-cie,residence,municipality,Residenti ad Alessandria
reg-20,svc-anagrafe-fittizia,household,homeless,Persone senza dimora
reg-21,svc-clinica-audizione,legal_status,asylum_seeker,Richiedenti asilo
reg-22,svc-querce-ascolto,sex,female,Donne
reg-23,svc-querce-rifugio,sex,female,"Donne, anche con figli"
reg-24,svc-querce-rifugio,referral_required,,Inviate dal centro antiviolenza o dai servizi sociali
reg-25,svc-cortile-accoglienza,legal_status,asylum_seeker,Richiedenti asilo
reg-26,svc-cortile-accoglienza,referral_required,,Ingresso deciso dalla Prefettura
reg-27,svc-cortile-sai,legal_status,refugee;subsidiary_protection;special_protection;trafficking_permit;minor,Titolari di protezione
reg-28,svc-cortile-sai,referral_required,,Segnalazione al servizio centrale
reg-29,svc-pane-dormitorio-al,household,homeless,Senza un posto dove dormire
reg-30,svc-pane-dormitorio-ca,sex,male,Uomini
reg-31,svc-pane-dormitorio-ca,household,homeless,Senza casa
reg-32,svc-patronato-va,household,children,Famiglie con figli
reg-33,svc-inps-inclusione,income,10140,ISEE fino a 10.140 euro
reg-34,svc-inps-inclusione,legal_status,citizen;eu_citizen;long_term_resident;refugee;subsidiary_protection,"Cittadini, lungo soggiornanti e titolari di protezione"
reg-35,svc-inps-inclusione,custom,,Almeno cinque anni di residenza in Italia
reg-36,svc-scuola-iscrizioni,household,children,Genitori o tutori
reg-37,svc-casa-bando,residence,province,Residenti in provincia
reg-38,svc-casa-bando,legal_status,citizen;eu_citizen;long_term_resident;work_permit;family_permit;refugee;subsidiary_protection,Permesso di almeno due anni
reg-39,svc-sociali-segretariato,residence,province,Chi abita nei comuni del consorzio
reg-40,svc-sociali-monferrato,residence,province,Residenti nei comuni del Monferrato
reg-41,svc-questura-asilo,custom,,Solo chi nel suo Paese teme persecuzioni o un danno grave

"""#
}
