import Directory

/// The services at their places, by term and by where they lie, so that the nearest of a need are found without
/// looking at the others.
///
/// It says of a record what `Assessor` would say of the listing, or that the listing must be asked. All of it is one
/// stretch of words, in an array or in a mapped file. Immutable; several threads may ask one index at once.
package final class RoutingIndex: Sendable {
    let vocabulary: IndexVocabulary
    let layout: IndexLayout
    let words: any ImageWords
    private let image: IndexImage
    /// The bit of each document that has one, and all of them.
    let documentBits: [String: UInt32], allDocumentBits: UInt32

    /// An index of coded rows, whose services are named by the identifiers given.
    package init(
        _ builder: IndexBuilder, vocabulary: IndexVocabulary, serviceIDs: [String] = [], stamp: UInt64 = 0,
        origin: (UInt64, UInt64) = (0, 0)
    ) {
        var image = IndexImage()
        var words = [UInt64](repeating: 0, count: IndexImage.wordCount)
        (words, image.layout) = builder.build(after: words, localities: vocabulary.localities)
        (image.stamp, image.origin) = (stamp, origin)
        image.serviceCount = serviceIDs.count
        let identifiers = Self.words(of: serviceIDs)
        var writer = ByteWriter()
        vocabulary.write(to: &writer)
        (image.identifierWords, image.vocabularyWords) = (identifiers.count, writer.words.count)
        words += identifiers
        words += writer.words
        image.write(to: &words)
        self.image = image
        self.vocabulary = vocabulary
        layout = image.layout
        (documentBits, allDocumentBits) = Self.bits(vocabulary.documents)
        self.words = words
    }

    /// The index in an image, unless it is none or is damaged in its head.
    package init?(image words: any ImageWords) {
        let read = words.read { words -> (IndexImage, IndexVocabulary)? in
            guard let image = IndexImage(words) else { return nil }
            var reader = ByteReader(Self.bytes(words, image.vocabulary..<image.end))
            return IndexVocabulary(from: &reader).map { (image, $0) }
        }
        guard let (image, vocabulary) = read else { return nil }
        self.image = image
        self.vocabulary = vocabulary
        layout = image.layout
        (documentBits, allDocumentBits) = Self.bits(vocabulary.documents)
        self.words = words
    }

    private static func bits(_ documents: [String]) -> ([String: UInt32], UInt32) {
        let bits = documents.enumerated().map { ($0.element, UInt32(1) << UInt32($0.offset)) }
        return (Dictionary(bits, uniquingKeysWith: { first, _ in first }), bits.reduce(0) { $0 | $1.1 })
    }

    /// Whether all words of an image are as they were written.
    package static func isSound(image words: any ImageWords) -> Bool { words.read { IndexImage.isSound($0) } }

    /// The words of the image.
    package var imageWords: [UInt64] { words.read { words in words.indices.map { words[$0] } } }

    /// The bytes of the records, blocks, hours and lists, the vocabulary and identifiers left aside.
    package var byteCount: Int { (layout.end - layout.start) * 8 }

    /// The state of the listings that it tells of, and what its maker wanted to know of it again.
    package var stamp: UInt64 { image.stamp }
    /// See `stamp`.
    package var origin: (UInt64, UInt64) { image.origin }

    /// The places there are, and the services.
    package var siteCount: Int { layout.siteCount }
    package var serviceCount: Int { image.serviceCount }

    /// The identifier of a service by its number.
    package func serviceID(_ number: Int) -> String {
        words.read { words in
            let offsets = image.identifiers
            func offset(_ number: Int) -> Int {
                Int(truncatingIfNeeded: words[offsets + number / 2] >> UInt64(32 * (number % 2)) & 0xFFFF_FFFF)
            }
            let start = offsets + image.serviceCount / 2 + 1
            let bytes = (offset(number)..<offset(number + 1)).map { place in
                UInt8(truncatingIfNeeded: words[start + place / 8] >> UInt64(8 * (place % 8)))
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// The number of a service; `nil` when there is none of that identifier.
    package func number(of id: String) -> Int? {
        var range = 0..<serviceCount
        while !range.isEmpty {
            let middle = (range.lowerBound + range.upperBound) / 2
            let found = serviceID(middle)
            if found == id { return middle }
            range = IdentifierOrder.precedes(found, id) ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return nil
    }

    /// Where each text begins among the bytes of all, two offsets a word, then the bytes.
    private static func words(of texts: [String]) -> [UInt64] {
        var offsets = [UInt64](repeating: 0, count: texts.count / 2 + 1)
        var bytes: [UInt8] = []
        for (number, text) in texts.enumerated() {
            bytes += Array(text.utf8)
            offsets[(number + 1) / 2] |= UInt64(bytes.count) << UInt64(32 * ((number + 1) % 2))
        }
        return offsets + ByteWriter(bytes).words
    }

    private static func bytes(_ words: Span<UInt64>, _ range: Range<Int>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(8 * range.count)
        for place in range {
            for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: words[place] >> UInt64(8 * shift))) }
        }
        return bytes
    }
}
