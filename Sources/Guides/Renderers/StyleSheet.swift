/// The look of a leaflet, on screen and on A4: large clear type from the start of the line, black on white.
enum StyleSheet {
    /// The rules, with the title at the foot of each printed page.
    static func text(title: String) -> String {
        rules + "\n@page { @bottom-center { content: \(HTMLText.styleString(title + " · ")) counter(page); } }"
    }

    private static let rules = """
        @page { size: A4; margin: 18mm 16mm; }
        html { font: 12pt/1.5 "Noto Sans", "Noto Sans Arabic", "Noto Sans Bengali", "Noto Sans Gurmukhi",
          "Noto Sans Ethiopic", "Noto Sans CJK SC", sans-serif; color: #000; background: #fff; text-align: start; }
        html:lang(ur) { font-family: "Noto Sans", "Noto Nastaliq Urdu", sans-serif; line-height: 2.1; }
        body { margin: 0 auto; padding: 1rem; max-width: 42rem; }
        h1 { font-size: 20pt; line-height: 1.3; margin: 0 0 .5rem; }
        h2 { font-size: 16pt; line-height: 1.3; margin: 1.5rem 0 .5rem; border-block-end: 2px solid #000; }
        h3, h4 { font-size: 13.5pt; line-height: 1.3; margin: 0 0 .25rem; }
        html:lang(ur) :is(h1, h2, h3, h4) { line-height: 2; }
        p, dl, dd, ul, ol { margin: 0 0 .25rem; }
        ul, ol { padding-inline-start: 1.5rem; }
        dl { display: grid; grid-template-columns: 11rem 1fr; column-gap: 1rem; }
        dt { grid-column: 1; font-weight: bold; }
        dd { grid-column: 2; overflow-wrap: anywhere; }
        th { font-weight: normal; text-align: start; padding-inline-end: 1rem; }
        th, td { padding-block: 0; vertical-align: top; }
        .map { width: 100%; border: 1px solid #666; direction: ltr; }
        .map polygon { fill: none; stroke: #666; }
        .map circle { fill: #fff; stroke: #000; }
        .map text { text-anchor: middle; font-size: 11px; }
        section { margin-block: .75rem; padding-block-start: .5rem; border-block-start: 1px solid #666;
          break-inside: avoid; }
        header, footer { padding-block: .5rem; }
        footer { margin-block-start: 1.5rem; border-block-start: 2px solid #000; }
        a { color: inherit; }
        a[href^="tel:"] { white-space: nowrap; }
        sup { font-size: 75%; }
        .pair { display: grid; grid-template-columns: 1fr 1fr; column-gap: 1rem; }
        .beside { color: #333; border-inline-start: 1px solid #999; padding-inline-start: .5rem; }
        dt .pair { display: block; }
        dt .beside { display: block; border: 0; padding: 0; font-weight: normal; }
        h2 + section { border: 0; }
        h1, h2, h3, h4 { break-after: avoid; }
        @media (max-width: 30rem) { dl, .pair { display: block; } }
        @media print { body { max-width: none; padding: 0; } a { text-decoration: none; } }
        """
}
