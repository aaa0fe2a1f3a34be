import Directory
import Feeds

/// One SiteService: a service at one place.
struct AIRSSiteService {
    let element: XMLElement
    let key: String
    /// The place's identifier.
    let site: String
    let path: String
    /// Why it is out of use there, by itself or because its place or agency is.
    let gone: AIRSGone?

    /// Where findings about it stand.
    var place: RecordWriter.Place { .init(element, path) }
    /// What its phones and hours hang on: the service at this place.
    var owner: AIRSOwner {
        AIRSOwner(prefix: "service-\(key)", column: "service_at_location_id", id: key, path: path)
    }
}

/// A service with the places it is offered at.
struct AIRSService {
    /// Its SiteServices by Key; there is at least one.
    let members: [AIRSSiteService]

    /// The Key of the first: that of the service.
    var key: String { members[0].key }
    /// What its languages, rules and documents hang on, as this member tells them.
    func owner(_ member: AIRSSiteService) -> AIRSOwner {
        AIRSOwner(prefix: "service-\(key)", column: "service_id", id: key, path: member.path)
    }

    /// Its description: that of the first member that has one.
    var description: String? { members.lazy.compactMap { $0.element.words("Description") }.first }

    /// Its status: out of use where it is so at each place and from no day on.
    var status: String {
        let words = members.map { $0.gone.flatMap { $0.from == nil ? $0.word : nil } }
        if words.contains(nil) { return "active" }
        return words.allSatisfy { $0 == "defunct" } ? "defunct" : "inactive"
    }

    /// The services of one agency: those of one ServiceGroupKey and name, at different places, are one.
    static func services(of members: [AIRSSiteService]) -> [AIRSService] {
        var services: [[AIRSSiteService]] = []
        var open: [Bucket: [Int]] = [:]
        for member in members.sorted(by: { IdentifierOrder.precedes($0.key, $1.key) }) {
            guard let bucket = Bucket(member.element) else {
                services.append([member])
                continue
            }
            let free = open[bucket, default: []].first { index in !services[index].contains { $0.site == member.site } }
            if let free {
                services[free].append(member)
            } else {
                open[bucket, default: []].append(services.count)
                services.append([member])
            }
        }
        return services.map { AIRSService(members: $0) }
    }

    private struct Bucket: Hashable {
        let group: String
        let name: String

        /// What SiteServices of one service share; 4.0.0 says it outright.
        init?(_ element: XMLElement) {
            if let service = element.attribute("ServiceID") {
                (group, name) = (service, "")
            } else if let group = element.attribute("ServiceGroupKey"), let name = element.words("Name") {
                (self.group, self.name) = (group, name)
            } else {
                return nil
            }
        }
    }
}
