import Directory
import Referrals
import Search
import Store

/// `sportello refer …` and `case …`: a person, known by a code, sent to a service and followed.
enum ReferCommands {
    static let commands = [
        CommandDescription(
            "refer", operands: ["SERVICE"],
            options: [
                .single("need", "NEED", "option.need"), .single("case", "CODE", "option.case"),
                .flag("logged", "option.logged"), .flag("draft", "option.draft"),
                .single("consent", "FACTS", "option.consent"),
                .single("until", "DAY", "option.until"), .single("in", "TAG", "option.in"),
            ] + FactOptions.options + [.flag("json", "option.json")], run: refer),
        CommandDescription(
            "refer step", operands: ["REFERRAL", "STATE"],
            options: [.single("actor", "ROLE", "option.actor"), .single("reason", "CODE", "option.reason")], run: step),
        CommandDescription("refer due", options: [.flag("json", "option.json")], run: due),
        CommandDescription("refer reasons", run: reasons),
        CommandDescription(
            "outcome", operands: ["REFERRAL", "yes|partly|no"], options: [.single("reason", "CODE", "option.reason")],
            run: outcome),
    ]

    /// Refers a person, opening a case when none is named; without `--logged` a consent must say what is shared.
    private static func refer(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let network = try archive.snapshot()
        let id = invocation.arguments.operands[0]
        guard let service = network.findService(id) else {
            throw UsageError.badValue("SERVICE", value: id, expected: "sportello find …")
        }
        let options = FactOptions(network: network, lookup: Lookup(network: network))
        guard let word = invocation.arguments.value("need") else { throw UsageError.operandMissing("--need NEED") }
        let needID = try options.need(word)
        let isLogged = invocation.arguments.has("logged")
        let consent = isLogged ? nil : try consent(invocation)
        let known = try CaseCommands.find(invocation, archive)
        let isDraft = invocation.arguments.has("draft")
        if !isLogged, !isDraft { try requireConsent(consent?.until, known, service, archive, invocation) }
        let person = try known ?? CaseCommands.open(invocation, archive, options)
        let need =
            try archive.needs(of: person.code).first { $0.needID == needID }
            ?? archive.addNeed(
                needID, to: person.code, on: invocation.surroundings.now.day, areaID: person.facts.residenceAreaID)
        let referral = try create(service, need, person, isLogged, consent, archive, network, invocation)
        let code = person.code.description
        if invocation.arguments.has("json") {
            let answer: JSONValue = [
                "case": .string(code), "referral": .int(referral.id),
                "state": .string(referral.state.rawValue),
            ]
            invocation.print(try answer.text())
        } else {
            invocation.say(
                isLogged ? "refer.logged" : isDraft ? "refer.drafted" : "refer.sent",
                ["case": .text(code), "referral": .text(String(referral.id))])
        }
        return .success
    }

    private static func create(
        _ service: Service, _ need: CaseNeed, _ person: Case, _ isLogged: Bool,
        _ consent: (scope: Set<PersonFact>, until: Day)?, _ archive: Archive, _ network: ServiceNetwork,
        _ invocation: Invocation
    ) throws -> Referral {
        let now = invocation.surroundings.now
        let organization = service.organizationID
        if let consent, let organization {
            _ = try archive.addConsent(
                of: person.code, organizationID: organization, scope: consent.scope, givenOn: now.day,
                until: consent.until)
        }
        let referral = try archive.createReferral(
            for: need.id, serviceID: service.id, siteID: network.sites(of: service).first?.id,
            organizationID: organization, isLoggedOnly: isLogged, at: now, by: invocation.surroundings.user)
        guard !isLogged, !invocation.arguments.has("draft") else { return referral }
        return try archive.advance(
            referral: referral.id,
            by: ReferralStep(to: .sent, role: .desk, by: invocation.surroundings.user, at: now))
    }

    /// Refuses before anything is written, so that a referral nobody agreed to leaves no case behind.
    private static func requireConsent(
        _ until: Day?, _ known: Case?, _ service: Service, _ archive: Archive, _ invocation: Invocation
    ) throws {
        let today = invocation.surroundings.now.day
        if let until, until < today {
            throw UsageError.badValue("--until", value: "\(until)", expected: "≥ \(today)")
        }
        guard let organization = service.organizationID else { throw UsageError.operandMissing("--logged") }
        let given = try known.map { try archive.consents(of: $0.code) } ?? []
        guard until != nil || given.contains(where: { $0.allows(telling: organization, on: today) }) else {
            throw UsageError.operandMissing("--consent FACTS --until DAY | --logged")
        }
    }

