extension PersonPhrases {
    /// English, the same keys as the Italian.
    static let english = """
        sheet.title = Where to go
        sheet.date = Date: {day}
        sheet.case = Your code: {code}
        sheet.desk = Your help desk: {name}
        sheet.services = Services for you
        sheet.no_services = We have not found a suitable service yet. Come back to the desk: we will look together.
        sheet.pathway = What to do, one step at a time
        sheet.appointment = Your appointment: {day}, {time}
        sheet.notes = Notes
        sheet.keep = Keep this sheet and take it with you.
        sheet.may_change = Hours and addresses can change. Call before you go.
        sheet.tell_us = If a service turns you away, come back and tell us.
        sheet.not_advice = This sheet helps you find your way. It does not replace legal or medical advice.
        sheet.free = This sheet is free of charge.

        label.organization = Organisation
        label.gives = What it offers
        label.for_whom = Who it is for
        label.notice = Notice
        label.address = Address
        label.area = Area
        label.getting_there = How to get there
        label.phone = Phone
        label.email = Email
        label.website = Website
        label.hours = Opening hours
        label.distance = Distance
        label.languages = Languages spoken
        label.interpreter = Interpreter
        label.cost = Cost
        label.bring = What to bring
        label.apply = How to get in
        label.appointment = Appointment
        label.wait = Waiting time
        label.why = Why this service
        label.accessibility = Accessibility
        label.checked = Checked

        address.confidential = The address is confidential. Call: they will tell you where to go.
        address.confidential.ask_desk = The address is confidential. Ask at the desk.
        phone.extension = {phone}, extension {extension}
        phone.note = {phone} ({note})
        phone.none = There is no public phone number.

        hours.line = {days}: {hours}
        hours.days.range = {first}–{last}
        hours.days.every = every day
        hours.span = {opens}–{closes}
        hours.span.next_day = {opens} until {closes} of the next day
        hours.all_day = 24 hours
        hours.always = Open every day, 24 hours
        hours.span.several_days = from {opens} on {first} to {closes} on {last}
        hours.closed = closed
        hours.unknown = We do not know the hours. Call before you go.
        hours.by_appointment = By appointment only
        hours.closure.day = Closed on {day}
        hours.closure.range = Closed from {first} to {last}
        hours.closure.holidays = Closed on public holidays
        hours.closure.reason = {closure} ({reason})
        hours.validity = From {first} to {last}:
        hours.validity.from = From {first}:
        hours.validity.until = Until {last}:
        hours.last_entry#one = last entry {count} minute before closing
        hours.last_entry#other = last entry {count} minutes before closing
        hours.span.note = {span} ({note})

        cost.free = Free
        cost.paid = You have to pay
        cost.sliding = The price depends on your income
        cost.option = {option}: {price}
        cost.unknown = We do not know the price. Ask first.

        documents.group.note = {documents} ({note})
        documents.ask_first = If you do not have a document, ask at the desk before you go.

        appointment.required = You need an appointment. Call before you go.
        wait.days#one = About {count} day
        wait.days#other = About {count} days
        distance.straight = {distance} in a straight line

        why.need = It meets your need: {need}
        why.near = It is near: {distance}
        why.language = They speak {language}
        why.free = It is free
        why.open = It is open when you can go
        why.documents = You already have the documents you need
        why.for_you = It takes people in your situation
        why.ask = Ask first if you can go: we do not know everything

        freshness.checked = Information checked on {day}
        freshness.unchecked = Nobody has checked this information yet. Call before you go.
        freshness.old = Old information, checked on {day}. Call before you go.

        pathway.goal = To reach: {service}
        pathway.go = Go to: {service}
        pathway.bring = Bring: {documents}
        pathway.receive = You get: {documents}
        pathway.same_day = The same day
        pathway.after_days#one = After about {count} day
        pathway.after_days#other = After about {count} days
        pathway.total_days#one = About {count} day in all
        pathway.total_days#other = About {count} days in all
        pathway.visits#one = {count} visit
        pathway.visits#other = {count} visits
        pathway.valid_days#one = Valid for {count} day
        pathway.valid_days#other = Valid for {count} days

        emergency.title = Emergency numbers
        emergency.free_calls = Calls are free, day and night. You can call even without documents.
        emergency.112 = Police, ambulance, fire brigade
        emergency.1522 = Violence and stalking: help in many languages, in confidence
        emergency.114 = Children and teenagers in danger
        emergency.trafficking = Trafficking and exploitation: if someone forces you to work or into prostitution
        emergency.asylum = Asylum and refugees: legal information in many languages
        emergency.sources = Sources: {sources}. As of {day}.
        guide.areas = Services by place
        guide.map = Map of places
        guide.changes = Changed since the last edition
        guide.added = New: {name}
        guide.changed = Changed: {name}
        guide.removed = No longer here: {name}
        guide.qr = Scan the code: it opens the newest version.

        guide.title = Guide to services
        guide.title.area = Guide to services: {area}
        guide.number = Edition number {number}
        guide.edition = Edition of {day}
        guide.verified = Information up to date as of {day}
        guide.contents = Services by need
        guide.index = List by name
        guide.other = Other services
        guide.services#one = {count} service
        guide.services#other = {count} services
        guide.empty = There are no services in this guide.
        guide.see = See: {section}
        guide.old_mark#one = The mark {mark} means information not checked for more than {count} month, or never.
        guide.old_mark#other = The mark {mark} means information not checked for more than {count} months, or never.

        translation.machine = This text was translated by a machine. No person has checked it.
        translation.machine_mark = The mark {mark} means a text translated by a machine or not checked.
        translation.fallback_mark = Words with the mark {mark} are not translated: ask for help to read them.
        translation.italian_counts = In case of doubt, the Italian text counts.

        unit.metres = {value} m
        unit.kilometres = {value} km
        unit.euros = €{value}
        """
}
