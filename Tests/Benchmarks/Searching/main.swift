import Foundation
import Search

// searching FOLDER: indexes the names and descriptions of FOLDER/services.csv, says how long that took, and then answers
// queries from standard input: lines of words, each batch ended by an empty line. An answer is its nanoseconds, a tab and
// up to ten identifiers. Without FOLDER it says how it is run; `make evidence PART=desk ONLY=search` does.
guard CommandLine.arguments.count == 2 else {
    print("searching FOLDER: see scripts/evidence.d/desk_search.py, which runs it beside its peers")
    exit(0)
}
let list = try IndexedList(folder: CommandLine.arguments[1])
let output = FileHandle.standardOutput
output.write(Data("{\"seconds\": \(list.seconds), \"entries\": \(list.index.entryCount)}\n".utf8))
var batch: [[String]] = []
while let line = readLine() {
    guard line.isEmpty else {
        batch.append(line.split(separator: " ").map(String.init))
        continue
    }
    var answers = ""
    for words in batch {
        var found: [WordIndex.Find] = []
        let time = ContinuousClock().measure { found = list.index.find(all: words, limit: 10) }
        let identifiers = found.map { list.identifiers[Int($0.entry)] }.joined(separator: ",")
        answers += "\(Int(time / .nanoseconds(1)))\t\(identifiers)\n"
    }
    output.write(Data(answers.utf8))
    batch = []
}
