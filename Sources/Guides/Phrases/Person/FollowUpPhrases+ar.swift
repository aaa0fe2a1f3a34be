extension FollowUpPhrases {
    /// Arabic; no reader of it has checked it.
    static let arabic = """
        followup.title = كيف كان الأمر؟
        followup.number = رقمك
        followup.question = هل حصلت على مساعدة من {service}؟
        followup.delivery.yes = نعم
        followup.delivery.partly = جزئيًا
        followup.delivery.no = لا
        followup.delivery.not_yet = ليس بعد
        followup.why = لماذا لا؟
        followup.reason.no_capacity = لم يكن هناك مكان
        followup.reason.not_eligible = لا تنطبق عليّ الشروط
        followup.reason.missing_document = كانت تنقصني وثيقة
        followup.reason.service_unreachable = لم يرد أحد
        followup.reason.closed = كان مغلقًا
        followup.reason.moved = انتقل إلى مكان آخر
        followup.reason.language_not_supported = لم يتكلم أحد لغتي
        followup.reason.out_of_area = لا يخدم المنطقة التي أسكن فيها
        followup.reason.no_funds = لم تكن هناك أموال
        followup.reason.person_declined = قررت ألا أذهب
        followup.reason.other = سبب آخر
        followup.wait = كم انتظرت؟
        followup.wait.day = يومًا أو أقل
        followup.wait.week = حتى أسبوع
        followup.wait.fortnight = حتى أسبوعين
        followup.wait.month = حتى شهر
        followup.wait.longer = أكثر
        followup.difficulty = ما الذي كان صعبًا؟
        followup.difficulty.none = لا شيء
        followup.difficulty.place = العثور على المكان أو الوصول إليه
        followup.difficulty.phone = الهاتف
        followup.difficulty.hours = أوقات العمل
        followup.difficulty.language = اللغة
        followup.difficulty.cost = التكلفة
        followup.quality = كيف كانت الخدمة، من 1 (سيئة) إلى 5 (جيدة)؟
        followup.thanks = شكرًا. إجابتك تساعد من يأتي بعدك.
        followup.keep = احتفظ بهذا الرقم: {number}. به يمكنك أن تخبرنا كيف كان الأمر دون ذكر اسمك.
        """
}
