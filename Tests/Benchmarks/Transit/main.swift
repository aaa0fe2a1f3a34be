// transit check [QUERIES]: the planner beside a plain search of every event.
// transit [QUERIES]: how long the planner takes on a made-up province.
import Foundation

let words = CommandLine.arguments.dropFirst()
let count = words.compactMap { Int($0) }.first
if words.first == "check" {
    try PlainSearchCheck.run(queries: count ?? 10_000)
} else {
    try SearchTimes(seed: 1, queries: count ?? 2_000).run()
}
