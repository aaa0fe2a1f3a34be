import Directory

/// A report as one page for screen and print, with plots; nothing in it is fetched from elsewhere.
public struct ReportPage {
    private let report: any PrintedReport
    private let plots: [String: String]
    private let language: LanguageTag
    private let words: (Phrase) -> String

    /// A page of a report; `plots` are SVG drawings by the code of the table they stand under.
    public init(
        _ report: any PrintedReport, plots: [String: String] = [:], language: LanguageTag,
        words: @escaping (Phrase) -> String
    ) {
        self.report = report
        self.plots = plots
        self.language = language
        self.words = words
    }

    /// The page (HTML Living Standard).
    public var html: String {
        let title = SVGText.escaped(words(report.title))
        return """
            <!DOCTYPE html>
            <html lang="\(language.text)"><head><meta charset="utf-8"><title>\(title)</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style>\(Self.style)</style></head><body><main><h1>\(title)</h1>
            \(report.tables.map(section).joined(separator: "\n"))
            \(legend)</main></body></html>

            """
    }

    private var legend: String {
        report.countsPeople ? "<p class=\"legend\">\(SVGText.escaped(words(report.legend)))</p>" : ""
    }

    private func section(_ table: ReportTable) -> String {
        let head = (table.rowHeadings + table.columns).enumerated().map { index, heading in
            "<th scope=\"col\"\(index < table.rowHeadings.count ? "" : " class=\"n\"")>\(text(heading))</th>"
        }.joined()
        let rows = table.rows.map { row in
            let headings = row.headings.map { "<th scope=\"row\">\(text($0))</th>" }.joined()
            let cells = row.cells.map { "<td>\(SVGText.escaped($0.text))</td>" }.joined()
            let isTotal = row.headings.first?.id == ReportTable.Heading.total.id
            return "<tr\(isTotal ? " class=\"total\"" : "")>\(headings)\(cells)</tr>"
        }.joined(separator: "\n")
        let plot = plots[table.id].map { "<figure>\($0)</figure>" } ?? ""
        return """
            <section id="\(table.id)"><h2>\(SVGText.escaped(words(table.title)))</h2>\(plot)
            <table><thead><tr>\(head)</tr></thead><tbody>
            \(rows)
            </tbody></table></section>
            """
    }

    private func text(_ heading: ReportTable.Heading) -> String { SVGText.escaped(words(heading.phrase)) }

    private static let style = """
        body{font:16px/1.5 system-ui,"Noto Sans",sans-serif;color:#1a1a1a;background:#fff;margin:0}
        main{max-width:52rem;margin:0 auto;padding:1.5rem}
        h1{font-size:1.6rem}h2{font-size:1.15rem;margin:2rem 0 .5rem}
        table{border-collapse:collapse;width:100%;font-size:.95rem}
        th,td{padding:.25rem .5rem;border-bottom:1px solid #d4d4d4;text-align:start}
        td,th.n{text-align:end;font-variant-numeric:tabular-nums}th[scope=row]{font-weight:400}
        thead th{border-bottom:2px solid #1a1a1a}tr.total th,tr.total td{font-weight:700;border-top:2px solid #1a1a1a}
        figure{margin:.5rem 0 1rem}figure svg{max-width:100%;height:auto}.legend{margin-top:2rem;color:#444}
        @media print{main{max-width:none;padding:0}section{break-inside:avoid}body{font-size:11pt}}
        """
}
