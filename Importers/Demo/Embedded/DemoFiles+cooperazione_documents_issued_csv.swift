// swift-format-ignore-file
extension DemoFiles {
    /// The text of `cooperazione/documents_issued.csv`.
    static let cooperazione_documents_issued_csv = #"""
id,service_id,document,after_days,valid_days,note
doc-1,svc-questura-asilo,asylum_form,10,,Copia del modello C3 con foto e timbro
doc-2,svc-questura-asilo,permit_receipt,10,180,"Attestazione nominativa, vale come permesso provvisorio"
doc-3,svc-questura-permesso-asilo,permit,45,180,"Permesso per richiesta asilo, sei mesi rinnovabili"
doc-4,svc-questura-rinnovo,permit_receipt,0,,Ricevuta dell’ufficio postale
doc-5,svc-questura-rinnovo,permit,90,365,Durata secondo il motivo del soggiorno
doc-6,svc-questura-lungo-periodo,permit,90,3650,Permesso UE di lungo periodo; il documento si aggiorna ogni dieci anni
doc-7,svc-pref-test-a2,italian_certificate,30,,Vale solo per il permesso di lungo periodo
doc-8,svc-entrate-codice-fiscale,tax_code,0,,
doc-9,svc-asl-scelta-medico,health_card,1,180,Prima un foglio provvisorio; dura quanto il permesso
doc-10,svc-asl-stp,stp_code,0,180,Rinnovabile
doc-11,svc-asl-eni,eni_code,0,180,Rinnovabile
doc-12,svc-asl-invalidita,disability_certificate,60,,Verbale inviato per posta
doc-13,svc-cpia-italiano-al,school_certificate,120,,Attestato di frequenza del livello
doc-14,svc-cpia-media,school_certificate,240,,Diploma di licenza media
doc-15,svc-cpia-certificato,italian_certificate,45,,
doc-16,svc-cpi-did,unemployment_declaration,0,,
doc-17,svc-anagrafe-al,residence_certificate,2,,Il controllo dei vigili arriva entro 45 giorni
doc-18,svc-anagrafe-al,family_status,2,,
doc-19,svc-anagrafe-cie,identity_card,6,1095,"Tre anni per chi chiede asilo, dieci per gli altri adulti"
doc-20,svc-anagrafe-fittizia,residence_certificate,20,,
doc-21,svc-anagrafe-fittizia,family_status,20,,
doc-22,svc-ospitalita-al,hospitality_declaration,0,,
doc-23,svc-anagrafe-ca,residence_certificate,2,,
doc-24,svc-anagrafe-ca,family_status,2,,
doc-25,svc-anagrafe-no,residence_certificate,2,,
doc-26,svc-anagrafe-no,family_status,2,,
doc-27,svc-anagrafe-ac,residence_certificate,2,,
doc-28,svc-anagrafe-ac,family_status,2,,
doc-29,svc-ponte-lavoro,cv,0,,
doc-30,svc-ponte-digitale,digital_identity,3,,
doc-31,svc-cortile-accoglienza,hospitality_declaration,3,,Per chi abita nei nostri appartamenti
doc-32,svc-caf-isee,isee,5,365,Vale fino al 31 dicembre dell’anno
doc-33,svc-sociali-segretariato,social_report,30,,
doc-34,svc-sociali-minori,guardian_appointment,30,,
doc-35,svc-sociali-monferrato,social_report,30,,

"""#
}
