/// The words by which columns are named in partners' lists; general ones weigh less than those that say one thing.
enum HeaderDictionary {
    /// Words for one meaning, all of one weight.
    struct Entry: Sendable {
        let meaning: ColumnMeaning
        let weight: Double
        /// Each phrase as its folded words.
        let phrases: [[String]]

        init(_ meaning: ColumnMeaning, _ weight: Double, _ phrases: String) {
            self.meaning = meaning
            self.weight = weight
            self.phrases = phrases.split(separator: ",").map { FoldedWords.of(String($0)) }.filter { !$0.isEmpty }
        }
    }

    /// Words that make a column of costs one of a project's money.
    static let strangersToFees: Set<String> = ["estimado", "estimated", "stimato", "budget", "project", "proyecto"]

    /// Words that many columns have in their names.
    static let generalWords: Set<String> = [
        "descrizione", "description", "descripcion", "indirizzo", "address", "adresse", "direccion", "nome", "name",
        "nombre", "nom", "codice", "code", "codigo", "tipo", "type", "data", "date", "fecha", "titolo", "denominazione",
        "numero", "id",
    ]

    static let entries: [Entry] = identity + place + contact + audience

    private static let identity: [Entry] = [
        Entry(
            .identifier, 1, "id, uuid, identifier, identificativo, identificatore, identificador, identifiant, kennung"),
        Entry(.identifier, 0.9, "codice identificativo, codice univoco, key, chiave, clave, record id, global id"),
        Entry(.identifier, 0.8, "codice, code, cod, codigo, ref, riferimento, protocollo, numero progressivo, nr, n"),
        Entry(.name, 1, "nome servizio, service name, nombre del servicio, nom du service, denominazione servizio"),
        Entry(
            .name, 0.95, "name, nome, nombre, nom, denominazione, denominacion, denomination, nominativo, bezeichnung"),
        Entry(.name, 0.9, "titolo, title, titulo, titre, servizio, service, servicio, attivita, activity, actividad"),
        Entry(.name, 0.9, "activite, activity name, ragione sociale, insegna, angebot, nome struttura, nom structure"),
        Entry(.name, 0.85, "struttura, presidio, presidio ospedaliero, sportello, sede, centro, farmacia, farmacie"),
        Entry(.name, 0.85, "structure, facility, centre, center, site, istituto, scuola, school, ospedale, hospital"),
        Entry(.alternateName, 1, "alternate name, alt name, altro nome, nome alternativo, sigla, acronym, acronimo"),
        Entry(
            .organization, 1, "organizzazione, organization, organisation, organizacion, ente, ente gestore, gestore"),
        Entry(
            .organization, 1, "operator, partner, partner name, agency, agency name, organization name, associazione"),
        Entry(.organization, 1, "organismo, entidad, provider, ente titolare, titolare, trager, anbieter, organisme"),
        Entry(.organization, 0.95, "nome ente, nom organisation, nombre organizacion, ente erogatore, cooperativa"),
        Entry(
            .description, 1, "description, descrizione, descripcion, note descrittive, dettagli, details, beschreibung"),
        Entry(
            .description, 0.8, "note, notes, notas, commenti, comments, informazioni, cosa offre, prestazioni, remarks"),
    ]

    private static let place: [Entry] = [
        Entry(.street, 1, "addr street, address 1, street, strada, via, nombre via, street address, via e numero"),
        Entry(.street, 1, "strasse, rue, calle, direccion, domicilio, ubicazione"),
        Entry(.street, 0.95, "indirizzo, address, adresse, indirizzo sede, anschrift, direccion postal"),
        Entry(.houseNumber, 1, "addr housenumber, housenumber, house number, civico, numero civico, n civico, num"),
        Entry(.houseNumber, 1, "hausnummer, numero de calle, num civico"),
        Entry(.postalCode, 1, "cap, postcode, addr postcode, postal code, zip, zip code, zipcode, codice postale, plz"),
        Entry(.postalCode, 1, "codigo postal, code postal, cp, codice avviamento postale, postleitzahl"),
        Entry(.city, 1, "citta, city, addr city, comune, ciudad, municipio, localita, localidad, ville, commune, town"),
        Entry(.city, 1, "municipality, municipalidad, ort, stadt, gemeinde, place, paese, distretto comune, poblacion"),
        Entry(.city, 0.8, "admin 2, adm2, admin2, mantika, district, location name, locality"),
        Entry(.province, 1, "provincia, prov, province, sigla provincia, state, state province, departement, county"),
        Entry(.province, 0.85, "admin 1, adm1, admin1, governorate, governatorato, departamento"),
        Entry(.region, 1, "regione, region, reg, bundesland, comunidad autonoma"),
        Entry(.region, 0.6, "area, area geografica, zona"),
        Entry(
            .country, 1, "country, paese, nazione, stato estero, pais, pays, land, country code, addr country, nation"),
        Entry(.latitude, 1, "lat, latitude, latitudine, latitud, breitengrad, coord y, geo lat"),
        Entry(.longitude, 1, "lon, lng, long, longitude, longitudine, longitud, langengrad, coord x, geo lon, geo lng"),
        Entry(
            .point, 1, "coordinate, coordinates, coordenadas, coordonnees, geolocation, geolocalizzazione, gps, latlng"),
        Entry(.point, 1, "lat lon, lat lng, geo, punto, posizione"),
        Entry(.areaCode, 1, "istat, codice istat, cod istat, comune istat, istat comune, codice comune, codicecomune"),
        Entry(
            .areaCode, 1, "cod reg, cod prov, codice regione, codice provincia, codice catastale, pcode, p code, nuts"),
        Entry(.areaCode, 1, "pcode1, pcode2, pcode3, n1, n2, insee, code insee, code commune"),
    ]

