extension FollowUpPhrases {
    /// Urdu; no reader of it has checked it.
    static let urdu = """
        followup.title = کیسا رہا؟
        followup.number = آپ کا نمبر
        followup.question = کیا آپ کو {service} سے مدد ملی؟
        followup.delivery.yes = ہاں
        followup.delivery.partly = کچھ حد تک
        followup.delivery.no = نہیں
        followup.delivery.not_yet = ابھی نہیں
        followup.why = کیوں نہیں؟
        followup.reason.no_capacity = جگہ نہیں تھی
        followup.reason.not_eligible = میں شرائط پر پورا نہیں اترتا تھا
        followup.reason.missing_document = ایک دستاویز کم تھی
        followup.reason.service_unreachable = کسی نے جواب نہیں دیا
        followup.reason.closed = بند تھا
        followup.reason.moved = کہیں اور منتقل ہو گیا تھا
        followup.reason.language_not_supported = کوئی میری زبان نہیں بولتا تھا
        followup.reason.out_of_area = میرے علاقے میں خدمت نہیں دیتے
        followup.reason.no_funds = پیسے نہیں تھے
        followup.reason.person_declined = میں نے نہ جانے کا فیصلہ کیا
        followup.reason.other = کوئی اور وجہ
        followup.wait = آپ نے کتنا انتظار کیا؟
        followup.wait.day = ایک دن یا کم
        followup.wait.week = ایک ہفتے تک
        followup.wait.fortnight = دو ہفتے تک
        followup.wait.month = ایک مہینے تک
        followup.wait.longer = اس سے زیادہ
        followup.difficulty = کیا مشکل تھا؟
        followup.difficulty.none = کچھ نہیں
        followup.difficulty.place = جگہ ڈھونڈنا یا وہاں پہنچنا
        followup.difficulty.phone = ٹیلیفون
        followup.difficulty.hours = اوقات کار
        followup.difficulty.language = زبان
        followup.difficulty.cost = خرچ
        followup.quality = خدمت کیسی تھی، 1 (بری) سے 5 (اچھی) تک؟
        followup.thanks = شکریہ۔ آپ کا جواب آپ کے بعد آنے والوں کی مدد کرتا ہے۔
        followup.keep = یہ نمبر سنبھال کر رکھیں: {number}۔ اس سے آپ نام بتائے بغیر بتا سکتے ہیں کہ کیسا رہا۔
        """
}
