import Directory
import Foundation
import Guides
import Importers
import Store

/// `sportello transit …`: timetables of public transport, imported whole and replaced whole.
enum TransitCommands {
    static let commands = [
        CommandDescription(
            "transit import", operands: ["FEED"],
            options: [.single("name", "NAME", "option.feed_name"), .flag("all", "option.all"), json], run: load),
        CommandDescription("transit show", options: [json], run: show),
        TransitTripsCommand.command,
        CommandDescription("transit remove", operands: ["NAME"], run: remove),
    ]

    private static let json = OptionDescription.flag("json", "option.json")

    /// Reads a feed and keeps it; the status is `negative` when rows were rejected, though the good ones land, and
    /// `input` when nothing can be used, and then nothing is written.
    private static func load(_ invocation: Invocation) throws -> ExitStatus {
        let path = invocation.arguments.operands[0]
        let delivery = try Delivery(path: path)
        let archive = try invocation.archive(creating: true)
        let name = invocation.arguments.value("name") ?? URL(filePath: path).deletingPathExtension().lastPathComponent
        let reading = try save(delivery, name: name, to: archive, invocation)
        let isEmpty = reading.feed.trips.isEmpty
        if invocation.arguments.has("json") {
            invocation.print(try answer(reading, name, invocation).text())
        } else {
            reading.tables.forEach { table in
                let values = ["name": Phrase.Argument.text(table.name), "rejected": .count(table.rowsRejected)]
                invocation.say("transit.rows", values.merging(["count": .count(table.rowsRead)]) { $1 })
            }
            let limit = invocation.arguments.has("all") ? Int.max : 20
            for finding in reading.findings.prefix(limit) {
                invocation.print("  " + FindingText(finding: finding, phrasebook: invocation.phrasebook).line)
            }
            let more = reading.findings.count - min(limit, reading.findings.count)
            if more > 0 { invocation.say("transit.more", ["count": .count(more)]) }
            if isEmpty {
                invocation.say("transit.empty")
            } else {
                invocation.say("transit.imported", ["name": .text(name), "publisher": .text(reading.feed.publisher)])
                lines(of: reading.feed, invocation).forEach { invocation.print("  " + $0) }
            }
        }
        return isEmpty ? .input : reading.tables.contains { $0.rowsRejected > 0 } ? .negative : .success
    }

    /// Reads a delivery and keeps its feed, unless there is nothing in it to use.
    @discardableResult static func save(
        _ delivery: Delivery, name: String, to archive: Archive, _ invocation: Invocation
    ) throws -> GTFSReading {
        let reading = try GTFSReader.read(delivery)
        guard !reading.feed.trips.isEmpty else { return reading }
        try archive.save(
            reading.feed, name: name, rawFiles: delivery.files.map { ($0.name, $0.bytes) },
            at: invocation.surroundings.timestamp, by: invocation.surroundings.user)
        return reading
    }

    private static func show(_ invocation: Invocation) throws -> ExitStatus {
        let editions = try invocation.archive().transitEditions()
        if invocation.arguments.has("json") {
            let all: [JSONValue] = editions.map { edition in
                var members = figures(edition.feed)
                members["name"] = .string(edition.name)
                members["imported_at"] = .string(edition.importedAt)
                members["files"] = .texts(edition.files)
                return .object(members)
            }
            invocation.print(try JSONValue.array(all).text())
            return .success
        }
        if editions.isEmpty { invocation.say("transit.none") }
        for edition in editions {
            invocation.say(
                "transit.edition",
                [
                    "name": .text(edition.name), "publisher": .text(edition.feed.publisher),
                    "day": Day(edition.importedAt).map { .day($0) } ?? .text(edition.importedAt),
                ])
            lines(of: edition.feed, invocation).forEach { invocation.print("  " + $0) }
        }
        return .success
    }

    private static func remove(_ invocation: Invocation) throws -> ExitStatus {
        let name = invocation.arguments.operands[0]
        let isGone = try invocation.archive().removeTransitFeed(name)
        invocation.say(isGone ? "transit.removed" : "transit.unknown", ["name": .text(name)])
        return isGone ? .success : .negative
    }

    /// What a feed holds, and the days it is good for.
    private static func lines(of feed: TransitFeed, _ invocation: Invocation) -> [String] {
        let counts = invocation.words(
            "transit.figures",
            [
                "stops": .count(feed.stops.count), "routes": .count(feed.routes.count),
                "trips": .count(feed.trips.count), "calls": .count(feed.calls.count),
            ])
        guard let days = feed.days else { return [counts, invocation.words("transit.no_days")] }
        let isOver = days.upperBound < invocation.surroundings.now.day
        let values = ["first": Phrase.Argument.day(days.lowerBound), "last": .day(days.upperBound)]
        return [counts, invocation.words("transit.days", values)]
            + (isOver ? [invocation.words("transit.over", values)] : [])
    }

    private static func answer(_ reading: GTFSReading, _ name: String, _ invocation: Invocation) -> JSONValue {
        var members = figures(reading.feed)
        members["name"] = .string(name)
        members["tables"] = .array(
            reading.tables.map {
                ["name": .string($0.name), "rows": .int($0.rowsRead), "rejected": .int($0.rowsRejected)]
            })
        members["findings"] = .array(
            reading.findings.map { FindingText(finding: $0, phrasebook: invocation.phrasebook).json })
        return .object(members)
    }

    private static func figures(_ feed: TransitFeed) -> [String: JSONValue] {
        [
            "publisher": .string(feed.publisher), "version": .text(feed.version), "time_zone": .string(feed.timeZone),
            "stops": .int(feed.stops.count), "routes": .int(feed.routes.count), "trips": .int(feed.trips.count),
            "calls": .int(feed.calls.count), "first_day": .text(feed.days?.lowerBound.description),
            "last_day": .text(feed.days?.upperBound.description),
        ]
    }
}
