/// What a template can see: the cells of an entry, its key, and the part at hand.
struct EntryScope {
    /// The cells the mapping uses, in the order of `CompiledMapping.cells`; blanks are `nil`.
    let cells: [String?]
    /// The entry's key.
    var key = ""
    /// The part at hand of a cell taken apart.
    var item: String?
    /// The wider part of the part at hand.
    var parent: String?
    /// The number of the part at hand, from 1.
    var index = 1
}
