import Directory

/// What speaks against a service, in metres of way to go: lower is better.
public struct Score: Sendable, Hashable {
    /// One named part of a score.
    public struct Part: Sendable, Hashable {
        /// What a part is for.
        public enum Kind: String, Sendable, CaseIterable {
            /// The way to go, and the way reckoned where the place's point is not known.
            case distance, unknownDistance = "unknown_distance"
            /// No shared language, a price, days of waiting.
            case language, cost, wait
            /// Rules nobody can answer yet, things the listing leaves out, a listing long unconfirmed.
            case unknown, missingDetail = "missing_detail", staleness
            /// The outcomes of those sent before, for or against.
            case standing
        }

        /// What the part is for.
        public let kind: Kind
        /// Its weight in metres.
        public let metres: Int

        /// The part in words; a standing says whether it speaks for or against.
        public var phrase: Phrase {
            let side = kind != .standing ? "" : metres < 0 ? ".for" : ".against"
            return Phrase("routing.score.\(kind.rawValue)\(side)", ["metres": .metres(abs(metres))])
        }
    }

    /// The parts that are not zero, and the distance wherever it is known.
    public let parts: [Part]

    /// The sum of the parts.
    public let total: Int

    init(_ parts: [Part]) {
        self.parts = parts
        total = parts.reduce(0) { $0 + $1.metres }
    }
}
