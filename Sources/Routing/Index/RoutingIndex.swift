import Directory

/// The services at their places, by term and by where they lie, so that the nearest of a need are found without
/// looking at the others.
///
/// It says of a record what `Assessor` would say of the listing, or that the listing must be asked. Immutable; several
/// threads may ask one index at once.
package final class RoutingIndex: Sendable {
    let vocabulary: IndexVocabulary
    let layout: IndexLayout
    let words: any ImageWords

    /// An index of coded rows.
    package init(_ builder: IndexBuilder, vocabulary: IndexVocabulary) {
        let built = builder.build(after: [])
        self.vocabulary = vocabulary
        layout = built.layout
        words = built.words
    }

    /// The bytes of the records, blocks, hours and lists, the vocabulary left aside.
    package var byteCount: Int { (layout.end - layout.start) * 8 }

    /// The services there are, at so many places.
    package var siteCount: Int { layout.siteCount }
}
