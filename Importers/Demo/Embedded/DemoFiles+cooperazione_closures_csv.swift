// swift-format-ignore-file
extension DemoFiles {
    /// The text of `cooperazione/closures.csv`.
    static let cooperazione_closures_csv = #"""
id,service_id,holiday_rule,reason,from_date,to_date
chi-1,svc-questura-asilo,public_holidays,Chiuso nei giorni festivi,,
chi-2,svc-questura-asilo,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-3,svc-questura-asilo,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-4,svc-questura-permesso-asilo,public_holidays,Chiuso nei giorni festivi,,
chi-5,svc-questura-permesso-asilo,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-6,svc-questura-permesso-asilo,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-7,svc-questura-rinnovo,public_holidays,Chiuso nei giorni festivi,,
chi-8,svc-questura-rinnovo,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-9,svc-questura-rinnovo,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-10,svc-questura-lungo-periodo,public_holidays,Chiuso nei giorni festivi,,
chi-11,svc-questura-lungo-periodo,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-12,svc-questura-lungo-periodo,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-13,svc-questura-titolo-viaggio,public_holidays,Chiuso nei giorni festivi,,
chi-14,svc-questura-titolo-viaggio,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-15,svc-questura-titolo-viaggio,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-16,svc-pref-ricongiungimento,public_holidays,Chiuso nei giorni festivi,,
chi-17,svc-pref-ricongiungimento,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-18,svc-pref-ricongiungimento,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-19,svc-pref-cittadinanza,public_holidays,Chiuso nei giorni festivi,,
chi-20,svc-pref-cittadinanza,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-21,svc-pref-cittadinanza,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-22,svc-pref-accoglienza,public_holidays,Chiuso nei giorni festivi,,
chi-23,svc-pref-accoglienza,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-24,svc-pref-accoglienza,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-25,svc-pref-test-a2,public_holidays,Chiuso nei giorni festivi,,
chi-26,svc-pref-test-a2,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-27,svc-pref-test-a2,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-28,svc-entrate-codice-fiscale,public_holidays,Chiuso nei giorni festivi,,
chi-29,svc-entrate-codice-fiscale,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-30,svc-entrate-codice-fiscale,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-31,svc-entrate-redditi,public_holidays,Chiuso nei giorni festivi,,
chi-32,svc-entrate-redditi,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-33,svc-entrate-redditi,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-34,svc-asl-scelta-medico,public_holidays,Chiuso nei giorni festivi,,
chi-35,svc-asl-scelta-medico,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-36,svc-asl-scelta-medico,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-37,svc-asl-stp,public_holidays,Chiuso nei giorni festivi,,
chi-38,svc-asl-stp,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-39,svc-asl-stp,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-40,svc-asl-eni,public_holidays,Chiuso nei giorni festivi,,
chi-41,svc-asl-eni,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-42,svc-asl-eni,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-43,svc-asl-medico-famiglia,public_holidays,Chiuso nei giorni festivi,,
chi-44,svc-asl-medico-famiglia,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-45,svc-asl-medico-famiglia,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-46,svc-asl-pediatra,public_holidays,Chiuso nei giorni festivi,,
chi-47,svc-asl-pediatra,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-48,svc-asl-pediatra,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-49,svc-asl-ambulatorio-stp,public_holidays,Chiuso nei giorni festivi,,
chi-50,svc-asl-ambulatorio-stp,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-51,svc-asl-ambulatorio-stp,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-52,svc-asl-consultorio-al,public_holidays,Chiuso nei giorni festivi,,
chi-53,svc-asl-consultorio-al,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-54,svc-asl-consultorio-al,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-55,svc-asl-consultorio-ca,public_holidays,Chiuso nei giorni festivi,,
chi-56,svc-asl-consultorio-ca,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-57,svc-asl-consultorio-ca,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-58,svc-asl-spazio-giovani,public_holidays,Chiuso nei giorni festivi,,
chi-59,svc-asl-spazio-giovani,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-60,svc-asl-spazio-giovani,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-61,svc-asl-csm-al,public_holidays,Chiuso nei giorni festivi,,
chi-62,svc-asl-csm-al,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-63,svc-asl-csm-al,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-64,svc-asl-csm-ca,public_holidays,Chiuso nei giorni festivi,,
chi-65,svc-asl-csm-ca,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-66,svc-asl-csm-ca,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-67,svc-asl-serd-al,public_holidays,Chiuso nei giorni festivi,,
chi-68,svc-asl-serd-to,public_holidays,Chiuso nei giorni festivi,,
chi-69,svc-asl-serd-to,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-70,svc-asl-serd-to,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-71,svc-asl-vaccini,public_holidays,Chiuso nei giorni festivi,,
chi-72,svc-asl-vaccini,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-73,svc-asl-vaccini,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-74,svc-asl-npi,public_holidays,Chiuso nei giorni festivi,,
chi-75,svc-asl-npi,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-76,svc-asl-npi,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-77,svc-asl-cup,public_holidays,Chiuso nei giorni festivi,,
chi-78,svc-asl-cup,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-79,svc-asl-cup,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-80,svc-asl-invalidita,public_holidays,Chiuso nei giorni festivi,,
chi-81,svc-asl-invalidita,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-82,svc-asl-invalidita,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-83,svc-osp-infettivi,public_holidays,Chiuso nei giorni festivi,,
chi-84,svc-osp-prelievi,public_holidays,Chiuso nei giorni festivi,,
chi-85,svc-osp-prelievi,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-86,svc-osp-prelievi,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-87,svc-cpia-italiano-al,public_holidays,Chiuso nei giorni festivi,,
chi-88,svc-cpia-italiano-al,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-89,svc-cpia-italiano-al,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-90,svc-cpia-italiano-al,,Chiusura estiva,2026-07-01,2026-08-31
chi-91,svc-cpia-italiano-al,,Vacanze di Natale,2026-12-23,2027-01-06
chi-92,svc-cpia-alfa,public_holidays,Chiuso nei giorni festivi,,
chi-93,svc-cpia-alfa,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-94,svc-cpia-alfa,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-95,svc-cpia-alfa,,Chiusura estiva,2026-07-01,2026-08-31
chi-96,svc-cpia-alfa,,Vacanze di Natale,2026-12-23,2027-01-06
chi-97,svc-cpia-media,public_holidays,Chiuso nei giorni festivi,,
chi-98,svc-cpia-media,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-99,svc-cpia-media,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-100,svc-cpia-media,,Chiusura estiva,2026-07-01,2026-08-31
chi-101,svc-cpia-media,,Vacanze di Natale,2026-12-23,2027-01-06
chi-102,svc-cpia-italiano-ca,public_holidays,Chiuso nei giorni festivi,,
chi-103,svc-cpia-italiano-ca,,Chiusura estiva,2026-07-01,2026-08-31
chi-104,svc-cpia-italiano-ca,,Vacanze di Natale,2026-12-23,2027-01-06
chi-105,svc-cpia-italiano-no,public_holidays,Chiuso nei giorni festivi,,
chi-106,svc-cpia-italiano-no,,Chiusura estiva,2026-07-01,2026-08-31
chi-107,svc-cpia-italiano-no,,Vacanze di Natale,2026-12-23,2027-01-06
chi-108,svc-cpia-certificato,public_holidays,Chiuso nei giorni festivi,,
chi-109,svc-cpia-certificato,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-110,svc-cpia-certificato,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-111,svc-cpi-did,public_holidays,Chiuso nei giorni festivi,,
chi-112,svc-cpi-did,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-113,svc-cpi-did,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-114,svc-cpi-orientamento,public_holidays,Chiuso nei giorni festivi,,
chi-115,svc-cpi-orientamento,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-116,svc-cpi-orientamento,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-117,svc-cpi-mirato,public_holidays,Chiuso nei giorni festivi,,
chi-118,svc-cpi-mirato,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-119,svc-cpi-mirato,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-120,svc-anagrafe-al,public_holidays,Chiuso nei giorni festivi,,
chi-121,svc-anagrafe-al,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-122,svc-anagrafe-al,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-123,svc-anagrafe-cie,public_holidays,Chiuso nei giorni festivi,,
chi-124,svc-anagrafe-cie,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-125,svc-anagrafe-cie,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-126,svc-anagrafe-fittizia,public_holidays,Chiuso nei giorni festivi,,
chi-127,svc-anagrafe-fittizia,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-128,svc-anagrafe-fittizia,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-129,svc-ospitalita-al,public_holidays,Chiuso nei giorni festivi,,
chi-130,svc-ospitalita-al,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-131,svc-ospitalita-al,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-132,svc-anagrafe-ca,public_holidays,Chiuso nei giorni festivi,,
chi-133,svc-anagrafe-ca,,"Sant’Evasio, patrono della città",2026-11-13,2026-11-13
chi-134,svc-anagrafe-no,public_holidays,Chiuso nei giorni festivi,,
chi-135,svc-biblioteca-ac,public_holidays,Chiuso nei giorni festivi,,
chi-136,svc-biblioteca-ac,,Ferie estive,2026-08-08,2026-08-22
chi-137,svc-anagrafe-ac,public_holidays,Chiuso nei giorni festivi,,
chi-138,svc-ponte-ascolto,public_holidays,Chiuso nei giorni festivi,,
chi-139,svc-ponte-ascolto,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-140,svc-ponte-ascolto,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-141,svc-ponte-ascolto,,Chiusura estiva,2026-08-10,2026-08-21
chi-142,svc-ponte-lavoro,public_holidays,Chiuso nei giorni festivi,,
chi-143,svc-ponte-lavoro,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-144,svc-ponte-lavoro,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-145,svc-ponte-digitale,public_holidays,Chiuso nei giorni festivi,,
chi-146,svc-ponte-digitale,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-147,svc-ponte-digitale,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-148,svc-clinica-parere,public_holidays,Chiuso nei giorni festivi,,
chi-149,svc-clinica-parere,,Sospensione estiva,2026-08-01,2026-08-31
chi-150,svc-clinica-audizione,public_holidays,Chiuso nei giorni festivi,,
chi-151,svc-clinica-ricorso,public_holidays,Chiuso nei giorni festivi,,
chi-152,svc-cortile-accoglienza,public_holidays,Chiuso nei giorni festivi,,
chi-153,svc-cortile-sai,public_holidays,Chiuso nei giorni festivi,,
chi-154,svc-pane-mensa-no,public_holidays,Chiuso nei giorni festivi,,
chi-155,svc-pane-mensa-no,,Pausa estiva,2026-08-10,2026-08-23
chi-156,svc-pane-dormitorio-ca,,Aperto solo nei mesi freddi,2026-05-01,2026-10-31
chi-157,svc-patronato-al,public_holidays,Chiuso nei giorni festivi,,
chi-158,svc-patronato-al,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-159,svc-patronato-al,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-160,svc-patronato-ca,public_holidays,Chiuso nei giorni festivi,,
chi-161,svc-patronato-va,public_holidays,Chiuso nei giorni festivi,,
chi-162,svc-caf-isee,public_holidays,Chiuso nei giorni festivi,,
chi-163,svc-inps-inclusione,public_holidays,Chiuso nei giorni festivi,,
chi-164,svc-inps-inclusione,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-165,svc-inps-inclusione,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-166,svc-scuola-iscrizioni,public_holidays,Chiuso nei giorni festivi,,
chi-167,svc-scuola-iscrizioni,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-168,svc-scuola-iscrizioni,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-169,svc-casa-bando,public_holidays,Chiuso nei giorni festivi,,
chi-170,svc-casa-bando,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-171,svc-casa-bando,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-172,svc-sociali-segretariato,public_holidays,Chiuso nei giorni festivi,,
chi-173,svc-sociali-segretariato,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-174,svc-sociali-segretariato,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-175,svc-sociali-minori,public_holidays,Chiuso nei giorni festivi,,
chi-176,svc-sociali-minori,,"San Baudolino, patrono di Alessandria",2026-11-10,2026-11-10
chi-177,svc-sociali-minori,,"San Baudolino, patrono di Alessandria",2027-11-10,2027-11-10
chi-178,svc-sociali-monferrato,public_holidays,Chiuso nei giorni festivi,,

"""#
}
