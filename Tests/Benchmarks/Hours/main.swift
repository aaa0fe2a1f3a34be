import Directory

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "intervals": PeerAnswers.intervals(region: arguments.dropFirst().first ?? "IT")
case "holidays": PeerAnswers.holidays()
case "patrons": PeerAnswers.patrons()
case "recurrences": PeerAnswers.recurrences()
default: OpenAtRate.run()
}
