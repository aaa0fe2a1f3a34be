import Directory
import Referrals
import Routing
import Store

/// `sportello refer appointment`, `refer calendar`, `refer reroute`, and the tasks that reasons open.
enum AppointmentCommands {
    static let commands = [
        CommandDescription("refer appointment", operands: ["REFERRAL", "TIME"], run: appointment),
        CommandDescription(
            "refer calendar", operands: ["REFERRAL"], options: [.single("to", "FILE", "option.to")], run: calendar),
        CommandDescription(
            "refer reroute", operands: ["REFERRAL"],
            options: [.single("limit", "N", "option.limit"), .flag("json", "option.json")], run: reroute),
        CommandDescription("verify tasks", options: [.flag("json", "option.json")], run: tasks),
        CommandDescription(
            "verify close", operands: ["TASK"], options: [.single("role", "NAME", "option.role")], run: close),
    ]

    private static func appointment(_ invocation: Invocation) throws -> ExitStatus {
        let word = invocation.arguments.operands[1]
        guard let time = LocalTime(word) else {
            throw UsageError.badValue("TIME", value: word, expected: "\(invocation.surroundings.now)")
        }
        try invocation.archive().setAppointment(referral: try invocation.referralNumber(0), at: time)
        invocation.say("refer.appointment_set", ["day": .day(time.day), "time": .text("\(time)")])
        return .success
    }

    /// The appointment as a calendar file: the service and its public address, never the person.
    private static func calendar(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let id = try invocation.referralNumber(0)
        guard let referral = try archive.referral(id), let time = try archive.appointment(referral: id) else {
            throw UsageError.operandMissing("refer appointment \(id) TIME")
        }
        let network = try archive.snapshot()
        let service = network.findService(referral.serviceID)
        let sites = service.map { network.sites(of: $0) } ?? []
        let site = sites.first { $0.id == referral.siteID } ?? sites.first
        let location = site.flatMap { network.findLocation($0.locationID) }
        let address = location?.isConfidential == false ? location?.address : nil
        let place = address.map { $0.lines + [$0.city ?? ""] }?.filter { !$0.isEmpty }.joined(separator: ", ")
        let event = CalendarEvent(
            uid: "referral-\(id)@sportello", start: time,
            summary: service?.name.reading(in: "it").text ?? referral.serviceID,
            location: place, zone: invocation.surroundings.variables["SPORTELLO_TIMEZONE"] ?? "Europe/Rome",
            stamp: invocation.surroundings.timestamp, isCancelled: referral.state == .cancelled)
        try invocation.deliver(event.text)
        return .success
    }

    /// Other services for the same need, without those that were tried.
    private static func reroute(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let id = try invocation.referralNumber(0)
        guard let (person, need, referrals) = try archive.surroundings(ofReferral: id) else {
            throw UsageError.badValue("REFERRAL", value: "\(id)", expected: "1, 2, 3")
        }
        let network = try archive.snapshot()
        let area = need.areaID ?? person.facts.residenceAreaID
        let proposal = Reroute(
            need: need, referrals: referrals, facts: person.facts,
            router: Router(network: network, standings: try archive.standings(in: network)),
            origin: area.flatMap { network.areas.areas[$0]?.centre }, now: invocation.surroundings.now,
            limit: try invocation.limit(5))
        if invocation.arguments.has("json") {
            let answer: JSONValue = [
                "left_out": .array(proposal.leftOut.sorted().map { .string($0) }),
                "missing_documents": .array(proposal.missingDocuments.map { .string($0) }),
                "matches": .array(proposal.matches.map { .string($0.serviceID) }),
            ]
            invocation.print(try answer.text())
            return proposal.matches.isEmpty ? .negative : .success
        }
        for document in proposal.missingDocuments {
            invocation.say("refer.learnt", ["document": .document(document)])
        }
        for match in proposal.matches {
            let name = network.findService(match.serviceID)?.name.reading(in: invocation.language).text ?? ""
            invocation.print("\(match.serviceID)\t\(name)")
        }
        if proposal.matches.isEmpty { invocation.say("refer.no_other") }
        return proposal.matches.isEmpty ? .negative : .success
    }

    private static func tasks(_ invocation: Invocation) throws -> ExitStatus {
        let tasks = try invocation.archive().verificationTasks()
        if invocation.arguments.has("json") {
            let list = tasks.map { task -> JSONValue in
                [
                    "task": .int(task.id), "service_id": .string(task.serviceID), "field": .string(task.field.rawValue),
                    "reason": .string("\(task.reason)"), "opened_on": .string("\(task.openedOn)"),
                ]
            }
            invocation.print(try JSONValue.array(list).text())
            return .success
        }
        for task in tasks {
            let words = [task.field.phrase, task.reason.phrase].map { invocation.phrasebook.text($0) }
            invocation.print("\(task.id)\t\(task.serviceID)\t\(words.joined(separator: "\t"))\t\(task.openedOn)")
        }
        if tasks.isEmpty { invocation.say("refer.nothing_due") }
        return .success
    }

    private static func close(_ invocation: Invocation) throws -> ExitStatus {
        let word = invocation.arguments.operands[0]
        guard let id = Int(word) else { throw UsageError.badValue("TASK", value: word, expected: "1, 2, 3") }
        try invocation.archive().close(
            verificationTask: id, on: invocation.surroundings.now.day,
            by: invocation.arguments.value("role") ?? "desk")
        invocation.say("verify.closed", ["id": .text(word)])
        return .success
    }
}
