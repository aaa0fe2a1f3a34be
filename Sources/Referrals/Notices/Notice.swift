import Directory

/// A short bulletin in several languages: news of a service, a right, a course; what the desk would otherwise say to
/// each who comes. It is public, and holds nothing of any person.
public struct Notice: Sendable, Hashable {
    /// Its number in the archive.
    public let id: Int
    /// Title and text in the language they were first written in, with the translations that there are.
    public let title, body: LocalizedText
    /// The first and the last day on which it holds; no last day for until it is withdrawn.
    public let startsOn: Day
    /// As above.
    public let endsOn: Day?
    /// A recording that goes with it, such as an interview on video.
    public let mediaURL: String?
    /// The services it speaks of.
    public let serviceIDs: [String]
    /// The needs it speaks to.
    public let needIDs: [String]
    /// When it was last changed, in UTC.
    public let changedAt: String
    /// The day it was published; `nil` while it is being written.
    public let publishedOn: Day?
    /// The day it was withdrawn.
    public let withdrawnOn: Day?

    /// A notice from its parts.
    public init(
        id: Int, title: LocalizedText, body: LocalizedText, startsOn: Day, endsOn: Day? = nil,
        mediaURL: String? = nil, serviceIDs: [String] = [], needIDs: [String] = [], changedAt: String,
        publishedOn: Day? = nil, withdrawnOn: Day? = nil
    ) {
        self.id = id
        self.title = title
        self.body = body
        self.startsOn = startsOn
        self.endsOn = endsOn
        self.mediaURL = mediaURL
        self.serviceIDs = serviceIDs
        self.needIDs = needIDs
        self.changedAt = changedAt
        self.publishedOn = publishedOn
        self.withdrawnOn = withdrawnOn
    }

    /// Whether it is to be shown on a day.
    public func isInForce(on day: Day) -> Bool {
        publishedOn != nil && startsOn <= day && endsOn.map { day <= $0 } ?? true
            && withdrawnOn.map { day < $0 } ?? true
    }

    /// The languages in which it can be read, the one it was written in first.
    public var languages: [LanguageTag] {
        [title.sourceLanguage] + body.translations.keys.filter { title.translations[$0] != nil }.sorted()
    }

    /// What a translation was made from, so that it is known when the source has changed since.
    public var sourceHash: String {
        SHA256.hash("\(title.source)\n\(body.source)".utf8).prefix(8).hexadecimal
    }
}

extension Notice {
    /// The notice published on a day.
    public func changed(publishedOn day: Day, at time: String) -> Notice {
        changed(publishedOn: day, withdrawnOn: nil, time)
    }

    /// The notice withdrawn on a day.
    public func changed(withdrawnOn day: Day, at time: String) -> Notice {
        changed(publishedOn: publishedOn, withdrawnOn: day, time)
    }

    private func changed(publishedOn: Day?, withdrawnOn: Day?, _ time: String) -> Notice {
        Notice(
            id: id, title: title, body: body, startsOn: startsOn, endsOn: endsOn, mediaURL: mediaURL,
            serviceIDs: serviceIDs, needIDs: needIDs, changedAt: time, publishedOn: publishedOn,
            withdrawnOn: withdrawnOn)
    }
}
