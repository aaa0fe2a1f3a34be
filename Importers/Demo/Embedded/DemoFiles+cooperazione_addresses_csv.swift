// swift-format-ignore-file
extension DemoFiles {
    /// The text of `cooperazione/addresses.csv`.
    static let cooperazione_addresses_csv = #"""
id,location_id,address_1,city,state_province,region,postal_code,country,address_type
ind-1,l-questura,Corso Virginia Marini 201,Alessandria,AL,Piemonte,15121,IT,physical
ind-2,l-prefettura,Piazza della Libertà 61,Alessandria,AL,Piemonte,15121,IT,physical
ind-3,l-entrate-al,Piazza Turati 104,Alessandria,AL,Piemonte,15121,IT,physical
ind-4,l-entrate-ca,Corso Valentino 240,Casale Monferrato,AL,Piemonte,15033,IT,physical
ind-5,l-entrate-no,Via Garibaldi 188,Novi Ligure,AL,Piemonte,15067,IT,physical
ind-6,l-asl-al,Via Venezia 96,Alessandria,AL,Piemonte,15121,IT,physical
ind-7,l-asl-ca,Via Palestro 141,Casale Monferrato,AL,Piemonte,15033,IT,physical
ind-8,l-asl-no,Via Papa Giovanni XXIII 101,Novi Ligure,AL,Piemonte,15067,IT,physical
ind-9,l-asl-to,Via Milazzo 88,Tortona,AL,Piemonte,15057,IT,physical
ind-10,l-asl-ac,Via Alessandria 102,Acqui Terme,AL,Piemonte,15011,IT,physical
ind-11,l-asl-ov,Via XXV Aprile 97,Ovada,AL,Piemonte,15076,IT,physical
ind-12,l-asl-va,Viale Santuario 174,Valenza,AL,Piemonte,15048,IT,physical
ind-13,l-cons-al,Via Pacinotti 138,Alessandria,AL,Piemonte,15121,IT,physical
ind-14,l-csm-al,Corso Lamarmora 186,Alessandria,AL,Piemonte,15121,IT,physical
ind-15,l-serd-al,Via Pacinotti 144,Alessandria,AL,Piemonte,15121,IT,physical
ind-16,l-npi,Via Don Gasparolo 92,Alessandria,AL,Piemonte,15121,IT,physical
ind-17,l-ospedale,Via Venezia 116,Alessandria,AL,Piemonte,15121,IT,physical
ind-18,l-cpia-al,Via Plana 142,Alessandria,AL,Piemonte,15121,IT,physical
ind-19,l-cpia-ca,Via Leardi 91,Casale Monferrato,AL,Piemonte,15033,IT,physical
ind-20,l-cpia-no,Via Verdi 107,Novi Ligure,AL,Piemonte,15067,IT,physical
ind-21,l-cpi-al,Via Cavour 117,Alessandria,AL,Piemonte,15121,IT,physical
ind-22,l-cpi-ca,Via Magnocavallo 111,Casale Monferrato,AL,Piemonte,15033,IT,physical
ind-23,l-cpi-no,Via Isola 99,Novi Ligure,AL,Piemonte,15067,IT,physical
ind-24,l-cpi-to,Piazza Roma 139,Tortona,AL,Piemonte,15057,IT,physical
ind-25,l-comune-al,Piazza Giovanni XXIII 106,Alessandria,AL,Piemonte,15121,IT,physical
ind-26,l-polizia-al,Via Lanza 129,Alessandria,AL,Piemonte,15121,IT,physical
ind-27,l-comune-ca,Via Mameli 110,Casale Monferrato,AL,Piemonte,15033,IT,physical
ind-28,l-comune-no,Via Giacometti 122,Novi Ligure,AL,Piemonte,15067,IT,physical
ind-29,l-comune-ac,Piazza Levi 112,Acqui Terme,AL,Piemonte,15011,IT,physical
ind-30,l-biblio-ac,Via Maggiorino Ferraris 115,Acqui Terme,AL,Piemonte,15011,IT,physical
ind-31,l-ponte,Via Milano 158,Alessandria,AL,Piemonte,15121,IT,physical
ind-32,l-ponte-to,Via Emilia 390,Tortona,AL,Piemonte,15057,IT,physical
ind-33,l-querce,Via Palermo 133,Alessandria,AL,Piemonte,15121,IT,physical
ind-34,l-rifugio,Via del Canarino Nascosto 77,Castelnuovo Scrivia,AL,Piemonte,15053,IT,physical
ind-35,l-anello,Corso Acqui 318,Alessandria,AL,Piemonte,15121,IT,physical
ind-36,l-cortile,Via Galvani 128,Alessandria,AL,Piemonte,15121,IT,physical
ind-37,l-cortile-no,Corso Marenco 195,Novi Ligure,AL,Piemonte,15067,IT,physical
ind-38,l-mensa-al,Via San Giovanni Bosco 163,Alessandria,AL,Piemonte,15121,IT,physical
ind-39,l-mensa-no,Via Roma 186,Novi Ligure,AL,Piemonte,15067,IT,physical
ind-40,l-dorm-al,Via Mazzini 197,Alessandria,AL,Piemonte,15121,IT,physical
ind-41,l-dorm-ca,Via Trevigi 114,Casale Monferrato,AL,Piemonte,15033,IT,physical
ind-42,l-patr-al,Via San Lorenzo 151,Alessandria,AL,Piemonte,15121,IT,physical
ind-43,l-patr-ca,Via Saffi 109,Casale Monferrato,AL,Piemonte,15033,IT,physical
ind-44,l-patr-va,Corso Garibaldi 181,Valenza,AL,Piemonte,15048,IT,physical
ind-45,l-caf,Via Dante 172,Alessandria,AL,Piemonte,15121,IT,physical
ind-46,l-caf-ac,Corso Italia 133,Acqui Terme,AL,Piemonte,15011,IT,physical
ind-47,l-clinica,Via Mondovì 94,Alessandria,AL,Piemonte,15121,IT,physical
ind-48,l-scuola,Via Gentilini 83,Alessandria,AL,Piemonte,15121,IT,physical
ind-49,l-casa,Via Milano 179,Alessandria,AL,Piemonte,15121,IT,physical
ind-50,l-inps,Corso Crimea 150,Alessandria,AL,Piemonte,15121,IT,physical
ind-51,l-sociali,Via Galimberti 119,Alessandria,AL,Piemonte,15121,IT,physical
ind-52,l-sociali-ca,Viale Ottavio Marchino 98,Casale Monferrato,AL,Piemonte,15033,IT,physical

"""#
}
