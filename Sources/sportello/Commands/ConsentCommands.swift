import Directory
import Foundation
import Referrals
import Store

/// `sportello case consent …` and `case seal …`: what may be told to whom, and what is kept under the person's key.
enum ConsentCommands {
    static let commands = [
        CommandDescription(
            "case consent", operands: ["CODE", "ORGANIZATION"],
            options: [
                .single("facts", "FACTS", "option.consent"), .single("fields", "FIELDS", "option.consent_fields"),
                .single("until", "DAY", "option.until"),
            ], run: give),
        CommandDescription("case consents", operands: ["CODE"], run: list),
        CommandDescription("case withdraw", operands: ["CODE", "CONSENT"], run: withdraw),
        CommandDescription("case seal", operands: ["CODE", "name|phone|email|address|note"], run: seal),
        CommandDescription("case unseal", operands: ["CODE", "name|phone|email|address|note"], run: unseal),
        CommandDescription("case reveal", operands: ["CODE"], run: reveal),
    ]

    private static func give(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let found = try CaseCommands.find(invocation.arguments.operands[0], archive)
        let organization = invocation.arguments.operands[1]
        guard try archive.snapshot().organizations.contains(where: { $0.id == organization }) else {
            throw UsageError.badValue(
                "ORGANIZATION", value: organization, expected: "sportello find … --kinds organization")
        }
        guard let until = try invocation.day("until") else { throw UsageError.operandMissing("--until DAY") }
        let words = invocation.arguments.value("fields")?.split(separator: ",").map(String.init) ?? []
        let fields = try words.map { word in
            guard let field = SealedField(rawValue: word) else {
                throw UsageError.badValue("--fields", value: word, expected: "name, phone, email, address, note")
            }
            return field
        }
        let consent = try archive.addConsent(
            of: found.code, organizationID: organization,
            scope: try ReferCommands.facts(invocation.arguments.value("facts") ?? "", option: "--facts"),
            fields: Set(fields), givenOn: invocation.surroundings.now.day, until: until)
        invocation.say("case.consent", ["id": .text("\(consent.id)"), "day": .day(until)])
        return .success
    }

    private static func list(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let found = try CaseCommands.find(invocation.arguments.operands[0], archive)
        for consent in try archive.consents(of: found.code) {
            let scope = consent.scope.map(\.code).sorted() + consent.fields.sorted().map(\.rawValue)
            let end = consent.withdrawnOn.map { "✗ \($0)" } ?? "\(consent.until)"
            invocation.print("\(consent.id)\t\(consent.organizationID)\t\(scope.joined(separator: ","))\t\(end)")
        }
        return .success
    }

    private static func withdraw(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let found = try CaseCommands.find(invocation.arguments.operands[0], archive)
        let word = invocation.arguments.operands[1]
        guard let consent = try archive.consents(of: found.code).first(where: { "\($0.id)" == word }) else {
            throw UsageError.badValue("CONSENT", value: word, expected: "sportello case consents …")
        }
        let count = try archive.withdraw(consent: consent.id, on: invocation.surroundings.now.day)
        invocation.say("case.withdrawn", ["count": .count(count)])
        return .success
    }

    /// The text comes from standard input, so that it is in no list of processes and no history of a shell.
    private static func seal(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.unlockedArchive()
        let found = try CaseCommands.find(invocation.arguments.operands[0], archive)
        let field = try field(invocation)
        let typed = FileHandle.standardInput.readDataToEndOfFile()
        let text = String(decoding: typed, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty else { throw UsageError.operandMissing("< TEXT") }
        try archive.seal(text, as: field, of: found.code, on: invocation.surroundings.now.day)
        invocation.say("case.sealed", ["field": .phrase(field.phrase)])
        return .success
    }

    private static func unseal(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let found = try CaseCommands.find(invocation.arguments.operands[0], archive)
        let field = try field(invocation)
        try archive.seal(nil, as: field, of: found.code, on: invocation.surroundings.now.day)
        invocation.say("case.unsealed", ["field": .phrase(field.phrase)])
        return .success
    }

    private static func reveal(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.unlockedArchive()
        let found = try CaseCommands.find(invocation.arguments.operands[0], archive)
        let fields = try archive.openSealedFields(of: found.code)
        for (field, text) in fields.sorted(by: { $0.key < $1.key }) {
            invocation.print("\(invocation.phrasebook.text(field.phrase))\t\(text)")
        }
        return fields.isEmpty ? .negative : .success
    }

    private static func field(_ invocation: Invocation) throws -> SealedField {
        let word = invocation.arguments.operands[1]
        guard let field = SealedField(rawValue: word) else {
            throw UsageError.badValue("FIELD", value: word, expected: "name, phone, email, address, note")
        }
        return field
    }
}
