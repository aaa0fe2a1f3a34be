/// The patron saint of an Italian municipality, whose day is a holiday there (law 260/1949, article 2, and the custom
/// that labour contracts follow).
public struct PatronSaint: Sendable, Hashable {
    /// The province's code, as on number plates.
    public let province: String
    /// The municipality's name.
    public let municipality: String
    /// The day.
    public let holiday: HolidayCalendar.Holiday

    /// Those of the provinces' capitals and of some larger towns around Alessandria.
    public static let all: [PatronSaint] = table.split(separator: "\n").compactMap { PatronSaint(String($0)) }

    /// The patrons by the name of their municipality.
    public static let byMunicipality = Dictionary(
        all.map { ($0.municipality, $0) }, uniquingKeysWith: { first, _ in first })

    /// Reads `AL Alessandria: San Baudolino, 11-10`; the day may be `easter+50` or `TU 05-01`, the first Tuesday from
    /// 1 May on.
    init?(_ line: String) {
        guard let colon = line.firstIndex(of: ":"), let comma = line.lastIndex(of: ","),
            let space = line.firstIndex(of: " "), space < colon, colon < comma,
            let rule = Self.rule(line[comma...].dropFirst(2))
        else { return nil }
        province = String(line[..<space])
        municipality = String(line[space..<colon].dropFirst())
        holiday = HolidayCalendar.Holiday(String(line[colon..<comma].dropFirst(2)), rule)
    }

    private static func rule(_ text: Substring) -> HolidayCalendar.Rule? {
        if text.hasPrefix("easter+") { return Int(text.dropFirst(7)).map { .easter(offset: $0) } }
        let parts = text.split(whereSeparator: { $0 == " " || $0 == "-" })
        guard let day = parts.last.flatMap({ Int($0) }), let month = parts.dropLast().last.flatMap({ Int($0) }) else {
            return nil
        }
        guard parts.count == 3 else { return .fixed(month: month, day: day) }
        return Weekday(rawValue: String(parts[0])).map { .weekday($0, onOrAfter: day, of: month) }
    }

