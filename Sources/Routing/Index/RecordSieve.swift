/// What a record must share with an inquiry so as not to be surely excluded, as masks for its words.
///
/// The tests are reckoned rather than branched on: which of them fails cannot be foreseen, and a wrong guess costs
/// more than all of them together.
struct RecordSieve {
    /// The documents known not to be held, among a record's papers.
    let lacking: UInt64
    /// The person's status, the half day to come in and the person's sex; all bits where not known or not asked.
    let statuses: UInt64, halfDays: UInt64, sexes: UInt64
    /// The ages the person may have.
    let ages: (lowest: UInt64, highest: UInt64)

    /// 1 for a record that may fit, 0 for one that is surely excluded.
    @inline(__always)
    func admits(papers: UInt64, person: UInt64, marks: UInt64) -> UInt64 {
        let inactive = marks & (1 << UInt64(HotRecord.Mark.status + 1))
        let excluded = (papers & lacking) | inactive
        return isZero(excluded) & (1 ^ isZero(person & statuses)) & (1 ^ isZero(person & halfDays))
            & (1 ^ isZero(marks & sexes)) & (person &>> 16 & 0xFF <= ages.highest ? 1 : 0)
            & (person &>> 24 & 0xFF >= ages.lowest ? 1 : 0)
    }

    @inline(__always)
    private func isZero(_ word: UInt64) -> UInt64 { word == 0 ? 1 : 0 }
}