    /// What the person agrees to share, and until when.
    private static func consent(_ invocation: Invocation) throws -> (scope: Set<PersonFact>, until: Day)? {
        guard let words = invocation.arguments.value("consent") else { return nil }
        let facts = try facts(words, option: "--consent")
        guard let until = try invocation.day("until") else { throw UsageError.operandMissing("--until DAY") }
        return (facts, until)
    }

    /// Facts by their codes, with commas between.
    static func facts(_ words: String, option: String) throws(UsageError) -> Set<PersonFact> {
        var facts: Set<PersonFact> = []
        for word in words.split(separator: ",") {
            guard let fact = PersonFact(code: String(word)) else {
                throw .badValue(option, value: String(word), expected: "age, sex, legal_status, languages")
            }
            facts.insert(fact)
        }
        return facts
    }

    private static func step(_ invocation: Invocation) throws -> ExitStatus {
        let word = invocation.arguments.operands[1]
        guard let state = ReferralState(rawValue: word) else {
            let all = ReferralState.allCases.map(\.rawValue)
            throw UsageError.badValue(
                "STATE", value: word, expected: Nearest.word(to: word, among: all) ?? all.joined(separator: ", "))
        }
        let actor = invocation.arguments.value("actor") ?? "desk"
        guard let role = ReferralRole(rawValue: actor) else {
            let all = ReferralRole.allCases.map(\.rawValue).joined(separator: ", ")
            throw UsageError.badValue("--actor", value: actor, expected: all)
        }
        let step = ReferralStep(
            to: state, role: role, by: invocation.surroundings.user, at: invocation.surroundings.now,
            reason: try reason(invocation))
        let referral = try advance(invocation, step)
        invocation.say(
            "refer.stepped",
            ["referral": .text(String(referral.id)), "state": .phrase(referral.state.phrase)])
        sayVerification(referral, invocation)
        return .success
    }

    private static func outcome(_ invocation: Invocation) throws -> ExitStatus {
        let word = invocation.arguments.operands[1]
        guard let help = Outcome.Help(rawValue: word) else {
            throw UsageError.badValue("OUTCOME", value: word, expected: "yes, partly, no")
        }
        let step = ReferralStep(
            to: .completed, role: .desk, by: invocation.surroundings.user, at: invocation.surroundings.now,
            reason: try reason(invocation), help: help)
        let referral = try advance(invocation, step)
        invocation.say("outcome.done", ["referral": .text(String(referral.id)), "help": .phrase(help.phrase)])
        sayVerification(referral, invocation)
        return .success
    }

    private static func advance(_ invocation: Invocation, _ step: ReferralStep) throws -> Referral {
        let word = invocation.arguments.operands[0]
        guard let id = Int(word) else { throw UsageError.badValue("REFERRAL", value: word, expected: "1, 2, 3") }
        return try invocation.archive().advance(referral: id, by: step)
    }

    static func reason(_ invocation: Invocation) throws -> ReferralReason? {
        guard let word = invocation.arguments.value("reason") else { return nil }
        guard let reason = ReferralReason(code: word) else {
            let all = ReferralReason.Kind.allCases.map(\.rawValue)
            throw UsageError.badValue("--reason", value: word, expected: Nearest.word(to: word, among: all) ?? all[0])
        }
        return reason
    }

    /// A reason that says the listing is wrong names the fields to check.
    private static func sayVerification(_ referral: Referral, _ invocation: Invocation) {
        let fields = referral.verificationNeeded
        guard !fields.isEmpty else { return }
        invocation.say("refer.verify", ["fields": .allOf(fields.map { .phrase($0.phrase) })])
    }

    private static func due(_ invocation: Invocation) throws -> ExitStatus {
        let due = try invocation.archive().dueReferrals(on: invocation.surroundings.now.day)
        if invocation.arguments.has("json") {
            let list = due.map { item -> JSONValue in
                [
                    "referral": .int(item.referral.id), "case": .string(item.caseCode.description),
                    "service_id": .string(item.referral.serviceID), "action": .string(item.action.rawValue),
                ]
            }
            invocation.print(try JSONValue.array(list).text())
            return .success
        }
        for item in due {
            invocation.print(
                "\(item.referral.id)\t\(item.caseCode)\t\(item.referral.serviceID)\t"
                    + invocation.phrasebook.text(item.action.phrase))
        }
        if due.isEmpty { invocation.say("refer.nothing_due") }
        return .success
    }

    private static func reasons(_ invocation: Invocation) throws -> ExitStatus {
        for kind in ReferralReason.Kind.allCases {
            let code = kind.hasSubject ? "\(kind.rawValue)[:…]" : kind.rawValue
            invocation.print("\(code)\t\(invocation.phrasebook.text(kind.phrase))")
        }
        return .success
    }
}
