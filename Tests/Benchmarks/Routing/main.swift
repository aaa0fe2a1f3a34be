import Foundation

exit(RoutingContest.run() ? 0 : 1)
