/// What a column of a partner's outcome file can say.
public enum OutcomeColumn: String, Sendable, CaseIterable {
    /// The short code or the link's token of the referral.
    case key
    /// What the partner answers; why; whether the person got help.
    case answer, reason, help
    /// The day of it; when the person is to come.
    case day, appointment

    /// The headings by which it is known without a mapping, in small letters.
    var headings: Set<String> {
        switch self {
        case .key: ["key", "code", "codice", "code_court", "código", "codigo", "token"]
        case .answer: ["answer", "risposta", "esito", "outcome", "réponse", "reponse", "respuesta", "state", "stato"]
        case .reason: ["reason", "motivo", "motif"]
        case .help: ["help", "aiuto", "aide", "ayuda"]
        case .day: ["day", "date", "data", "giorno", "fecha"]
        case .appointment: ["appointment", "appuntamento", "rendez-vous", "cita"]
        }
    }
}
