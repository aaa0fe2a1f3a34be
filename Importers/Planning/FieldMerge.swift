import Directory

/// The three-way merge of one field: what the source gave before, what we have, and what it gives now.
struct FieldMerge {
    /// What the source gave before; `nil` for nothing.
    let base: String?
    /// What we have; `nil` for nothing.
    let ours: String?
    /// What the source gives now; `nil` for a blank.
    let theirs: String?

    /// What becomes of the source's value; `nil` when there is nothing to note.
    ///
    /// A blank never erases; where ours is the value the source gave before, it no longer confirms it. A local value survives until the source really changes its own;
    /// then `rule` decides, with the days on which either side checked the value, where they are known.
    func resolution(
        by rule: MergePolicy.Rule, checkedOn days: (ours: Day?, theirs: Day?) = (nil, nil)
    ) -> FieldChange.Resolution? {
        guard let theirs else { return base != nil && ours == base ? .notConfirmed : nil }
        if theirs == base { return ours == base ? nil : .keepOurs }
        if theirs == ours { return .agree }
        if ours == base { return .take }
        switch rule {
        case .partner: return .take
        case .desk: return .keepOurs
        case .ask: return .conflict
        case .newestVerified:
            guard let mine = days.ours, let other = days.theirs, mine != other else { return .conflict }
            return mine < other ? .take : .keepOurs
        }
    }
}
