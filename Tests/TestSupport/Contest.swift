/// Ways to do the same work, timed in turns, so that a busy machine slows all of them alike.
public struct Contest {
    /// One way to do the work.
    public struct Entrant {
        /// What it is, in plain words.
        public let name: String
        /// Does the work once and gives the time it took: its own, where a child process measures itself.
        public let work: () throws -> Duration

        /// A way that is timed from outside.
        public init(_ name: String, _ work: @escaping () throws -> Void) {
            self.name = name
            self.work = { try ContinuousClock().measure(work) }
        }

        private init(name: String, work: @escaping () throws -> Duration) {
            self.name = name
            self.work = work
        }

        /// A way that tells its own time, which leaves out what is not to be measured.
        public static func timingItself(_ name: String, _ work: @escaping () throws -> Duration) -> Entrant {
            Entrant(name: name, work: work)
        }
    }

    /// The times of one entrant over the rounds.
    public struct Times {
        /// Whose times they are.
        public let name: String
        /// The seconds of every round, rising.
        public let seconds: [Double]

        /// The time least disturbed.
        public var minimum: Double { seconds[0] }
        /// The time in the middle.
        public var median: Double { seconds[seconds.count / 2] }
    }

    /// The rounds.
    public let rounds: Int

    /// A contest of an odd number of rounds, so that there is one in the middle.
    public init(rounds: Int) {
        precondition(rounds > 0 && !rounds.isMultiple(of: 2))
        self.rounds = rounds
    }

    /// Runs every entrant once a round, after each other, and gives their times in the same order.
    public func run(_ entrants: [Entrant]) throws -> [Times] {
        var seconds = [[Double]](repeating: [], count: entrants.count)
        for _ in 0..<rounds {
            for (index, entrant) in entrants.enumerated() {
                seconds[index].append(try entrant.work() / .seconds(1))
            }
        }
        return zip(entrants, seconds).map { Times(name: $0.name, seconds: $1.sorted()) }
    }
}
