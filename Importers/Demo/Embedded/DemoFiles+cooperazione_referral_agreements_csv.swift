// swift-format-ignore-file
extension DemoFiles {
    /// The text of `cooperazione/referral_agreements.csv`.
    static let cooperazione_referral_agreements_csv = #"""
id,organization_id,service_id,how
acc-1,org-sportello,svc-asl-scelta-medico,Accompagnamento allo sportello il mercoledì pomeriggio
acc-2,org-sportello,svc-cpia-italiano-al,Scheda di invio per posta elettronica; colloquio entro una settimana
acc-3,org-sportello,svc-clinica-audizione,Due posti riservati ogni giovedì
acc-4,org-querce,svc-querce-rifugio,Colloquio e valutazione del rischio
acc-5,org-ospedale,svc-querce-ascolto,"Chiamata dal pronto soccorso, con il consenso della donna"
acc-6,org-sociali,svc-anagrafe-fittizia,Relazione sociale al Comune
acc-7,org-prefettura,svc-cortile-accoglienza,Elenco giornaliero dei posti liberi
acc-8,org-sociali,svc-pane-dormitorio-al,Tre letti riservati fino alle 21
acc-9,org-cpi,svc-cpia-italiano-al,Patto di servizio con obbligo di corso

"""#
}