    private static let contact: [Entry] = [
        Entry(.phone, 1, "telefono, tel, phone, telephone, telefoni, recapito telefonico, numero di telefono, phones"),
        Entry(
            .phone, 1, "contact phone, cellulare, cell, mobile, numero verde, telefon, movil, portable, phone number"),
        Entry(.phone, 0.9, "recapiti, recapito, contatti, contatto, telefono 2, altro telefono, contacto, contact"),
        Entry(.fax, 1, "fax, contact fax, telefax, numero fax, telecopie"),
        Entry(.email, 1, "email, e mail, mail, contact email, posta elettronica, correo, correo electronico, courriel"),
        Entry(.email, 0.7, "pec, indirizzo pec, posta certificata"),
        Entry(
            .website, 1, "url, website, sito, sito web, web, sitio web, site web, contact website, homepage, pagina web"
        ),
        Entry(.website, 0.9, "link, content url, webseite, site internet, sito internet"),
        Entry(
            .contact, 1, "referente, contact name, responsabile, persona di contatto, ansprechpartner, contact person"),
        Entry(
            .hours, 1, "orario, orari, hours, opening hours, horario, horarios, horaires, schedule, orario di apertura"),
        Entry(.hours, 1, "orari di apertura, offnungszeiten, giorni e orari, apertura, aperture, business hours"),
        Entry(.assuredDate, 1, "data aggiornamento, aggiornato il, aggiornamento, verificato il, last update, updated"),
        Entry(
            .assuredDate, 1, "last modified, ultimo aggiornamento, assured date, actualizada, fecha de actualizacion"),
        Entry(.assuredDate, 1, "date de mise a jour, updated at, ultima verifica, last verified, data verifica, stand"),
        Entry(
            .otherDate, 0.95, "data, date, fecha, datum, start date, end date, data inizio, data fine, fecha de inicio"),
        Entry(.otherDate, 0.95, "data inizio validita, datainiziovalidita, data adesione, valid from, valid to"),
        Entry(
            .taxID, 1,
            "partita iva, partitaiva, p iva, piva, vat, vatin, ref vatin, codice fiscale, cf, tax id, nif, cif"),
    ]

    private static let audience: [Entry] = [
        Entry(.category, 1, "categoria, category, tipologia, tipo servizio, service type, tipo di servizio, settore"),
        Entry(.category, 1, "sector, cluster, sector cluster, taxonomy, taxonomy term, ambito, bisogno, bisogni, need"),
        Entry(
            .category, 1, "thematique, thematiques, activity category, social facility, amenity, healthcare, kategorie"),
        Entry(.category, 0.85, "tipo, type, tipologie, area di intervento, macroarea, materia, tema, servizi offerti"),
        Entry(
            .legalStatuses, 1, "status giuridico, stato giuridico, legal status, titolo di soggiorno, legal statuses"),
        Entry(
            .legalStatuses, 1, "permesso di soggiorno, permesso, situacion legal, statut juridique, immigration status"),
        Entry(.languages, 1, "lingue, lingua, languages, language, lingue parlate, idiomas, idioma, langues, sprachen"),
        Entry(.languages, 1, "lingue disponibili, languages spoken, langue, sprache, mediazione linguistica"),
        Entry(
            .minimumAge, 1,
            "eta minima, eta min, minimum age, min age, age min, edad minima, eta da, da anni, mindestalter"),
        Entry(
            .maximumAge, 1,
            "eta massima, eta max, maximum age, max age, age max, edad maxima, eta a, fino a anni, hochstalter"),
        Entry(
            .eligibility, 1, "destinatari, eligibility, requisiti, requisiti di accesso, target, utenza, beneficiari"),
        Entry(.eligibility, 1, "a chi si rivolge, requisitos, publics, public, vulnerable group, intake criteria"),
        Entry(.eligibility, 0.9, "beneficiaries, condizioni di accesso, zielgruppe, nationality, who can use"),
        Entry(.fees, 1, "costo, costi, prezzo, tariffa, tariffe, fee, fees, cost, price, precio, tarif, frais, kosten"),
        Entry(
            .capacity, 1,
            "capienza, posti, capacity, capacita, capacidad, capacite, posti letto, posti totali, kapazitat"),
    ]
}
