import Foundation

do {
    try ImportContest.run()
} catch {
    print("importing: \(error)")
    exit(1)
}
