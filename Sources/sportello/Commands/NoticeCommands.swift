import Directory
import Foundation
import Referrals
import Store

/// `sportello notice …`: short bulletins in many languages.
enum NoticeCommands {
    static let commands = [
        CommandDescription(
            "notice add", operands: ["TITLE"],
            options: [
                .single("text", "TEXT", "option.notice_text"), .single("in", "TAG", "option.in"),
                .single("from", "DAY", "option.from_day"), .single("until", "DAY", "option.until_day"),
                .single("media", "URL", "option.media"), .many("service", "ID", "option.notice_service"),
                .many("need", "NEED", "option.need"), .flag("publish", "option.publish"),
                .single("change", "NOTICE", "option.change"),
            ], run: add),
        CommandDescription(
            "notice translate", operands: ["NOTICE", "TAG", "TITLE"],
            options: [
                .single("text", "TEXT", "option.notice_text"),
                .single("state", "machine|draft|reviewed|approved", "option.translation_state"),
                .single("translator", "NAME", "option.translator"),
            ], run: translate),
        CommandDescription(
            "notice list", options: [.flag("all", "option.notices_all"), .flag("json", "option.json")], run: list),
        CommandDescription(
            "notice show", operands: ["NOTICE"],
            options: [
                .single("in", "TAG", "option.in"), .single("as", "message|sheet", "option.notice_as"),
                .single("to", "FILE", "option.to"),
            ], run: show),
        CommandDescription("notice publish", operands: ["NOTICE"], run: publish),
        CommandDescription("notice withdraw", operands: ["NOTICE"], run: withdraw),
        CommandDescription(
            "notice feed",
            options: [
                .single("in", "TAG", "option.in"), .single("url", "URL", "option.url"),
                .single("to", "FILE", "option.to"),
            ], run: feed),
    ]

    private static func add(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let known = try invocation.arguments.value("change").map { try find($0, archive) }
        let language = try tag(invocation) ?? known?.title.sourceLanguage ?? "it"
        let today = invocation.surroundings.now.day
        guard let text = invocation.arguments.value("text") ?? known?.body.source else {
            throw UsageError.operandMissing("--text TEXT")
        }
        let services = invocation.arguments.all("service")
        let network = try archive.snapshot()
        if let stray = services.first(where: { network.findService($0) == nil }) {
            throw UsageError.badValue("--service", value: stray, expected: "sportello find …")
        }
        let isPublished = invocation.arguments.has("publish")
        let id = try archive.save(
            Notice(
                id: known?.id ?? 0, title: LocalizedText(invocation.arguments.operands[0], in: language),
                body: LocalizedText(text, in: language),
                startsOn: try invocation.day("from") ?? known?.startsOn ?? today,
                endsOn: try invocation.day("until") ?? known?.endsOn,
                mediaURL: invocation.arguments.value("media") ?? known?.mediaURL,
                serviceIDs: services.isEmpty ? known?.serviceIDs ?? [] : services,
                needIDs: invocation.arguments.all("need").isEmpty
                    ? known?.needIDs ?? [] : invocation.arguments.all("need"),
                changedAt: invocation.surroundings.timestamp, publishedOn: isPublished ? today : known?.publishedOn,
                withdrawnOn: known?.withdrawnOn))
        invocation.say("notice.saved", ["id": .text("\(id)")])
        return .success
    }

    private static func translate(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let notice = try find(invocation.arguments.operands[0], archive)
        guard let language = LanguageTag(invocation.arguments.operands[1]) else {
            throw UsageError.badValue("TAG", value: invocation.arguments.operands[1], expected: "ar, fr")
        }
        guard let text = invocation.arguments.value("text") else { throw UsageError.operandMissing("--text TEXT") }
        let state = try invocation.choice("state", TranslationState.allCases) ?? .draft
        try archive.translate(
            notice: notice.id, into: language, title: invocation.arguments.operands[2], body: text, state: state,
            translator: invocation.arguments.value("translator"), on: invocation.surroundings.now.day)
        invocation.say("notice.saved", ["id": .text("\(notice.id)")])
        return .success
    }

