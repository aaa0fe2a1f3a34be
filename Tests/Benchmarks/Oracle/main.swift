import Foundation

exit(OracleCheck.run(arguments: CommandLine.arguments))
