extension FollowUpPhrases {
    /// Persian; no reader of it has checked it.
    static let persian = """
        followup.title = چطور پیش رفت؟
        followup.number = شماره شما
        followup.question = آیا از {service} کمک گرفتید؟
        followup.delivery.yes = بله
        followup.delivery.partly = تا حدی
        followup.delivery.no = نه
        followup.delivery.not_yet = هنوز نه
        followup.why = چرا نه؟
        followup.reason.no_capacity = جا نبود
        followup.reason.not_eligible = شرایط را نداشتم
        followup.reason.missing_document = یک مدرک کم داشتم
        followup.reason.service_unreachable = کسی جواب نمی‌داد
        followup.reason.closed = بسته بود
        followup.reason.moved = به جای دیگری رفته بود
        followup.reason.language_not_supported = کسی زبان مرا نمی‌دانست
        followup.reason.out_of_area = به محل زندگی من خدمات نمی‌دهد
        followup.reason.no_funds = پول نبود
        followup.reason.person_declined = تصمیم گرفتم نروم
        followup.reason.other = دلیل دیگر
        followup.wait = چقدر منتظر ماندید؟
        followup.wait.day = یک روز یا کمتر
        followup.wait.week = تا یک هفته
        followup.wait.fortnight = تا دو هفته
        followup.wait.month = تا یک ماه
        followup.wait.longer = بیشتر
        followup.difficulty = چه چیزی سخت بود؟
        followup.difficulty.none = هیچ چیز
        followup.difficulty.place = پیدا کردن محل یا رسیدن به آن
        followup.difficulty.phone = تلفن
        followup.difficulty.hours = ساعت‌های کاری
        followup.difficulty.language = زبان
        followup.difficulty.cost = هزینه
        followup.quality = خدمات چطور بود، از 1 (بد) تا 5 (خوب)؟
        followup.thanks = متشکریم. پاسخ شما به کسانی که بعد از شما می‌آیند کمک می‌کند.
        followup.keep = این شماره را نگه دارید: {number}. با آن می‌توانید بدون گفتن نام خود بگویید چطور پیش رفت.
        """
}
