import Importers
import TestSupport

/// A list made up by a seed, of which it is known what each column means.
struct InventedTable {
    /// What each column means; `nil` for one that means nothing here.
    let truth: [(name: String, meaning: ColumnMeaning?)]
    /// The file, in the encoding drawn.
    let bytes: [UInt8]
    /// How many entries it has.
    let rowCount: Int

    /// The names of columns as Italian, English, Spanish and French offices write them, by language.
    private static let names: [ColumnMeaning: [String]] = [
        .identifier: ["Codice", "ID", "Código", "identifiant"], .name: ["Denominazione", "Name", "Nombre", "Nom"],
        .organization: ["Ente gestore", "Organization", "Organización", "Organisme"],
        .street: ["Indirizzo", "Street address", "Dirección", "Adresse"],
        .postalCode: ["CAP", "Postal code", "Código postal", "Code postal"],
        .city: ["Comune", "City", "Municipio", "Ville"], .province: ["Prov.", "Province", "Provincia", "province"],
        .latitude: ["Latitudine", "lat", "Latitud", "Latitude"],
        .longitude: ["Longitudine", "lon", "Longitud", "Longitude"],
        .phone: ["Telefono", "Phone", "Teléfono", "Téléphone"], .fax: ["Fax", "FAX", "Fax", "fax"],
        .email: ["E-mail", "Email address", "Correo electrónico", "Courriel"],
        .website: ["Sito web", "Website", "Sitio web", "Site web"],
        .hours: ["Orari di apertura", "Opening hours", "Horario", "Horaires"],
        .category: ["Tipologia", "Service type", "Categoría", "Thématique"],
        .languages: ["Lingue parlate", "Languages", "Idiomas", "Langues"],
        .assuredDate: ["Data aggiornamento", "Last updated", "Fecha de actualización", "Date de mise à jour"],
        .taxID: ["Partita IVA", "VAT", "NIF", "VAT"],
        .description: ["Descrizione", "Description", "Descripción", "Description"],
        .minimumAge: ["Età minima", "Minimum age", "Edad mínima", "age min"],
    ]
    private static let idle = ["Colore", "Shelf", "Estantería", "Étage"]
    private static let towns = ["Alessandria", "Tortona", "Novi Ligure", "Valenza", "Acqui Terme", "Ovada", "Cantù"]
    private static let words = ["Casa", "Sportello", "Centro", "Mensa", "Città", "Aiuto", "Lavoro", "Donna", "Scuola"]

    /// The list of a seed.
    init(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let language = Int.random(in: 0..<4, using: &random)
        let delimiter = [",", ";", "\t", "|"].randomElement(using: &random) ?? ","
        let hasComma = delimiter != "," && Bool.random(using: &random)
        let isLatin = Bool.random(using: &random)
        let rowCount = Int.random(in: 8...60, using: &random)
        let optional = Self.names.keys.filter { $0 != .name }.sorted { $0.rawValue < $1.rawValue }
        let chosen = [.name] + optional.shuffled(using: &random).prefix(Int.random(in: 2...14, using: &random))
        var columns: [(name: String, meaning: ColumnMeaning?)] = chosen.map { meaning in
            let name = Self.names[meaning]?[language] ?? ""
            let styles = [name, name, name.uppercased(), name.replacing(" ", with: "_"), "\(name) (*)", "\(name) sede"]
            return (styles.randomElement(using: &random) ?? name, meaning)
        }
        // What has a shape of its own is known under a name that says nothing.
        for place in columns.indices where [.email, .website, .hours].contains(columns[place].meaning) {
            if Int.random(in: 0..<4, using: &random) == 0 { columns[place].name = "Campo \(place + 1)" }
        }
        if Bool.random(using: &random) { columns.append((Self.idle[language], nil)) }
        columns.shuffle(using: &random)
        var lines = [columns.map { Self.quoted($0.name, delimiter) }.joined(separator: delimiter)]
        for row in 0..<rowCount {
            let cells = columns.map { column in
                Self.quoted(Self.cell(column.meaning, row: row, hasComma: hasComma, &random), delimiter)
            }
            lines.append(cells.joined(separator: delimiter))
        }
        let text = lines.joined(separator: Bool.random(using: &random) ? "\r\n" : "\n")
        truth = columns
        bytes = isLatin ? text.unicodeScalars.map { $0.value < 256 ? UInt8($0.value) : 63 } : Array(text.utf8)
        self.rowCount = rowCount
    }

    private static func quoted(_ text: String, _ delimiter: String) -> String {
        text.contains(delimiter) || text.contains("\"") ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
    }

    /// The value of a column in a row; some rows have none where a list can do without.
    private static func cell(
        _ meaning: ColumnMeaning?, row: Int, hasComma: Bool, _ random: inout SeededGenerator
    ) -> String {
        let isBlank = Int.random(in: 0..<8, using: &random) == 0
        let word = words.randomElement(using: &random) ?? ""
        let digits = { (count: Int, random: inout SeededGenerator) in
            (0..<count).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
        }
        switch meaning {
        case .identifier: return "0\(row * 7 + 1000)X"
        case .name: return "\(word) \(words.randomElement(using: &random) ?? "") \(row)"
        case .organization: return "Ente \(word)"
        case .city: return towns.randomElement(using: &random) ?? ""
        case .province: return ["AL", "AT", "TO", "NA"].randomElement(using: &random) ?? ""
        case .postalCode: return "15" + digits(3, &random)
        case .latitude, .longitude:
            let degrees = (meaning == .latitude ? "44." : "8.") + digits(6, &random) + "1"
            return hasComma ? degrees.replacing(".", with: ",") : degrees
        case nil: return ["rosso", "verde", "blu"].randomElement(using: &random) ?? ""
        default: break
        }
        if isBlank, row > 0 { return ["", "n.d.", "-"].randomElement(using: &random) ?? "" }
        switch meaning {
        case .street: return "Via \(word) \(Int.random(in: 1...99, using: &random))"
        case .phone, .fax: return "0131 " + digits(6, &random)
        case .email: return "info\(row)@\(word.lowercased().prefix(5).filter(\.isASCII)).example"
        case .website: return "https://www.\(row).example/"
        case .hours:
            return ["lun-ven 9-12.30", "L-V 9:00-14:00", "Mon-Fri 9am-5pm", "h24"].randomElement(using: &random) ?? ""
        case .category: return ["Mensa", "Farmacia", "Lavoro", "Altro"].randomElement(using: &random) ?? ""
        case .languages: return ["italiano", "arabo, francese", "it;en", "english"].randomElement(using: &random) ?? ""
        case .assuredDate: return "\(Int.random(in: 13...28, using: &random))/0\(row % 9 + 1)/2025"
        case .taxID: return taxNumber(digits(10, &random))
        case .description: return "\(word) per tutti, anche senza documenti, numero \(digits(4, &random))."
        default: return String(Int.random(in: 0...30, using: &random))
        }
    }

    /// Ten figures with the check digit of an Italian VAT number (DPR 633/1972): so that the sum ends in nought.
    private static func taxNumber(_ start: String) -> String {
        let sum = start.compactMap(\.wholeNumberValue).enumerated().reduce(0) { sum, digit in
            let value = digit.offset % 2 == 0 ? digit.element : digit.element * 2
            return sum + value / 10 + value % 10
        }
        return start + String((10 - sum % 10) % 10)
    }
}