    static func find(_ word: String, _ archive: Archive) throws -> Notice {
        guard let notice = try Int(word).flatMap({ try archive.notice($0) }) else {
            throw UsageError.badValue("NOTICE", value: word, expected: "sportello notice list --all")
        }
        return notice
    }

    private static func tag(_ invocation: Invocation) throws -> LanguageTag? {
        try invocation.arguments.value("in").map { word in
            guard let tag = LanguageTag(word) else {
                throw UsageError.badValue("--in", value: word, expected: "it, ar")
            }
            return tag
        }
    }

    private static func list(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let today = invocation.surroundings.now.day
        let notices = try archive.notices(inForceOn: invocation.arguments.has("all") ? nil : today)
        if invocation.arguments.has("json") {
            invocation.print(try JSONValue.array(notices.map { json($0, today) }).text())
            return .success
        }
        for notice in notices {
            let states = notice.languages.map { tag in
                notice.body.translations[tag].map { "\(tag.text) (\($0.state.rawValue))" } ?? tag.text
            }
            let mark = notice.isInForce(on: today) ? "●" : "○"
            let span = "\(notice.startsOn)…\(notice.endsOn?.description ?? "")"
            invocation.print("\(notice.id)\t\(mark)\t\(span)\t\(notice.title.source)\t\(states.joined(separator: " "))")
        }
        if notices.isEmpty { invocation.say("notice.none") }
        return .success
    }

    private static func json(_ notice: Notice, _ today: Day) -> JSONValue {
        [
            "id": .int(notice.id), "title": .string(notice.title.source), "starts_on": .string("\(notice.startsOn)"),
            "ends_on": .text(notice.endsOn?.description), "in_force": .bool(notice.isInForce(on: today)),
            "media_url": .text(notice.mediaURL), "services": .array(notice.serviceIDs.map { .string($0) }),
            "needs": .array(notice.needIDs.map { .string($0) }),
            "languages": .object(
                Dictionary(
                    notice.languages.map { tag in
                        (tag.text, .string(notice.body.translations[tag]?.state.rawValue ?? "source"))
                    }, uniquingKeysWith: { first, _ in first })),
        ]
    }

    private static func show(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let notice = try find(invocation.arguments.operands[0], archive)
        let language = try tag(invocation) ?? invocation.language
        let text = NoticeText(notice, in: language)
        let note = invocation.words("notice.unsure")
        let today = invocation.surroundings.now.day
        let isSheet = invocation.arguments.value("as") == "sheet"
        if notice.isInForce(on: today) {
            try archive.countView(
                ofNotice: notice.id, in: text.body.language, by: isSheet ? .sheet : .message, on: today)
        }
        try invocation.deliver(
            isSheet ? text.sheet(desk: try archive.deskContact().name, note: note) : text.message(note: note) + "\n")
        return .success
    }

    private static func publish(_ invocation: Invocation) throws -> ExitStatus {
        try change(invocation) { $0.changed(publishedOn: $1, at: $2) }
    }

    private static func withdraw(_ invocation: Invocation) throws -> ExitStatus {
        try change(invocation) { $0.changed(withdrawnOn: $1, at: $2) }
    }

    private static func change(
        _ invocation: Invocation, _ body: (Notice, Day, String) -> Notice
    ) throws -> ExitStatus {
        let archive = try invocation.archive()
        let notice = try find(invocation.arguments.operands[0], archive)
        let changed = body(notice, invocation.surroundings.now.day, invocation.surroundings.timestamp)
        invocation.say("notice.saved", ["id": .text("\(try archive.save(changed))")])
        return .success
    }

    private static func feed(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let language = try tag(invocation) ?? "it"
        let base = try invocation.arguments.value("url") ?? archive.setting("desk.url") ?? "https://sportello.example"
        let feed = NoticeFeed(
            try archive.notices(inForceOn: invocation.surroundings.now.day), title: try archive.deskContact().name,
            address: "\(base)/notices/\(language.text).atom", language: language)
        try invocation.deliver(feed.xml)
        return .success
    }
}
