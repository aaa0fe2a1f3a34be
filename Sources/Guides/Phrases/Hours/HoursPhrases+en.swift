extension HoursPhrases {
    /// English, the same keys as the Italian.
    static let english = """
        routing.opening.always = Always open
        routing.opening.open.today = Open now, until {time}
        routing.opening.open.tomorrow = Open now, until tomorrow {time}
        routing.opening.open.weekday = Open now, until {weekday} {time}
        routing.opening.open.day = Open now, until {day} {time}
        routing.opening.opens.today = Opens today at {time}
        routing.opening.opens.tomorrow = Opens tomorrow at {time}
        routing.opening.opens.weekday = Opens {weekday} at {time}
        routing.opening.opens.day = Opens on {day} at {time}
        routing.opening.closed = Closed
        routing.opening.perhaps = Perhaps open: call first
        routing.opening.perhaps.reason = Perhaps open ({reason})
        routing.opening.appointment = By appointment
        routing.opening.unknown = Hours not known: call first

        hours.nth = the {places} {weekday} of the month
        hours.place.first = first
        hours.place.second = second
        hours.place.third = third
        hours.place.fourth = fourth
        hours.place.fifth = fifth
        hours.place.last = last
        hours.place.next_to_last = next to last
        hours.days.holidays = public holidays
        hours.days.school_holidays = school holidays
        hours.within = {days} ({period})
        hours.dates.from = from {first} on
        hours.dates.range = {first}–{last}
        hours.weeks = weeks {weeks} of the year
        hours.easter = Easter
        hours.easter.monday = Easter Monday
        hours.sun.sunrise = sunrise
        hours.sun.sunset = sunset
        hours.sun.dawn = dawn
        hours.sun.dusk = dusk
        hours.span.open_end = {opens}–{closes} or later
        hours.from_time = from {opens}, closing time not known
        hours.shut = closed {hours}
        hours.perhaps = perhaps open
        hours.perhaps.reason = perhaps open: {reason}
        hours.otherwise = At other times, {line}
        hours.every_other_week = {days} every other week
        hours.month_days = day {days} of the month
        """
}
