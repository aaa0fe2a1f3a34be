import Directory

extension Travel {
    /// The way in words, part by part in order, seen from a day; beyond `longestWalk` nobody is told to walk.
    public func phrases(today: Day) -> [Phrase] {
        let estimate = Phrase("routing.travel.\(walked.rawValue)", ["count": .count(minutes)])
        guard let journey else {
            let isTold = walked != .foot || minutes <= Self.longestWalk
            return [lack?.phrase, isTold ? estimate : nil].compactMap { $0 }
        }
        // The day is said once, at the start.
        let day = journey.departure.day
        return [Phrase("routing.travel.leave", ["time": .moment(journey.departure, today: today)])]
            + (journey.rides.isEmpty ? [estimate] : journey.legs.flatMap { $0.phrases(today: day) })
            + (visit?.phrases(leaving: journey.departure) ?? [])
    }

    /// The minutes on foot up to which an estimate helps anybody.
    private static let longestWalk = 180

    /// Without a timetable the way by bus is reckoned on foot.
    private var walked: TravelMode { mode == .bus ? .foot : mode }
}

extension Travel.Lack {
    /// Why there is no way by timetable.
    var phrase: Phrase {
        switch self {
        case .noTimetable: Phrase("routing.travel.no_timetable")
        case .ended(let day): Phrase("routing.travel.ended", ["day": .day(day)])
        case .noWay: Phrase("routing.travel.no_way")
        }
    }
}

extension Journey.Leg {
    func phrases(today: Day) -> [Phrase] {
        switch self {
        case .walk(let minutes, nil): [Phrase("routing.leg.walk", ["count": .count(minutes)])]
        case .walk(let minutes, let stop?):
            [Phrase("routing.leg.walk_to", ["count": .count(minutes), "stop": .text(stop)])]
        case .ride(let ride): ride.phrases(today: today)
        }
    }
}

extension Journey.Ride {
    func phrases(today: Day) -> [Phrase] {
        let phrase = Phrase(
            headway == nil ? "routing.leg.ride" : "routing.leg.ride_every",
            [
                "vehicle": .phrase(Phrase("routing.vehicle.\(kind.word)")), "line": .text(line), "from": .text(from),
                "to": .text(to), "departure": .moment(departure, today: today),
                "arrival": .moment(arrival, today: today), "count": .count(headway ?? 0),
            ])
        return isByPhone ? [phrase, Phrase("routing.leg.by_phone")] : [phrase]
    }
}

extension TransitRoute.Kind {
    /// The word of the catalogue's key, which is also that of answers for programs.
    public var word: String {
        switch self {
        case .tram, .cableTram: "tram"
        case .metro, .monorail: "metro"
        case .rail: "train"
        case .bus, .trolleybus: "bus"
        case .ferry: "ferry"
        case .cableCar, .funicular: "cable_car"
        }
    }
}

extension Travel.Visit {
    func phrases(leaving departure: LocalTime) -> [Phrase] {
        let today = departure.day
        let door: Phrase =
            switch opening {
            case .open(let end?): Phrase("routing.visit.open", ["time": .closing(end, today: today)])
            case .open(nil): Phrase("routing.visit.always")
            case .byAppointment: Phrase("routing.visit.appointment")
            case .opens(let start): Phrase("routing.visit.shut", ["time": .moment(start, today: today)])
            case .closed: Phrase("routing.visit.closed")
            case .perhaps, .unknown: Phrase("routing.visit.unknown")
            }
        let waiting = wait > 0 ? [Phrase("routing.visit.wait", ["count": .count(wait)])] : []
        let last = latest.flatMap { $0 > departure ? $0 : nil }.map {
            [Phrase("routing.visit.latest", ["time": .moment($0, today: today)])]
        }
        return waiting + [door] + (last ?? []) + [back.phrase(today: today)]
    }
}

extension Travel.Back {
    func phrase(today: Day) -> Phrase {
        switch self {
        case .last(let time): Phrase("routing.back.last", ["time": .moment(time, today: today)])
        case .onFoot: Phrase("routing.back.on_foot")
        case .none: Phrase("routing.back.none")
        }
    }
}

extension Phrase.Argument {
    /// A time, with its weekday where it is not that of `today`, and its date where that is a week away.
    static func moment(_ time: LocalTime, today: Day) -> Phrase.Argument { moment(time.day, time.minute, today) }

    /// A closing time: midnight is 24:00 of the day that ends.
    static func closing(_ time: LocalTime, today: Day) -> Phrase.Argument {
        time.minute == 0 ? moment(time.day.adding(-1), 1440, today) : moment(time, today: today)
    }

    private static func moment(_ day: Day, _ minute: Int, _ today: Day) -> Phrase.Argument {
        let clock = ClockTime(minutes: minute).map { Phrase.Argument.time($0) } ?? .text("")
        let form =
            switch day.ordinal - today.ordinal {
            case 0: "today"
            case 1...6: "weekday"
            default: "day"
            }
        return .phrase(
            Phrase("routing.moment.\(form)", ["time": clock, "weekday": .weekday(day.weekday), "day": .day(day)]))
    }
}
