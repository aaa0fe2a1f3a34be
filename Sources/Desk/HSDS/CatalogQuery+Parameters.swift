import Exports

extension CatalogQuery {
    /// Reads the parameters of a list; those that it has none of are left aside.
    ///
    /// Throws `badRequest` with the name of the first that cannot be read.
    init(_ values: [CatalogParameter: [String]], of kind: CatalogKind) throws(HTTPError) {
        self.init()
        for parameter in CatalogParameter.all(of: kind) {
            guard let given = values[parameter]?.filter({ !$0.isEmpty }), let first = given.first else { continue }
            guard try read(parameter, given, first) else {
                throw HTTPError(.badRequest, detail: parameter.rawValue)
            }
        }
    }

    /// Whether the parameter could be read.
    private mutating func read(_ parameter: CatalogParameter, _ given: [String], _ first: String) throws(HTTPError)
        -> Bool
    {
        switch parameter.shape {
        case .text: takeText(parameter, first)
        case .digits: return first.wholeMatch(of: /[0-9]{1,18}/) != nil
        case .texts: takeTexts(parameter, given)
        case .flag:
            guard let flag = ["true": true, "false": false][first.lowercased()] else { return false }
            takeFlag(parameter, flag)
        case .number(let range):
            guard let number = Int(first), range.contains(number) else { return false }
            takeNumber(parameter, number)
        case .moment:
            guard let moment = CatalogQuery.moment(first) else { return false }
            modifiedAfter = moment
        case .time:
            guard first.wholeMatch(of: /([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?/) != nil else { return false }
            let parts = first.split(separator: ":").compactMap { Int($0) }
            takeNumber(parameter, parts[0] * 60 + parts[1])
        case .word(let words): return takeWord(parameter, first, words)
        }
        return true
    }

    private mutating func takeText(_ parameter: CatalogParameter, _ text: String) {
        switch parameter {
        case .search: search = text
        case .postcode: postcode = text
        case .parentID: parentID = text
        default: break
        }
    }

    private mutating func takeTexts(_ parameter: CatalogParameter, _ texts: [String]) {
        switch parameter {
        case .taxonomyTermID: termIDs = texts
        case .taxonomyID: taxonomyIDs = texts
        default: organizationIDs = texts
        }
    }

    private mutating func takeFlag(_ parameter: CatalogParameter, _ flag: Bool) {
        switch parameter {
        case .full: isFull = flag
        case .minimal: isMinimal = flag
        case .fullService: withServices = flag
        default: isTopOnly = flag
        }
    }

    private mutating func takeNumber(_ parameter: CatalogParameter, _ number: Int) {
        switch parameter {
        case .page: page = number
        case .perPage: pageSize = number
        case .proximity: proximity = number
        case .minimumAge: minimumAge = number
        case .maximumAge: maximumAge = number
        case .startTime: startMinute = number
        default: endMinute = number
        }
    }

    /// Days may be written out, as Open Referral UK's pages do.
    private mutating func takeWord(_ parameter: CatalogParameter, _ text: String, _ words: [String]) -> Bool {
        let word = parameter == .day ? String(text.prefix(2)).uppercased() : text.lowercased()
        guard words.contains(word) else { return false }
        if parameter == .day { day = word } else { format = Format(rawValue: word) ?? .json }
        return true
    }
}
