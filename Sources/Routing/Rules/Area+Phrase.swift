import Directory

extension Area {
    /// The area's name in a phrase; a province and a region say that they are one, for many bear a town's name.
    public var argument: Phrase.Argument {
        switch kind {
        case .province, .region: .phrase(Phrase("routing.area.\(kind.rawValue)", ["name": .localized(name)]))
        case .country, .municipality: .localized(name)
        }
    }
}
