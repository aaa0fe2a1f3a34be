// swift-format-ignore-file
extension DemoFiles {
    /// The text of `cooperazione/locations.csv`.
    static let cooperazione_locations_csv = #"""
id,organization_id,location_type,name,description,transportation,latitude,longitude,area_id,is_confidential
l-questura,org-questura,physical,Ufficio Immigrazione,,"Autobus 2 e 4, fermata Marini",44.91817,8.61650,area-006003,false
l-prefettura,org-prefettura,physical,Palazzo del Governo,,,44.91327,8.61500,area-006003,false
l-entrate-al,org-entrate,physical,Ufficio di Alessandria,,Quindici minuti a piedi dalla stazione,44.90887,8.62370,area-006003,false
l-entrate-ca,org-entrate,physical,Ufficio di Casale Monferrato,,,45.12993,8.45581,area-006039,false
l-entrate-no,org-entrate,physical,Ufficio di Novi Ligure,,,44.76228,8.78980,area-006114,false
l-asl-al,org-asl,physical,Distretto di Alessandria,,,44.91207,8.62120,area-006003,false
l-asl-ca,org-asl,physical,Distretto di Casale Monferrato,,,45.13623,8.45011,area-006039,false
l-asl-no,org-asl,physical,Distretto di Novi Ligure,,,44.76368,8.78530,area-006114,false
l-asl-to,org-asl,physical,Distretto di Tortona,,,44.89584,8.86326,area-006174,false
l-asl-ac,org-asl,physical,Distretto di Acqui Terme,,,44.67891,8.47385,area-006001,false
l-asl-ov,org-asl,physical,Distretto di Ovada,,,44.63887,8.64449,area-006121,false
l-asl-va,org-asl,physical,Casa della comunità di Valenza,,,45.01287,8.64993,area-006177,false
l-cons-al,org-asl,physical,Consultorio di Alessandria,,,44.90637,8.62560,area-006003,false
l-csm-al,org-asl,physical,Centro di salute mentale di Alessandria,,,44.91077,8.62000,area-006003,false
l-serd-al,org-asl,physical,SerD di Alessandria,,,44.90607,8.62580,area-006003,false
l-npi,org-asl,physical,Neuropsichiatria infantile,,,44.91907,8.62030,area-006003,false
l-ospedale,org-ospedale,physical,Ospedale di Alessandria,,"Autobus 1 e 6, fermata Ospedale",44.91187,8.62170,area-006003,false
l-cpia-al,org-cpia,physical,Sede centrale,,,44.91427,8.61780,area-006003,false
l-cpia-ca,org-cpia,physical,Sede di Casale Monferrato,,,45.13583,8.45391,area-006039,false
l-cpia-no,org-cpia,physical,Sede di Novi Ligure,,,44.75848,8.78790,area-006114,false
l-cpi-al,org-cpi,physical,Centro per l’impiego di Alessandria,,,44.91137,8.61220,area-006003,false
l-cpi-ca,org-cpi,physical,Centro per l’impiego di Casale Monferrato,,,45.13693,8.45321,area-006039,false
l-cpi-no,org-cpi,physical,Centro per l’impiego di Novi Ligure,,,44.75768,8.78920,area-006114,false
l-cpi-to,org-cpi,physical,Centro per l’impiego di Tortona,,,44.89644,8.85896,area-006174,false
l-comune-al,org-comune-al,physical,Ufficio anagrafe,,,44.91387,8.61660,area-006003,false
l-polizia-al,org-comune-al,physical,Comando della polizia locale,,,44.91617,8.60930,area-006003,false
l-comune-ca,org-comune-ca,physical,Ufficio demografico,,,45.13543,8.45191,area-006039,false
l-comune-no,org-comune-no,physical,Palazzo comunale,,,44.76038,8.78760,area-006114,false
l-comune-ac,org-comune-ac,physical,Palazzo comunale,,,44.67671,8.46915,area-006001,false
l-biblio-ac,org-comune-ac,physical,Biblioteca civica,,,44.67541,8.47065,area-006001,false
l-ponte,org-sportello,physical,Sportello Ponte,,Dieci minuti a piedi dal centro,44.91537,8.62110,area-006003,false
l-ponte-to,org-sportello,physical,Sportello Ponte di Tortona,,,44.89414,8.85806,area-006174,false
l-querce,org-querce,physical,"Centro antiviolenza, sede di ascolto",,,44.90987,8.61730,area-006003,false
l-rifugio,org-querce,physical,Casa rifugio,Indirizzo segreto: non va scritto né detto a nessuno.,,44.98359,8.87644,area-006053,true
l-anello,org-anello,physical,Punto di ascolto Anello,,,44.89857,8.61630,area-006003,false
l-cortile,org-cortile,physical,Uffici del Cortile,,,44.90427,8.61130,area-006003,false
l-cortile-no,org-cortile,physical,Uffici di Novi Ligure,,,44.76138,8.78380,area-006114,false
l-mensa-al,org-pane,physical,Mensa di Alessandria,,,44.90717,8.61330,area-006003,false
l-mensa-no,org-pane,physical,Mensa di Novi Ligure,,,44.76078,8.78820,area-006114,false
l-dorm-al,org-pane,physical,Dormitorio di Alessandria,,,44.91477,8.61960,area-006003,false
l-dorm-ca,org-pane,physical,Dormitorio di Casale Monferrato,,,45.13313,8.45481,area-006039,false
l-patr-al,org-patronato,physical,Patronato di Alessandria,,,44.91457,8.61570,area-006003,false
l-patr-ca,org-patronato,physical,Patronato di Casale Monferrato,,,45.13573,8.45351,area-006039,false
l-patr-va,org-patronato,physical,Patronato di Valenza,,,45.01487,8.64543,area-006177,false
l-caf,org-caf,physical,CAF di Alessandria,,,44.91247,8.61370,area-006003,false
l-caf-ac,org-caf,physical,CAF di Acqui Terme,,,44.67621,8.47045,area-006001,false
l-clinica,org-clinica,physical,Clinica legale Tanaro,,,44.91687,8.61420,area-006003,false
l-scuola,org-scuola,physical,Ufficio scolastico,,,44.91167,8.62850,area-006003,false
l-casa,org-casa,physical,Agenzia per la casa,,,44.91607,8.62180,area-006003,false
l-inps,org-inps,physical,INPS di Alessandria,,A cinque minuti dalla stazione,44.90917,8.60880,area-006003,false
l-sociali,org-sociali,physical,Servizi sociali di Alessandria,,,44.90367,8.62350,area-006003,false
l-sociali-ca,org-sociali-mont,physical,Servizi sociali di Casale Monferrato,,,45.13123,8.44821,area-006039,false

"""#
}
