import Directory
import Importers
import Store

/// `sportello demo`: the made-up network and timetable, imported as anybody's files are.
enum DemoCommand {
    static let command = CommandDescription("demo") { invocation in
        let archive = try invocation.archive(creating: true)
        invocation.say("demo.start")
        for partner in DemoNetwork().partners {
            let profile = try PartnerProfile(json: partner.profileJSON)
            let delivery = Delivery(files: partner.files.map { Delivery.File(name: $0.name, bytes: $0.bytes) })
            var work = try ImportWork(invocation, makingArchive: false)
            defer { work.end() }
            let (plan, importer) = try work.plan(delivery, by: profile)
            invocation.print()
            ImportPlanText(plan: plan, phrasebook: invocation.phrasebook).lines().forEach { invocation.print($0) }
            let run = try work.apply(plan, delivery, by: importer).run
            work.progress.finish()
            invocation.say("import.applied", ["run": .text(String(run.id))])
        }
        let timetable = Delivery(files: DemoNetwork().timetable.map { Delivery.File(name: $0.name, bytes: $0.bytes) })
        let reading = try TransitCommands.save(timetable, name: "orari", to: archive, invocation)
        invocation.print()
        invocation.say("transit.imported", ["name": .text("orari"), "publisher": .text(reading.feed.publisher)])
        invocation.say("demo.done", ["count": .count(try archive.snapshot().services.count)])
        return .success
    }
}
