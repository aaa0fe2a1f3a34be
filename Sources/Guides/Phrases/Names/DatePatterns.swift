import Directory

/// How a date and a number are written: CLDR 47, long dates and Latin digits (Unicode License v3).
///
/// English is that of Europe (`en-150`); Tigrinya has the day first, as in its full date.
enum DatePatterns {
    /// The parts of a date in order, for a language not named here as in Italian.
    static let long: [LanguageTag: String] = [
        "es": "{day} de {month} de {year}", "pt": "{day} de {month} de {year}",
        "ps": "{year} {month} {day}", "so": "{month} {day}, {year}", "ur": "{day} {month}، {year}",
        "bn": "{day} {month}, {year}",
        "uk": "{day} {month} {year}\u{202F}р.", "ru": "{day} {month} {year}\u{202F}г.", "zh": "{year}年{number}月{day}日",
    ]

    /// A date without its year, for a language not named here as in Italian: CLDR 47, `MMMMd`.
    static let yearly: [LanguageTag: String] = [
        "es": "{day} de {month}", "pt": "{day} de {month}", "ps": "{month} {day}",
        "so": "{month} {day}", "am": "{month} {day}", "zh": "{number}月{day}日",
    ]

    /// The languages that write a point, not a comma, before the decimals.
    static let withDecimalPoint: Set<String> = ["en", "ar", "fa", "ur", "bn", "zh", "ti", "pa", "hi", "am", "so"]
}
