// swift-format-ignore-file
extension DemoFiles {
    /// The text of `cooperazione/required_documents.csv`.
    static let cooperazione_required_documents_csv = #"""
id,service_id,document,uri
carta-1,svc-questura-asilo,Quattro fototessere,https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2008-01-28;25
carta-2,svc-questura-asilo,"Passaporto o altro documento, se c’è",https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2008-01-28;25
carta-3,svc-questura-permesso-asilo,Quattro fototessere,https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2015-08-18;142
carta-4,svc-questura-permesso-asilo,Dichiarazione di ospitalità o certificato di residenza,https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2015-08-18;142
carta-5,svc-questura-rinnovo,Marca da bollo da 16 euro,https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:1998-07-25;286
carta-6,svc-questura-rinnovo,Copia di tutte le pagine del passaporto,https://www.normattiva.it/uri-res/N2Ls?urn:nir:presidente.repubblica:decreto:1999-08-31;394
carta-7,svc-questura-lungo-periodo,Certificato di italiano A2,https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:1998-07-25;286
carta-8,svc-questura-lungo-periodo,Dichiarazione dei redditi dell’anno prima,https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:1998-07-25;286
carta-9,svc-questura-titolo-viaggio,Due fototessere,
carta-10,svc-pref-ricongiungimento,Certificato di idoneità alloggiativa del Comune (non serve ai rifugiati),https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:1998-07-25;286
carta-11,svc-pref-ricongiungimento,Reddito minimo secondo il numero dei familiari,https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:1998-07-25;286
carta-12,svc-pref-cittadinanza,"Atto di nascita e certificato penale del Paese di origine, tradotti e legalizzati",https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:1992-02-05;91
carta-13,svc-pref-cittadinanza,Certificato di italiano B1,https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:1992-02-05;91
carta-14,svc-pref-accoglienza,Dichiarazione di non avere mezzi,https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2015-08-18;142
carta-15,svc-entrate-codice-fiscale,Modello AA4/8,https://www.normattiva.it/uri-res/N2Ls?urn:nir:presidente.repubblica:decreto:1973-09-29;605
carta-16,svc-entrate-codice-fiscale,"Permesso, ricevuta, modello C3 o passaporto",https://www.normattiva.it/uri-res/N2Ls?urn:nir:presidente.repubblica:decreto:1973-09-29;605
carta-17,svc-asl-scelta-medico,"Permesso, ricevuta o modello C3",https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:1998-07-25;286
carta-18,svc-asl-scelta-medico,Codice fiscale,https://www.normattiva.it/uri-res/N2Ls?urn:nir:presidente.repubblica:decreto:1999-08-31;394
carta-19,svc-asl-scelta-medico,Residenza o dichiarazione di effettiva dimora,https://www.normattiva.it/uri-res/N2Ls?urn:nir:presidente.repubblica:decreto:1999-08-31;394
carta-20,svc-asl-stp,"Dichiarazione di indigenza, firmata allo sportello",https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:1998-07-25;286
carta-21,svc-asl-vaccini,"Libretto delle vaccinazioni, se c’è",
carta-22,svc-asl-invalidita,Certificato medico introduttivo,https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:1992-02-05;104
carta-23,svc-cpia-italiano-al,Permesso o ricevuta,https://www.normattiva.it/uri-res/N2Ls?urn:nir:presidente.repubblica:decreto:2012-10-29;263
carta-24,svc-cpia-italiano-al,Codice fiscale,https://www.normattiva.it/uri-res/N2Ls?urn:nir:presidente.repubblica:decreto:2012-10-29;263
carta-25,svc-cpi-did,Codice fiscale,https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2015-09-14;150
carta-26,svc-cpi-did,Permesso che consente di lavorare,https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2015-08-18;142
carta-27,svc-cpi-mirato,Verbale di invalidità,https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:1999-03-12;68
carta-28,svc-anagrafe-al,Modulo di dichiarazione di residenza,https://www.normattiva.it/uri-res/N2Ls?urn:nir:presidente.repubblica:decreto:1989-05-30;223
carta-29,svc-anagrafe-al,Permesso o ricevuta,https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2015-08-18;142
carta-30,svc-anagrafe-cie,Una fototessera,
carta-31,svc-ospitalita-al,Documento di chi ospita e titolo della casa,https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:1998-07-25;286
carta-32,svc-clinica-ricorso,Decisione della Commissione con la data di notifica,https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2008-01-28;25
carta-33,svc-clinica-ricorso,Dichiarazione dei redditi per il patrocinio a spese dello Stato,https://www.normattiva.it/uri-res/N2Ls?urn:nir:presidente.repubblica:decreto:2002-05-30;115
carta-34,svc-anello-tratta,Nessun documento,https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:1998-07-25;286
carta-35,svc-patronato-al,Documento e codice fiscale,https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2015-03-04;22
carta-36,svc-patronato-va,"ISEE, per l’importo pieno",https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2021-12-29;230
carta-37,svc-caf-isee,Redditi e saldi di conto dei due anni prima,https://www.normattiva.it/uri-res/N2Ls?urn:nir:presidente.consiglio.ministri:decreto:2013-12-05;159
carta-38,svc-caf-isee,"Contratto di affitto, se c’è",https://www.normattiva.it/uri-res/N2Ls?urn:nir:presidente.consiglio.ministri:decreto:2013-12-05;159
carta-39,svc-inps-inclusione,ISEE e patto di attivazione digitale,https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legge:2023-05-04;48
carta-40,svc-scuola-iscrizioni,"Pagelle e vaccinazioni, se ci sono",https://www.normattiva.it/uri-res/N2Ls?urn:nir:presidente.repubblica:decreto:1999-08-31;394
carta-41,svc-sociali-minori,Nessun documento,https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:2017-04-07;47

"""#
}
