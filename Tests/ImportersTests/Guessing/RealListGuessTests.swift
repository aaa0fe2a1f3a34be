import Directory
import Importers
import TestSupport
import Testing

/// Guesses on lists that nobody here wrote, against what a person reads in them.
@Suite(.enabled(if: SharedData.isPresent))
struct RealListGuessTests {
    /// A list, what its columns mean to one who reads it, and its key.
    struct Case: Sendable, CustomTestStringConvertible {
        let path: String
        let meanings: [String: ColumnMeaning]
        let key: [String]
        var testDescription: String { path }
    }

    static let cases = [
        Case(
            path: "it-alessandria/farmacie_cap15.csv",
            meanings: [
                "lon": .longitude, "lat": .latitude, "id": .identifier, "name": .name, "ref:vatin": .taxID,
                "addr:postcode": .postalCode, "addr:city": .city, "addr:street": .street,
                "addr:housenumber": .houseNumber, "start_date": .otherDate,
            ], key: ["id"]),
        Case(
            path: "it-alessandria/farmacie_dgc_aderenti.csv",
            meanings: [
                "Città": .city, "CAP": .postalCode, "Indirizzo": .street, "civico": .houseNumber, "Farmacie": .name,
                "Data Adesione al\nprotocollo": .otherDate,
            ], key: ["Farmacie", "Città"]),
        Case(
            path: "it-alessandria/scuole_paritarie.csv",
            meanings: [
                "REGIONE": .region, "PROVINCIA": .province, "CODICESCUOLA": .identifier, "DENOMINAZIONESCUOLA": .name,
                "INDIRIZZOSCUOLA": .street, "CAPSCUOLA": .postalCode, "CODICECOMUNESCUOLA": .areaCode,
                "DESCRIZIONECOMUNE": .city, "DESCRIZIONETIPOLOGIAGRADOISTRUZIONESCUOLA": .category,
                "INDIRIZZOEMAILSCUOLA": .email, "SITOWEBSCUOLA": .website,
            ], key: ["CODICESCUOLA"]),
        Case(
            path: "it-ondata/istituti_penitenziari/data/anagrafica.csv",
            meanings: [
                "id_pagina": .identifier, "titolo": .name, "tipo": .category, "latitude": .latitude,
                "longitude": .longitude, "indirizzo": .street, "telefono": .phone, "url": .website,
                "data_aggiornamento": .assuredDate, "comune_istat": .areaCode, "comune": .city, "cod_reg": .areaCode,
            ], key: ["id_pagina"]),
        Case(
            path: "it-residenze-anziani-fvg/Elenco_strutture_residenziali_per_anziani-all_fields.csv",
            meanings: [
                "Denominazione_struttura": .name, "operator": .organization, "addr:street": .street,
                "addr:housenumber": .houseNumber, "addr:postcode": .postalCode, "addr:city": .city, "lon": .longitude,
                "lat": .latitude, "Prov.": .province, "Telefono": .phone, "Fax": .fax, "Email": .email,
                "description": .description, "social_facility": .category, "capacity": .capacity, "id": .identifier,
            ], key: ["Denominazione_struttura", "addr:city", "addr:street", "addr:housenumber"]),
        Case(
            path: "hdx-3w/libya_3w_2021.csv",
            meanings: [
                "Mantika": .city, "P_CODE": .areaCode, "Sector Short name": .category, "Partner": .organization,
                "Activity": .name,
            ], key: ["Activity", "Mantika", "Partner", "Implementing partner"]),
        Case(
            path: "madrid-xml/200342-0-centros-dia.xml",
            meanings: [
                "ID-ENTIDAD": .identifier, "NOMBRE": .name, "HORARIO": .hours, "DESCRIPCION": .description,
                "CONTENT-URL": .website, "NOMBRE-VIA": .street, "NUM": .houseNumber, "LOCALIDAD": .city,
                "PROVINCIA": .province, "CODIGO-POSTAL": .postalCode, "LATITUD": .latitude, "LONGITUD": .longitude,
                "TELEFONO": .phone, "EMAIL": .email, "FAX": .fax,
            ], key: ["ID-ENTIDAD"]),
        Case(
            path: "jordan-services/en_ar_scrubbed_dev.json",
            meanings: [
                "coordinates[1]": .longitude, "coordinates[2]": .latitude, "locationName": .city,
                "partnerName": .organization, "activityName": .name, "activityCategory": .category,
            ], key: ["activityName", "locationName", "partnerName", "id"]),
    ]

    @Test(arguments: cases)
    func `each column a person knows is known`(list: Case) throws {
        let guess = try Guesser().guess(try Delivery(path: SharedData.path("data/" + list.path)))
        for (name, meaning) in list.meanings {
            #expect(guess.columns.first { $0.name == name }?.meaning == meaning, "\(name)")
        }
        #expect(guess.key?.columns == list.key)
        #expect(guess.isComplete)
    }

    @Test(arguments: cases)
    func `the profile guessed imports the list, and again without change`(list: Case) throws {
        let delivery = try Delivery(path: SharedData.path("data/" + list.path))
        let guess = try Guesser().guess(delivery)
        let profile = try PartnerProfile(json: guess.profile)
        #expect(try PartnerProfile(json: profile.json) == profile)
        var archive = PlainArchive(source: profile.source)
        let plan = try archive.plan(profile, delivery)
        #expect(plan.rowsRead == guess.entryCount)
        #expect(plan.rowsRejected == 0)
        #expect(plan.count(of: .create, in: .services) == guess.entryCount)
        archive.apply(plan)
        #expect(try archive.plan(profile, delivery).isEmpty)
    }

    @Test(arguments: [
        "capienza_presenze", "personale", "spazi_comuni", "spazi_incontro", "stanze", "data_aggiornamento",
    ])
    func `figures about places are no list of places`(name: String) throws {
        let path = "data/it-ondata/istituti_penitenziari/data/\(name).csv"
        let guess = try Guesser().guess(try Delivery(path: SharedData.path(path)))
        #expect(guess.cautions.contains(.noName))
    }
}
