/// A parameter of the API, as the OpenAPI document tells it; the desk reads them by these names.
public enum CatalogParameter: String, Sendable, CaseIterable {
    /// Of every list.
    case search, page, perPage = "per_page", format, snapshot
    /// Of services, organisations and places.
    case full, taxonomyTermID = "taxonomy_term_id", taxonomyID = "taxonomy_id"
    /// Of services and their places.
    case organizationID = "organization_id", modifiedAfter = "modified_after", minimumAge = "minimum_age",
        maximumAge = "maximum_age", day, startTime = "start_time", endTime = "end_time"
    /// Of services alone.
    case minimal
    /// Of organisations.
    case fullService = "full_service"
    /// Of services at places.
    case postcode, proximity
    /// Of terms.
    case topOnly = "top_only", parentID = "parent_id"

    /// The parameters of a list.
    public static func all(of kind: CatalogKind) -> [CatalogParameter] {
        let list: [CatalogParameter] = [.search, .page, .perPage, .format, .snapshot]
        let service: [CatalogParameter] = [
            .organizationID, .modifiedAfter, .minimumAge, .maximumAge, .day, .startTime, .endTime,
        ]
        return switch kind {
        case .services: list + [.full, .taxonomyTermID, .taxonomyID, .minimal] + service
        case .organizations: list + [.full, .taxonomyTermID, .taxonomyID, .fullService]
        case .serviceAtLocations: list + [.full, .taxonomyTermID, .taxonomyID, .postcode, .proximity] + service
        case .taxonomies: list
        case .taxonomyTerms: list + [.taxonomyID, .topOnly, .parentID]
        }
    }

    /// What it must be.
    public enum Shape: Sendable, Hashable {
        /// Any text.
        case text
        /// Up to eighteen digits.
        case digits
        /// Any text, any number of times.
        case texts
        /// `true` or `false`.
        case flag
        /// A whole number within bounds.
        case number(ClosedRange<Int>)
        /// A moment as `CatalogQuery.moment` reads it.
        case moment
        /// A time of day such as `08:30`.
        case time
        /// One of the words listed.
        case word([String])
    }

    /// What it must be.
    public var shape: Shape {
        switch self {
        case .search, .postcode, .parentID: .text
        case .snapshot: .digits
        case .taxonomyTermID, .taxonomyID, .organizationID: .texts
        case .full, .minimal, .fullService, .topOnly: .flag
        case .page: .number(1...1_000_000)
        case .perPage: .number(1...CatalogQuery.largestPage)
        case .proximity: .number(0...40_000_000)
        case .minimumAge, .maximumAge: .number(0...150)
        case .modifiedAfter: .moment
        case .startTime, .endTime: .time
        case .day: .word(["MO", "TU", "WE", "TH", "FR", "SA", "SU"])
        case .format: .word(CatalogQuery.Format.allCases.map(\.rawValue))
        }
    }

    /// What it does.
    var sentence: String {
        switch self {
        case .search: "Words in any language that it knows; accents, case and small slips do not matter."
        case .page: "The number of the page, from 1."
        case .perPage: "The records of a page; 50 when not given, and all of them for minimal."
        case .format: "json for a page in its envelope, ndjson for the whole list a record a line."
        case .snapshot:
            "The snapshot of an earlier page's envelope: this page is of the same listings, or 404 when they are gone."
        case .full: "Whether each record comes with all that belongs to it."
        case .minimal: "Whether only identifiers and dates of change are told."
        case .fullService: "Whether an organisation comes with its services whole."
        case .taxonomyTermID: "Services tagged with this term or one below it."
        case .taxonomyID: "Services tagged with any term of this taxonomy; of terms, those of this taxonomy."
        case .organizationID: "Services of this organisation."
        case .modifiedAfter: "Services changed at this moment or later, and those of which nobody knows when."
        case .minimumAge: "Services for people of this age or older."
        case .maximumAge: "Services for people of this age or younger."
        case .day: "Services open on this day of the week."
        case .startTime: "Services open after this time of day."
        case .endTime: "Services open before this time of day."
        case .postcode: "Services for people of this postal code, as far as the listings know where it lies."
        case .proximity: "Places within so many metres of the middle of the postal code."
        case .topOnly: "Only terms without a wider one."
        case .parentID: "Only terms right below this one."
        }
    }

    /// As OpenAPI describes it.
    var schema: JSONNode {
        switch shape {
        case .text: Self.typed("string")
        case .digits: .object([("type", .text("string")), ("pattern", .text("^[0-9]{1,18}$"))])
        case .texts: .object([("type", .text("array")), ("items", Self.typed("string"))])
        case .flag: Self.typed("boolean")
        case .number(let range):
            .object([
                ("type", .text("integer")), ("minimum", .number("\(range.lowerBound)")),
                ("maximum", .number("\(range.upperBound)")),
            ])
        case .moment: .object([("type", .text("string")), ("format", .text("date-time"))])
        case .time: .object([("type", .text("string")), ("pattern", .text("^([01][0-9]|2[0-3]):[0-5][0-9]$"))])
        case .word(let words): .object([("type", .text("string")), ("enum", .list(words.map { .text($0) }))])
        }
    }

    /// As OpenAPI describes it in a body, where one text may stand for a list of one.
    var bodySchema: JSONNode {
        shape == .texts ? .object([("anyOf", .list([schema, Self.typed("string")]))]) : schema
    }

    private static func typed(_ type: String) -> JSONNode { .object([("type", .text(type))]) }
}
