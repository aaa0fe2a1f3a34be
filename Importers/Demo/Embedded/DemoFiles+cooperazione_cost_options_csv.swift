// swift-format-ignore-file
extension DemoFiles {
    /// The text of `cooperazione/cost_options.csv`.
    static let cooperazione_cost_options_csv = #"""
id,service_id,option,currency,amount,amount_description
costo-1,svc-questura-asilo,free,,,
costo-2,svc-questura-permesso-asilo,free,,,
costo-3,svc-questura-rinnovo,paid,EUR,70.46,"30,46 € per il permesso elettronico più 40 € di contributo fino a un anno; marca da bollo da 16 € e spedizione a parte"
costo-4,svc-questura-lungo-periodo,paid,EUR,130.46,"30,46 € più contributo di 100 €; marca da bollo da 16 € a parte"
costo-5,svc-questura-titolo-viaggio,paid,EUR,42.5,Costo del libretto
costo-6,svc-pref-ricongiungimento,paid,EUR,16,Marca da bollo; gratis per i rifugiati
costo-7,svc-pref-cittadinanza,paid,EUR,250,Contributo di 250 € e marca da bollo da 16 €
costo-8,svc-pref-accoglienza,free,,,
costo-9,svc-pref-test-a2,free,,,
costo-10,svc-entrate-codice-fiscale,free,,,
costo-11,svc-entrate-redditi,free,,,
costo-12,svc-asl-scelta-medico,free,,,
costo-13,svc-asl-stp,free,,,
costo-14,svc-asl-eni,free,,,
costo-15,svc-asl-medico-famiglia,free,,,
costo-16,svc-asl-pediatra,free,,,
costo-17,svc-asl-ambulatorio-stp,free,,,
costo-18,svc-asl-continuita,free,,,
costo-19,svc-asl-consultorio-al,free,,,
costo-20,svc-asl-consultorio-ca,free,,,
costo-21,svc-asl-spazio-giovani,free,,,
costo-22,svc-asl-csm-al,free,,,
costo-23,svc-asl-csm-ca,free,,,
costo-24,svc-asl-serd-al,free,,,
costo-25,svc-asl-serd-to,free,,,
costo-26,svc-asl-vaccini,free,,,
costo-27,svc-asl-npi,free,,,
costo-28,svc-asl-cup,sliding,,,Ticket secondo la prestazione e il reddito; esenzioni previste
costo-29,svc-asl-invalidita,free,,,
costo-30,svc-osp-pronto-soccorso,free,,,
costo-31,svc-osp-codice-rosa,free,,,
costo-32,svc-osp-infettivi,free,,,
costo-33,svc-osp-prelievi,sliding,,,Ticket secondo il reddito
costo-34,svc-cpia-italiano-al,free,,,
costo-35,svc-cpia-alfa,free,,,
costo-36,svc-cpia-media,free,,,
costo-37,svc-cpia-italiano-ca,free,,,
costo-38,svc-cpia-italiano-no,free,,,
costo-39,svc-cpia-certificato,paid,EUR,60,Quota di esame
costo-40,svc-cpi-did,free,,,
costo-41,svc-cpi-orientamento,free,,,
costo-42,svc-cpi-mirato,free,,,
costo-43,svc-anagrafe-al,free,,,
costo-44,svc-anagrafe-cie,paid,EUR,22.21,Con diritti di segreteria
costo-45,svc-anagrafe-fittizia,free,,,
costo-46,svc-ospitalita-al,free,,,
costo-47,svc-anagrafe-ca,free,,,
costo-48,svc-anagrafe-no,free,,,
costo-49,svc-biblioteca-ac,free,,,
costo-50,svc-anagrafe-ac,free,,,
costo-51,svc-ponte-ascolto,free,,,
costo-52,svc-ponte-lavoro,free,,,
costo-53,svc-ponte-digitale,free,,,
costo-54,svc-clinica-parere,free,,,
costo-55,svc-clinica-audizione,free,,,
costo-56,svc-clinica-ricorso,free,,,
costo-57,svc-querce-ascolto,free,,,
costo-58,svc-querce-rifugio,free,,,
costo-59,svc-anello-tratta,free,,,
costo-60,svc-cortile-accoglienza,free,,,
costo-61,svc-cortile-sai,free,,,
costo-62,svc-pane-mensa-al,free,,,
costo-63,svc-pane-mensa-no,free,,,
costo-64,svc-pane-dormitorio-al,free,,,
costo-65,svc-pane-dormitorio-ca,free,,,
costo-66,svc-patronato-al,free,,,
costo-67,svc-patronato-ca,free,,,
costo-68,svc-patronato-va,free,,,
costo-69,svc-caf-isee,free,,,
costo-70,svc-inps-inclusione,free,,,
costo-71,svc-scuola-iscrizioni,free,,,
costo-72,svc-casa-bando,paid,EUR,16,Marca da bollo
costo-73,svc-sociali-segretariato,free,,,
costo-74,svc-sociali-minori,free,,,
costo-75,svc-sociali-monferrato,free,,,

"""#
}
