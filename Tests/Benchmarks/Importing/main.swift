import Foundation

do {
    let arguments = CommandLine.arguments
    if arguments.count == 4, arguments[1] == "plan" {
        try LargeImport.run(file: arguments[2], profile: arguments[3])
    } else {
        try ImportContest.run()
        try PeerContest.run(rows: Int(ProcessInfo.processInfo.environment["N"] ?? "") ?? 20_000)
    }
} catch {
    print("importing: \(error)")
    exit(1)
}
