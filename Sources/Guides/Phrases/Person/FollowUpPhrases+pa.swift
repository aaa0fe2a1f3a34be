extension FollowUpPhrases {
    /// Punjabi; no reader of it has checked it.
    static let punjabi = """
        followup.title = ਕਿਵੇਂ ਰਿਹਾ?
        followup.number = ਤੁਹਾਡਾ ਨੰਬਰ
        followup.question = ਕੀ ਤੁਹਾਨੂੰ {service} ਤੋਂ ਮਦਦ ਮਿਲੀ?
        followup.delivery.yes = ਹਾਂ
        followup.delivery.partly = ਕੁਝ ਹੱਦ ਤੱਕ
        followup.delivery.no = ਨਹੀਂ
        followup.delivery.not_yet = ਅਜੇ ਨਹੀਂ
        followup.why = ਕਿਉਂ ਨਹੀਂ?
        followup.reason.no_capacity = ਥਾਂ ਨਹੀਂ ਸੀ
        followup.reason.not_eligible = ਮੈਂ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਨਹੀਂ ਕਰਦਾ ਸੀ
        followup.reason.missing_document = ਇੱਕ ਦਸਤਾਵੇਜ਼ ਘੱਟ ਸੀ
        followup.reason.service_unreachable = ਕਿਸੇ ਨੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ
        followup.reason.closed = ਬੰਦ ਸੀ
        followup.reason.moved = ਕਿਤੇ ਹੋਰ ਚਲਾ ਗਿਆ ਸੀ
        followup.reason.language_not_supported = ਕੋਈ ਮੇਰੀ ਭਾਸ਼ਾ ਨਹੀਂ ਬੋਲਦਾ ਸੀ
        followup.reason.out_of_area = ਮੇਰੇ ਇਲਾਕੇ ਵਿੱਚ ਸੇਵਾ ਨਹੀਂ ਦਿੰਦੇ
        followup.reason.no_funds = ਪੈਸੇ ਨਹੀਂ ਸਨ
        followup.reason.person_declined = ਮੈਂ ਨਾ ਜਾਣ ਦਾ ਫ਼ੈਸਲਾ ਕੀਤਾ
        followup.reason.other = ਹੋਰ ਕਾਰਨ
        followup.wait = ਤੁਸੀਂ ਕਿੰਨੀ ਉਡੀਕ ਕੀਤੀ?
        followup.wait.day = ਇੱਕ ਦਿਨ ਜਾਂ ਘੱਟ
        followup.wait.week = ਇੱਕ ਹਫ਼ਤੇ ਤੱਕ
        followup.wait.fortnight = ਦੋ ਹਫ਼ਤਿਆਂ ਤੱਕ
        followup.wait.month = ਇੱਕ ਮਹੀਨੇ ਤੱਕ
        followup.wait.longer = ਹੋਰ ਵੱਧ
        followup.difficulty = ਕੀ ਔਖਾ ਸੀ?
        followup.difficulty.none = ਕੁਝ ਨਹੀਂ
        followup.difficulty.place = ਥਾਂ ਲੱਭਣੀ ਜਾਂ ਉੱਥੇ ਪਹੁੰਚਣਾ
        followup.difficulty.phone = ਟੈਲੀਫ਼ੋਨ
        followup.difficulty.hours = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ
        followup.difficulty.language = ਭਾਸ਼ਾ
        followup.difficulty.cost = ਖਰਚਾ
        followup.quality = ਸੇਵਾ ਕਿਹੋ ਜਿਹੀ ਸੀ, 1 (ਮਾੜੀ) ਤੋਂ 5 (ਚੰਗੀ)?
        followup.thanks = ਧੰਨਵਾਦ। ਤੁਹਾਡਾ ਜਵਾਬ ਬਾਅਦ ਵਿੱਚ ਆਉਣ ਵਾਲਿਆਂ ਦੀ ਮਦਦ ਕਰਦਾ ਹੈ।
        followup.keep = ਇਹ ਨੰਬਰ ਸੰਭਾਲ ਕੇ ਰੱਖੋ: {number}। ਇਸ ਨਾਲ ਤੁਸੀਂ ਨਾਮ ਦੱਸੇ ਬਿਨਾਂ ਦੱਸ ਸਕਦੇ ਹੋ ਕਿ ਕਿਵੇਂ ਰਿਹਾ।
        """
}
