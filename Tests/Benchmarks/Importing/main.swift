import Foundation

do {
    let arguments = CommandLine.arguments
    if arguments.count == 4, arguments[1] == "plan" {
        try LargeImport.run(file: arguments[2], profile: arguments[3])
    } else {
        try ImportContest.run()
    }
} catch {
    print("importing: \(error)")
    exit(1)
}
