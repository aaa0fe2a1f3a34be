import Directory

extension Finding {
    /// What was seen, as a phrase `finding.<code>.seen` of the catalogue.
    public var seen: Phrase { phrase("seen") }

    /// How to mend it, as a phrase `finding.<code>.remedy` of the catalogue.
    public var remedy: Phrase { phrase("remedy") }

    private func phrase(_ part: String) -> Phrase {
        let texts = ["file": file, "field": field, "value": value, "expected": expected]
        return Phrase("finding.\(code.rawValue).\(part)", texts.mapValues { .text($0 ?? "") })
    }
}
