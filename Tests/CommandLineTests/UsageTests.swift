import Foundation
import Testing

/// Nothing on a command line is guessed: what cannot be understood is named, with the nearest that can.
struct UsageTests {
    /// A command line that is wrong, and a word of the complaint that helps.
    struct Mistake: Sendable, CustomStringConvertible {
        let line: String
        let hint: String
        var description: String { line }
    }

    private static let service = "cooperazione:svc-asl-continuita"

    static let mistakes = [
        Mistake(line: "rotue", hint: "route"),
        Mistake(line: "import plna x", hint: "plan"),
        Mistake(line: "import", hint: "undo"),
        Mistake(line: "xyzzy", hint: "xyzzy"),
        Mistake(line: "route --ned medico", hint: "--need"),
        Mistake(line: "route", hint: "--need"),
        Mistake(line: "route --need health.docter", hint: "health.doctor"),
        Mistake(line: "route --need housing.shelter", hint: "housing.shelter"),
        Mistake(line: "route --need xyzzyq", hint: "sportello find"),
        Mistake(line: "route --need medico --status asylum_seker", hint: "asylum_seeker"),
        Mistake(line: "route --need medico --has tax_coed", hint: "tax_code"),
        Mistake(line: "route --need medico --lacks tax_coed", hint: "tax_code"),
        Mistake(line: "route --need medico --age 200", hint: "0–130"),
        Mistake(line: "route --need medico --age ten", hint: "0–130"),
        Mistake(line: "route --need medico --age 20 --age 21", hint: "--age"),
        Mistake(line: "route --need medico --sex woman", hint: "female"),
        Mistake(line: "route --need medico --at 95,8", hint: "44.9085,8.6062"),
        Mistake(line: "route --need medico --at Atlantide", hint: "--at"),
        Mistake(line: "route --need medico --open-at tomorrow", hint: "2026-11-23"),
        Mistake(line: "route --need medico --within far", hint: "--within"),
        Mistake(line: "route --need medico --limit 0", hint: "--limit"),
        Mistake(line: "route --need medico --json=yes", hint: "--json"),
        Mistake(line: "route --need medico extra", hint: "extra"),
        Mistake(line: "show", hint: "ID"),
        Mistake(line: "show nothing", hint: "nothing"),
        Mistake(line: "find", hint: "WORDS"),
        Mistake(line: "find x --kinds thing", hint: "service"),
        Mistake(line: "import undo one", hint: "RUN"),
        Mistake(line: "import undo 99", hint: "99"),
        Mistake(line: "refer \(service)", hint: "--need"),
        Mistake(line: "refer nobody --need medico --logged", hint: "nobody"),
        Mistake(line: "refer \(service) --need medico --consent age", hint: "--until"),
        Mistake(line: "refer \(service) --need medico --consent aeg --until 2027-05-23", hint: "age"),
        Mistake(line: "refer \(service) --need medico --consent age --until 2026-11-22", hint: "2026-11-23"),
        Mistake(line: "refer \(service) --need medico --logged --case AAA-AAAA", hint: "AAA-AAAA"),
        Mistake(line: "refer step 1 declinde", hint: "declined"),
        Mistake(line: "refer step x declined", hint: "REFERRAL"),
        Mistake(line: "refer step 99 accepted", hint: "99"),
        Mistake(line: "outcome 99 yes", hint: "99"),
        Mistake(line: "outcome 1 perhaps", hint: "partly"),
        Mistake(line: "outcome 1 no --reason no_capacty", hint: "no_capacity"),
        Mistake(line: "activity juggling --minutes 3", hint: "interview"),
        Mistake(line: "activity interview", hint: "--minutes"),
        Mistake(line: "report --year last", hint: "2000–2999"),
        Mistake(line: "report --csv people", hint: "people_by_status"),
        Mistake(line: "guide sheet", hint: "--need"),
        Mistake(line: "guide sheet --services \(service) --in xx", hint: "it"),
        Mistake(line: "guide sheet --services \(service) --format docx", hint: "html"),
        Mistake(line: "guide sheet --services \(service) --case AAA-AAAA", hint: "AAA-AAAA"),
        Mistake(line: "guide area Atlantide", hint: "AREA"),
        Mistake(line: "backup", hint: "FILE"),
        Mistake(line: "case erase AAA-AAAA", hint: "AAA-AAAA"),
    ]

    @Test(arguments: mistakes)
    func `a mistake is named with what would do, and nothing is written`(mistake: Mistake) throws {
        try Scratch.withDemo { tool in
            let before = try Data(contentsOf: URL(filePath: tool.data))
            let answer = try tool.run(mistake.line.split(separator: " ").map(String.init))
            #expect(answer.status == 2, "\(answer.words)")
            #expect(answer.output.isEmpty, "\(answer.output)")
            #expect(answer.complaint.hasPrefix("sportello: "))
            #expect(answer.complaint.contains(mistake.hint), "\(answer.complaint)")
            #expect(!HelpTests.showsKey(answer.complaint), "\(answer.complaint)")
            #expect(try Data(contentsOf: URL(filePath: tool.data)) == before)
        }
    }

    @Test func `an option at the end of the line without its value is named`() throws {
        let answer = try Tool.run(["route", "--need"])
        #expect(answer.status == 2)
        #expect(answer.complaint.contains("--need NEED"))
    }

    @Test func `words for a need are understood when all of them are found`() throws {
        try Scratch.withDemo { tool in
            let answer = try tool.succeed("route", "--need", "medico", "--json").object()
            #expect(answer["needs"] as? [String] == ["health.doctor"])
        }
    }
}
