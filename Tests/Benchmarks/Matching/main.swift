import Foundation

do {
    switch CommandLine.arguments.dropFirst().first {
    case "linkage": try LinkageFigures.run()
    case "duplicates": try DuplicateContest.run()
    default:
        try LinkageFigures.run()
        try DuplicateContest.run()
    }
} catch {
    print("matching: \(error)")
    exit(1)
}
