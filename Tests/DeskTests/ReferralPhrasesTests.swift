import Directory
import Guides
import Referrals
import Testing

/// Referrals cannot see the words and Guides cannot see the referrals; here both are seen.
@Suite struct ReferralPhrasesTests {
    private static let missing = ReferralReason.Kind.allCases.compactMap { ReferralReason($0, subject: "permit") }
    private static let said: [Phrase] =
        ReferralState.allCases.map(\.phrase) + ReferralRole.allCases.map(\.phrase)
        + ReferralReason.Kind.allCases.map(\.phrase) + missing.map(\.phrase)
        + Outcome.Help.allCases.map(\.phrase) + ListingField.allCases.map(\.phrase)
        + Activity.Kind.allCases.map(\.phrase) + FollowUpPolicy.Action.allCases.map(\.phrase)
        + AgeBand.allCases.map(\.phrase) + NationalityGroup.allCases.map(\.phrase)
        + [NeedState.open, .met, .partlyMet, .unmet(ReferralReason(.other)), .withdrawn].map(\.phrase)

    private func expectSaid(_ phrase: Phrase, _ language: LanguageTag) {
        let reading = Phrasebook(language).reading(phrase)
        let text = Phrasebook(language).text(phrase)
        #expect(reading.language == language && !reading.isFallback, "\(phrase.key)")
        #expect(!text.contains { "[]{}".contains($0) }, "\(text)")
    }

    @Test(arguments: ["it", "en"] as [LanguageTag]) func `every state, reason and kind is said`(
        in language: LanguageTag
    ) {
        for phrase in Self.said { expectSaid(phrase, language) }
    }

    @Test(arguments: ["it", "en"] as [LanguageTag]) func `every error is said`(in language: LanguageTag) throws {
        let noon = LocalTime(day: Day(ordinal: 20_500), minute: 720)
        let draft = Referral(id: 7, caseNeedID: 1, serviceID: "s", createdAt: noon)
        do throws(ReferralError) {
            _ = try draft.applying(ReferralStep(to: .sent, role: .desk, at: noon))
            Issue.record("sent without consent")
        } catch {
            expectSaid(error.phrase, language)
        }
        for code in ReferralError.Code.allCases {
            expectSaid(Phrase("referral.error.\(code.rawValue)", ["referral": .text("7")]), language)
        }
    }

    @Test(arguments: ["it", "en"] as [LanguageTag]) func `every heading of a report is said`(in language: LanguageTag) {
        let day = Day(ordinal: 20_500)
        var generator = SystemRandomNumberGenerator()
        let person = Case(code: CaseCode(using: &generator), openedOn: day)
        let unmet = CaseNeed(
            id: 1, caseCode: person.code, needID: "food", recordedOn: day, state: .unmet(ReferralReason(.other)))
        let activity = Activity(id: 1, kind: .interview, day: day, minutes: 30)
        let report = YearReport(
            of: Ledger(cases: [person], needs: [unmet], activities: [activity]), year: day.civil.year,
            areas: AreaTree())
        let tables = report.tables
        let headings = tables.flatMap { $0.rowHeadings + $0.columns + $0.rows.flatMap(\.headings) }.map(\.phrase)
        for phrase in Set([report.title, report.legend] + tables.map(\.title) + headings) {
            expectSaid(phrase, language)
        }
        #expect(!Phrasebook(language).text(report.title).contains("."))
    }
}
