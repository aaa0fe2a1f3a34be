import Foundation

do {
    try CSVContest.run()
    try XMLContest.run()
} catch {
    print("reading: \(error)")
    exit(1)
}
