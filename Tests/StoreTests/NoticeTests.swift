import Directory
import Foundation
import Referrals
import Store
import Testing

@Suite struct NoticeTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func notice(_ id: Int = 0, body: String = "Parlane. Chiama il 1522.") -> Notice {
        Notice(
            id: id, title: LocalizedText("Non sei solo", in: "it"), body: LocalizedText(body, in: "it"),
            startsOn: morning.day, endsOn: morning.day.adding(30), mediaURL: "https://video.example/1",
            serviceIDs: ["demo:svc-1"], needIDs: ["family.violence"], changedAt: "2026-01-02T09:00:00Z",
            publishedOn: morning.day)
    }

    @Test func `a notice comes back with its translations, which are stale once the text is another`() throws {
        let archive = try Archive.open(path: scratch.path(), mode: .create)
        let id = try archive.save(notice())
        try archive.translate(
            notice: id, into: "ar", title: "لست وحدك", body: "اتصل بالرقم 1522.", state: .approved, translator: "r",
            on: morning.day)
        let saved = try #require(try archive.notice(id))
        #expect(saved.languages == ["it", "ar"] && saved.body.translations["ar"]?.state == .approved)
        #expect(saved.serviceIDs == ["demo:svc-1"] && saved.needIDs == ["family.violence"])
        _ = try archive.save(notice(id, body: "Chiama il 1522, giorno e notte."))
        let changed = try #require(try archive.notice(id))
        #expect(changed.body.translations["ar"]?.state == .stale)
        #expect(NoticeText(changed, in: "ar").isUnsure && !NoticeText(changed, in: "it").isUnsure)
    }

    @Test func `only what was published, has begun and is not over is in force`() throws {
        let archive = try Archive.open(path: scratch.path(), mode: .create)
        let id = try archive.save(notice())
        func isShown(_ day: Day) throws -> Bool { try !archive.notices(inForceOn: day).isEmpty }
        #expect(try isShown(morning.day) && isShown(morning.day.adding(30)))
        #expect(try !isShown(morning.day.adding(-1)) && !isShown(morning.day.adding(31)))
        let saved = try #require(try archive.notice(id))
        _ = try archive.save(saved.changed(withdrawnOn: morning.day.adding(2), at: "2026-01-04T09:00:00Z"))
        #expect(try isShown(morning.day.adding(1)) && !isShown(morning.day.adding(2)))
    }

    @Test func `views are counted by language and way`() throws {
        let archive = try Archive.open(path: scratch.path(), mode: .create)
        let id = try archive.save(notice())
        for _ in 0..<3 { try archive.countView(ofNotice: id, in: "ar", by: .page, on: morning.day) }
        try archive.countView(ofNotice: id, in: "ar", by: .sheet, on: morning.day.adding(1))
        let reach = try archive.noticeReach(year: morning.day.civil.year)
        #expect(reach == [NoticeReach.Count(noticeID: id, language: "ar", ways: [.page: 3, .sheet: 1])])
        #expect(NoticeReach(reach, titles: [id: "x"]).tables[0].rows[0].cells.last == .count(4))
    }

    @Test func `the feed is well formed and says what is in force, escaped`() throws {
        let feed = NoticeFeed(
            [notice(7, body: "A < B & C")], title: "Desk \"1\"", address: "https://desk.example/a?b&c", language: "it")
        #expect(feed.xml.contains("A &lt; B &amp; C"))
        #expect(feed.xml.contains("<updated>2026-01-02T09:00:00Z</updated>"))
        #expect(feed.xml.contains("https://desk.example/a?b&amp;c#7"))
    }
}