    /// Source: the municipalities' own calendars, compared with the public data of the `holidays` project.
    private static let table = """
        AG Agrigento: San Gerlando, 02-25
        AL Alessandria: San Baudolino, 11-10
        AL Casale Monferrato: Sant'Evasio, 11-12
        AL Tortona: San Marziano, 03-06
        AN Ancona: San Ciriaco, 05-04
        AO Aosta: San Grato, 09-07
        AP Ascoli Piceno: Sant'Emidio, 08-05
        AQ L'Aquila: San Massimo, 06-10
        AR Arezzo: San Donato, 08-07
        AT Asti: San Secondo, TU 05-01
        AV Avellino: San Modestino, 02-14
        BA Bari: San Nicola, 12-06
        BG Bergamo: Sant'Alessandro, 08-26
        BI Biella: Santo Stefano, 12-26
        BL Belluno: San Martino, 11-11
        BN Benevento: San Bartolomeo, 08-24
        BO Bologna: San Petronio, 10-04
        BR Brindisi: Santi Teodoro e Lorenzo, SU 09-01
        BS Brescia: Santi Faustino e Giovita, 02-15
        BT Andria: San Riccardo, SU 09-15
        BT Barletta: San Ruggero, 12-30
        BT Trani: San Nicola Pellegrino, 05-03
        BZ Bolzano: Lunedì di Pentecoste, easter+50
        CA Cagliari: San Saturnino, 10-30
        CB Campobasso: San Giorgio, 04-23
        CE Caserta: San Sebastiano, 01-20
        CH Chieti: San Giustino, 05-11
        CL Caltanissetta: San Michele, 09-29
        CN Cuneo: San Michele, 09-29
        CO Como: Sant'Abbondio, 08-31
        CR Cremona: Sant'Omobono, 11-13
        CS Cosenza: Madonna del Pilerio, 02-12
        CT Catania: Sant'Agata, 02-05
        CZ Catanzaro: San Vitaliano, 07-16
        EN Enna: Madonna della Visitazione, 07-02
        FC Cesena: San Giovanni Battista, 06-24
        FC Forlì: Madonna del Fuoco, 02-04
        FE Ferrara: San Giorgio, 04-23
        FG Foggia: Madonna dei Sette Veli, 03-22
        FI Firenze: San Giovanni Battista, 06-24
        FM Fermo: Maria Assunta, 08-16
        FR Frosinone: San Silverio, 06-20
        GE Genova: San Giovanni Battista, 06-24
        GO Gorizia: Santi Ilario e Taziano, 03-16
        GR Grosseto: San Lorenzo, 08-10
        IM Imperia: San Leonardo, 11-26
        IS Isernia: San Pietro Celestino, 05-19
        KR Crotone: San Dionigi, 10-09
        LC Lecco: San Nicolò, 12-06
        LE Lecce: Sant'Oronzo, 08-26
        LI Livorno: Santa Giulia, 05-22
        LO Lodi: San Bassiano, 01-19
        LT Latina: Santa Maria Goretti, 07-06
        LU Lucca: San Paolino, 07-12
        MB Monza: San Giovanni Battista, 06-24
        MC Macerata: San Giuliano, 08-31
        ME Messina: Madonna della Lettera, 06-03
        MI Milano: Sant'Ambrogio, 12-07
        MN Mantova: Sant'Anselmo, 03-18
        MO Modena: San Geminiano, 01-31
        MS Massa: San Francesco, 10-04
        MT Matera: Madonna della Bruna, 07-02
        NA Napoli: San Gennaro, 09-19
        NO Novara: San Gaudenzio, 01-22
        NU Nuoro: Madonna della Neve, 08-05
        OR Oristano: Sant'Archelao, 02-13
        PA Palermo: Santa Rosalia, 07-15
        PC Piacenza: Sant'Antonino, 07-04
        PD Padova: Sant'Antonio, 06-13
        PE Pescara: San Cetteo, 10-10
        PG Perugia: San Costanzo, 01-29
        PI Pisa: San Ranieri, 06-17
        PN Pordenone: Madonna delle Grazie, 09-08
        PO Prato: Santo Stefano, 12-26
        PR Parma: Sant'Ilario, 01-13
        PT Pistoia: San Jacopo, 07-25
        PU Pesaro: San Terenzio, 09-24
        PU Urbino: San Crescentino, 06-01
        PV Pavia: San Siro, 12-09
        PZ Potenza: San Gerardo, 05-30
        RA Ravenna: Sant'Apollinare, 07-23
        RC Reggio Calabria: San Giorgio, 04-23
        RC Reggio di Calabria: San Giorgio, 04-23
        RE Reggio Emilia: San Prospero, 11-24
        RE Reggio nell'Emilia: San Prospero, 11-24
        RG Ragusa: San Giovanni Battista, 08-29
        RI Rieti: Santa Barbara, 12-04
        RM Roma: Santi Pietro e Paolo, 06-29
        RN Rimini: San Gaudenzo, 10-14
        RO Rovigo: San Bellino, 11-26
        SA Salerno: San Matteo, 09-21
        SI Siena: Sant'Ansano, 12-01
        SO Sondrio: Santi Gervasio e Protasio, 06-19
        SP La Spezia: San Giuseppe, 03-19
        SR Siracusa: Santa Lucia, 12-13
        SS Sassari: San Nicola, 12-06
        SU Carbonia: San Ponziano, TH 05-12
        SV Savona: Nostra Signora della Misericordia, 03-18
        TA Taranto: San Cataldo, 05-10
        TE Teramo: San Berardo, 12-19
        TN Trento: San Vigilio, 06-26
        TO Torino: San Giovanni Battista, 06-24
        TP Trapani: Sant'Alberto, 08-07
        TR Terni: San Valentino, 02-14
        TS Trieste: San Giusto, 11-03
        TV Treviso: San Liberale, 04-27
        UD Udine: Santi Ermacora e Fortunato, 07-12
        VA Varese: San Vittore, 05-08
        VB Verbania: San Vittore, 05-08
        VC Vercelli: Sant'Eusebio, 08-01
        VE Venezia: Madonna della Salute, 11-21
        VI Vicenza: Madonna di Monte Berico, 09-08
        VR Verona: San Zeno, 05-21
        VT Viterbo: Santa Rosa, 09-04
        VV Vibo Valentia: San Leoluca, 03-01
        """
}
