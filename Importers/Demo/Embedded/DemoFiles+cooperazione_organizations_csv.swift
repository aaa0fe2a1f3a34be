// swift-format-ignore-file
extension DemoFiles {
    /// The text of `cooperazione/organizations.csv`.
    static let cooperazione_organizations_csv = #"""
id,name,alternate_name,description,email,website
org-questura,"Questura, Ufficio Immigrazione",,Rilascia e rinnova i permessi di soggiorno e riceve le domande di asilo.,info@questura-demo.example,https://www.questura-demo.example
org-prefettura,"Prefettura, Sportello Unico per l’Immigrazione",,"Cura ricongiungimenti, cittadinanza e accoglienza dei richiedenti asilo.",info@prefettura-demo.example,https://www.prefettura-demo.example
org-entrate,"Agenzia delle Entrate, uffici della provincia",,Attribuisce il codice fiscale e assiste chi deve pagare le tasse.,info@entrate-demo.example,https://www.entrate-demo.example
org-asl,Azienda sanitaria locale della provincia,ASL,"Distretti, consultori, salute mentale e dipendenze.",info@asl-demo.example,https://www.asl-demo.example
org-ospedale,Azienda ospedaliera di Alessandria,,Ospedale con pronto soccorso aperto giorno e notte.,info@ospedale-demo.example,https://www.ospedale-demo.example
org-cpia,CPIA provinciale,Centro provinciale per l’istruzione degli adulti,"Scuola pubblica per adulti: italiano, licenza media, esami.",info@cpia-demo.example,https://www.cpia-demo.example
org-cpi,Centri per l’impiego della provincia,CPI,Servizio pubblico per chi cerca lavoro.,info@cpi-demo.example,https://www.cpi-demo.example
org-comune-al,Comune di Alessandria,,"Anagrafe, servizi sociali e polizia locale.",info@comune-alessandria-demo.example,https://www.comune-alessandria-demo.example
org-comune-ca,Comune di Casale Monferrato,,Servizi demografici e sociali.,info@comune-casale-demo.example,https://www.comune-casale-demo.example
org-comune-no,Comune di Novi Ligure,,Servizi demografici.,info@comune-novi-demo.example,https://www.comune-novi-demo.example
org-comune-ac,Comune di Acqui Terme,,Servizi demografici e biblioteca.,info@comune-acqui-demo.example,https://www.comune-acqui-demo.example
org-sportello,Sportello Ponte,,Sportello di ascolto e orientamento per chi è arrivato da poco.,info@sportelloponte.example,https://www.sportelloponte.example
org-querce,Centro antiviolenza Le Querce,,Ascolto e protezione per donne che subiscono violenza.,info@lequerce.example,https://www.lequerce.example
org-anello,Rete Anello contro la tratta,,Ascolto e uscita dallo sfruttamento.,info@reteanello.example,https://www.reteanello.example
org-cortile,Cooperativa Il Cortile,,Accoglie richiedenti asilo e rifugiati in appartamenti.,info@ilcortile.example,https://www.ilcortile.example
org-pane,Fondazione Pane e Tetto,,"Mense, dormitori e docce per chi è senza casa.",info@panetetto.example,https://www.panetetto.example
org-patronato,Patronato Lavoro e Diritti,,"Pratiche INPS e permessi, gratis.",info@patronato-diritti.example,https://www.patronato-diritti.example
org-caf,CAF Bormida,,Assistenza fiscale e ISEE.,info@cafbormida.example,https://www.cafbormida.example
org-clinica,Clinica legale Tanaro,,Avvocati e tirocinanti che danno pareri gratuiti.,info@clinicatanaro.example,https://www.clinicatanaro.example
org-scuola,Ufficio scolastico provinciale,,Aiuta le famiglie a iscrivere i figli a scuola.,info@scuola-demo.example,https://www.scuola-demo.example
org-casa,Agenzia territoriale per la casa,,Gestisce le case popolari della provincia.,info@casa-demo.example,https://www.casa-demo.example
org-inps,"INPS, sede provinciale",,"Pensioni, disoccupazione e sussidi.",info@inps-demo.example,https://www.inps-demo.example
org-sociali,Consorzio dei servizi sociali della pianura,,Assistenti sociali di Alessandria e dei comuni vicini.,info@sociali-demo.example,https://www.sociali-demo.example
org-sociali-mont,Consorzio dei servizi sociali del Monferrato,,Assistenti sociali di Casale Monferrato e dintorni.,info@sociali-monferrato-demo.example,https://www.sociali-monferrato-demo.example

"""#
}
