import Foundation

let words = CommandLine.arguments.dropFirst()
if words.first == "serve", let folder = words.dropFirst().first {
    try Engine.serve(URL(filePath: folder))
} else {
    exit(RoutingContest.run() ? 0 : 1)
}
