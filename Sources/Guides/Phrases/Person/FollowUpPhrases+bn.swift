extension FollowUpPhrases {
    /// Bengali; no reader of it has checked it.
    static let bengali = """
        followup.title = কেমন হলো?
        followup.number = আপনার নম্বর
        followup.question = আপনি কি {service} থেকে সাহায্য পেয়েছেন?
        followup.delivery.yes = হ্যাঁ
        followup.delivery.partly = আংশিক
        followup.delivery.no = না
        followup.delivery.not_yet = এখনও না
        followup.why = কেন নয়?
        followup.reason.no_capacity = জায়গা ছিল না
        followup.reason.not_eligible = আমি শর্ত পূরণ করিনি
        followup.reason.missing_document = একটি কাগজ ছিল না
        followup.reason.service_unreachable = কেউ উত্তর দেয়নি
        followup.reason.closed = বন্ধ ছিল
        followup.reason.moved = অন্য জায়গায় চলে গেছে
        followup.reason.language_not_supported = কেউ আমার ভাষা বলত না
        followup.reason.out_of_area = আমি যেখানে থাকি সেখানে সেবা দেয় না
        followup.reason.no_funds = টাকা ছিল না
        followup.reason.person_declined = আমি না যাওয়ার সিদ্ধান্ত নিয়েছি
        followup.reason.other = অন্য কারণ
        followup.wait = আপনি কতদিন অপেক্ষা করেছেন?
        followup.wait.day = এক দিন বা কম
        followup.wait.week = এক সপ্তাহ পর্যন্ত
        followup.wait.fortnight = দুই সপ্তাহ পর্যন্ত
        followup.wait.month = এক মাস পর্যন্ত
        followup.wait.longer = আরও বেশি
        followup.difficulty = কী কঠিন ছিল?
        followup.difficulty.none = কিছুই না
        followup.difficulty.place = জায়গা খুঁজে পাওয়া বা সেখানে যাওয়া
        followup.difficulty.phone = টেলিফোন
        followup.difficulty.hours = খোলার সময়
        followup.difficulty.language = ভাষা
        followup.difficulty.cost = খরচ
        followup.quality = সেবা কেমন ছিল, 1 (খারাপ) থেকে 5 (ভালো)?
        followup.thanks = ধন্যবাদ। আপনার উত্তর আপনার পরে যারা আসবে তাদের সাহায্য করে।
        followup.keep = এই নম্বরটি রেখে দিন: {number}। এটি দিয়ে নাম না বলে জানাতে পারবেন কেমন হলো।
        """
}
