import Directory

/// The fonts of print: which files, which family for which language.
///
/// The files are those of Debian's fonts-noto-core and fonts-noto-cjk. All others of the machine are hidden, so that a
/// guide looks alike everywhere, and a glyph that they lack is seen.
enum FontConfiguration {
    /// The configuration in fontconfig's own form (fonts.conf 5).
    static let text: String = {
        let accepted = files.map { "<glob>*/\($0)</glob>" }.joined()
        // Both files of Noto Nastaliq Urdu claim one weight, and the bold one would be taken for every text.
        return """
            <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
            <fontconfig>
            <dir>/usr/share/fonts/truetype/noto</dir><dir>/usr/share/fonts/opentype/noto</dir>
            <cachedir>/var/cache/fontconfig</cachedir><cachedir prefix="xdg">fontconfig</cachedir>
            <selectfont><acceptfont>\(accepted)</acceptfont><rejectfont><glob>*</glob></rejectfont></selectfont>
            <match target="pattern"><edit name="hinting" mode="assign"><bool>false</bool></edit></match>
            </fontconfig>
            """
    }()

    private static let files =
        ["Regular", "Bold"].flatMap { weight in
            ["", "Arabic", "Bengali", "Devanagari", "Ethiopic", "Gurmukhi", "Symbols"].map {
                "NotoSans\($0)-\(weight).ttf"
            } + ["NotoSansCJK-\(weight).ttc"]
        } + ["NotoNastaliqUrdu-Regular.ttf", "NotoSansSymbols2-Regular.ttf", "NotoSansMath-Regular.ttf"]

    private static let families = [
        "ar": "Noto Sans Arabic", "fa": "Noto Sans Arabic", "ps": "Noto Sans Arabic", "ur": "Noto Nastaliq Urdu",
        "bn": "Noto Sans Bengali", "hi": "Noto Sans Devanagari", "pa": "Noto Sans Gurmukhi",
        "am": "Noto Sans Ethiopic", "ti": "Noto Sans Ethiopic",
    ]

    /// The families to look in for a language, best first.
    static func families(for language: LanguageTag) -> String {
        if language.primary == "zh" { return "Noto Sans,Noto Sans CJK SC,Noto Sans Arabic" }
        let own = families[language.primary].map { $0 + "," } ?? ""
        return own + "Noto Sans,Noto Sans Arabic,Noto Sans Symbols,Noto Sans Symbols 2,Noto Sans CJK SC"
    }

    /// What a line's height is multiplied with, since some fonts leave more room than reading asks for.
    static func leading(for language: LanguageTag) -> Double {
        switch language.primary {
        case "ur": 0.8
        case "ar", "fa", "ps": 0.92
        case "zh": 0.95
        default: 0.92
        }
    }
}
