import Directory

/// Whether a place is open at a moment, and when that changes.
public enum OpeningState: Sendable, Hashable {
    /// Open until then; `nil` for a place that never shuts.
    case open(until: LocalTime?)
    /// Shut until then.
    case opens(LocalTime)
    /// Shut, with no opening in the year to come.
    case closed
    /// Perhaps open, for the reason that the listing gives.
    case perhaps(reason: String?)
    /// By appointment only, as far as anybody says.
    case byAppointment
    /// Nobody says.
    case unknown

    /// The state of some hours at a moment.
    public init(_ hours: OpeningHours, at now: LocalTime, holidays: HolidayCalendar) {
        switch hours.isOpen(at: now, holidays: holidays) {
        case .yes:
            self = .open(until: hours.closing(after: now, holidays: holidays))
        case .no:
            self = hours.nextOpening(from: now, holidays: holidays).map { .opens($0) } ?? .closed
        case .unknown:
            if !hours.expressions.isEmpty {
                self = .perhaps(reason: hours.doubt(at: now, holidays: holidays))
            } else {
                self = hours.isByAppointment ? .byAppointment : .unknown
            }
        }
    }

    /// The state in words, seen from the moment `now`.
    public func phrase(now: LocalTime) -> Phrase {
        switch self {
        case .open(nil): Phrase("routing.opening.always")
        case .open(let end?): timed("routing.opening.open", end, now: now)
        case .opens(let start): timed("routing.opening.opens", start, now: now)
        case .closed: Phrase("routing.opening.closed")
        case .perhaps(let reason?): Phrase("routing.opening.perhaps.reason", ["reason": .text(reason)])
        case .perhaps(nil): Phrase("routing.opening.perhaps")
        case .byAppointment: Phrase("routing.opening.appointment")
        case .unknown: Phrase("routing.opening.unknown")
        }
    }

    /// The key's `today`, `tomorrow`, `weekday` or `day` form, by how far the moment is.
    private func timed(_ key: String, _ moment: LocalTime, now: LocalTime) -> Phrase {
        // Midnight ends the day before it: "until 24:00" is today, not tomorrow at 00:00.
        let endsDay = moment.minute == 0 && moment > now && key.hasSuffix("open")
        let day = endsDay ? moment.day.adding(-1) : moment.day
        let clock = ClockTime(minutes: endsDay ? 1440 : moment.minute).map { Phrase.Argument.time($0) } ?? .text("")
        let form =
            switch day.ordinal - now.day.ordinal {
            case ...0: "today"
            case 1: "tomorrow"
            case 2...6: "weekday"
            default: "day"
            }
        return Phrase("\(key).\(form)", ["time": clock, "weekday": .weekday(day.weekday), "day": .day(day)])
    }
}
