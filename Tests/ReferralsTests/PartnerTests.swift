import Directory
import Foundation
import TestSupport
import Testing

@testable import Referrals

/// What goes to partners, and when.
struct PartnerTests {
    private let morning = LocalTime(day: Day(ordinal: 20_454), minute: 600)

    private func fresh() -> FreshPartnerLink {
        var generator = SeededGenerator(seed: 1)
        return FreshPartnerLink(
            link: PartnerLink(id: 1, referralID: 2, createdAt: morning, expiresAt: morning.adding(minutes: 1440)),
            token: LinkToken(using: &generator), code: ShortCode(using: &generator))
    }

    @Test func `a code is told wrong by one character or an exchange of two`() throws {
        var generator = SeededGenerator(seed: 2)
        for _ in 0..<200 {
            let code = ShortCode(using: &generator)
            #expect(ShortCode(code.description.lowercased()) == code)
            var letters = Array(code.text)
            let place = Int.random(in: 0..<8, using: &generator)
            let other = try #require(CaseCode.alphabet.filter { $0 != letters[place] }.randomElement(using: &generator))
            letters[place] = other
            #expect(ShortCode(String(letters)) == nil)
            letters = Array(code.text)
            guard letters[place] != letters[place + 1] else { continue }
            letters.swapAt(place, place + 1)
            #expect(ShortCode(String(letters)) == nil)
        }
    }

    @Test func `a receipt has a check digit and is read in any script`() throws {
        #expect(FollowUpReceipt("4539 1488 0343 6467") != nil)
        #expect(FollowUpReceipt("4539 1488 0343 6468") == nil)
        #expect(FollowUpReceipt("٤٥٣٩١٤٨٨٠٣٤٣٦٤٦٧")?.digits == "4539148803436467")
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<100 {
            let receipt = FollowUpReceipt(using: &generator)
            #expect(FollowUpReceipt(receipt.description) == receipt)
        }
    }

    @Test(arguments: PartnerMessage.Channel.allCases)
    func `a message has the way in and nothing of a person`(channel: PartnerMessage.Channel) {
        let fresh = fresh()
        let message = PartnerMessage(
            fresh, channel: channel, service: "S", desk: "D", address: "https://d.example/p/\(fresh.token)")
        let arguments = ([message.subject] + message.lines).flatMap(\.arguments)
        #expect(Set(arguments.map(\.key)) == ["service", "desk", "url", "code", "day"])
        let alone = PartnerMessage(fresh, channel: channel, service: "S", desk: "D", address: nil)
        // Nothing is said of a page that there is none of.
        #expect(alone.lines.map(\.key).contains("partner.message.code_alone"))
        #expect(!alone.lines.map(\.key).contains { ["partner.message.code", "partner.message.how"].contains($0) })
    }

    @Test func `addresses of channels carry any text`() {
        let text = "È «sì» & no?\nA+B=#1"
        let encoded = "%C3%88%20%C2%ABs%C3%AC%C2%BB%20%26%20no%3F%0D%0AA%2BB%3D%231"
        #expect(
            PartnerMessage.Channel.whatsApp.address(to: "+39 0131 555", subject: "", text: text)
                == "https://wa.me/390131555?text=\(encoded)")
        #expect(
            PartnerMessage.Channel.sms.address(to: "+390131", subject: "", text: text) == "sms:+390131?body=\(encoded)")
        #expect(
            PartnerMessage.Channel.email.address(to: "a@b.example", subject: "x y", text: text)
                == "mailto:a@b.example?subject=x%20y&body=\(encoded)")
        #expect(PartnerMessage.Channel.paper.address(to: nil, subject: "", text: text) == nil)
    }

    @Test func `the limit of attempts opens again when the oldest of ten is a quarter of an hour old`() {
        let limit = AttemptLimit.standard
        let times = (0..<10).map { morning.adding(minutes: $0) }
        #expect(limit.opensAgain(own: times, all: times, at: morning.adding(minutes: 9)) == morning.adding(minutes: 15))
        #expect(limit.opensAgain(own: times, all: times, at: morning.adding(minutes: 15)) == nil)
        #expect(limit.opensAgain(own: Array(times.dropLast()), all: times, at: morning.adding(minutes: 9)) == nil)
        let crowd = Array(repeating: morning, count: 100)
        #expect(limit.opensAgain(own: [], all: crowd, at: morning) == morning.adding(minutes: 15))
    }

    @Test func `reminders keep quiet at night, on Sundays and holidays`() throws {
        let hours = ContactHours.office(.italy)
        func time(_ text: String) throws -> LocalTime { try #require(LocalTime(text)) }
        #expect(try hours.next(from: time("2026-12-24T18:30")) == time("2026-12-28T09:00"))
        #expect(try hours.next(from: time("2026-11-23T06:00")) == time("2026-11-23T09:00"))
        #expect(try hours.next(from: time("2026-11-23T10:15")) == time("2026-11-23T10:15"))
        #expect(try !hours.allows(time("2026-11-22T10:00")) && !hours.allows(time("2026-11-23T18:00")))
    }

    @Test func `a silent partner is reminded twice, called, and no longer waited for`() throws {
        let sent = Referral(
            restoring: Referral(id: 1, caseNeedID: 1, serviceID: "s", organizationID: "o", createdAt: morning),
            state: .sent, changedAt: morning, sentOn: morning.day, endedOn: nil, reason: nil, outcome: nil)
        let always = ContactHours(minutes: 0..<1440, weekdays: Set(Weekday.allCases), holidays: HolidayCalendar())
        let policy = ReminderPolicy(every: 5, most: 2, expireAfter: 30)
        var (done, seen): ([Reminder], [String]) = ([], [])
        for day in 0...30 {
            let now = morning.adding(minutes: day * 1440)
            guard let action = policy.action(for: sent, done: done, at: now, hours: always) else { continue }
            seen.append("\(day) \(action)")
            done.append(Reminder(referralID: 1, at: now, action: action))
        }
        #expect(seen == ["5 remind", "10 remind", "15 call", "20 call", "25 call", "30 expire"])
    }

    @Test func `a calendar file folds long lines and escapes what means something`() {
        let event = CalendarEvent(
            uid: "1@d", start: morning, summary: String(repeating: "è", count: 60), location: "Via Roma 1, Alessandria",
            stamp: "2026-01-02T09:00:00Z")
        let lines = event.text.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 } && lines.last == "")
        #expect(event.text.contains("LOCATION:Via Roma 1\\, Alessandria"))
        #expect(event.text.contains("DTSTAMP:20260102T090000Z"))
    }
}
