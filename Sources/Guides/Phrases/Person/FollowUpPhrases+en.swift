extension FollowUpPhrases {
    /// English, the same keys as the Italian.
    static let english = """
        followup.title = How did it go?
        followup.number = Your number
        followup.question = Did you get help from {service}?
        followup.delivery.yes = Yes
        followup.delivery.partly = In part
        followup.delivery.no = No
        followup.delivery.not_yet = Not yet
        followup.why = Why not?
        followup.reason.no_capacity = There was no place
        followup.reason.not_eligible = I did not meet the rules
        followup.reason.missing_document = I lacked a document
        followup.reason.service_unreachable = Nobody answered
        followup.reason.closed = It was closed
        followup.reason.moved = It had moved
        followup.reason.language_not_supported = Nobody spoke my language
        followup.reason.out_of_area = It does not serve where I live
        followup.reason.no_funds = There was no money
        followup.reason.person_declined = I decided not to
        followup.reason.other = Another reason
        followup.wait = How long did you wait?
        followup.wait.day = A day or less
        followup.wait.week = Up to a week
        followup.wait.fortnight = Up to two weeks
        followup.wait.month = Up to a month
        followup.wait.longer = Longer
        followup.difficulty = What was difficult?
        followup.difficulty.none = Nothing
        followup.difficulty.place = Finding the place or getting there
        followup.difficulty.phone = The telephone
        followup.difficulty.hours = The opening hours
        followup.difficulty.language = The language
        followup.difficulty.cost = The cost
        followup.quality = How was the service, from 1 (bad) to 5 (good)?
        followup.thanks = Thank you. Your answer helps those who come after you.
        followup.keep = Keep this number: {number}. With it you can tell us how it went, without giving your name.
        """
}
