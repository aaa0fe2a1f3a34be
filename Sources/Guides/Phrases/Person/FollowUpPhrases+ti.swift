extension FollowUpPhrases {
    /// Tigrinya; no reader of it has checked it.
    static let tigrinya = """
        followup.title = ከመይ ኔሩ?
        followup.number = ቁጽርኻ
        followup.question = ካብ {service} ሓገዝ ረኺብካ ዲኻ?
        followup.delivery.yes = እወ
        followup.delivery.partly = ብኸፊል
        followup.delivery.no = ኣይፋል
        followup.delivery.not_yet = ገና ኣይኮነን
        followup.why = ስለምንታይ ኣይኮነን?
        followup.reason.no_capacity = ቦታ ኣይነበረን
        followup.reason.not_eligible = ነቲ መምዘኒ ኣየማላእኩን
        followup.reason.missing_document = ሓደ ሰነድ ጎዲሉኒ
        followup.reason.service_unreachable = ዝምልስ ኣይነበረን
        followup.reason.closed = ዕጹው ኔሩ
        followup.reason.moved = ናብ ካልእ ቦታ ግዒዙ
        followup.reason.language_not_supported = ቋንቋይ ዝዛረብ ኣይነበረን
        followup.reason.out_of_area = ኣብ ዝነብረሉ ቦታ ኣየገልግልን
        followup.reason.no_funds = ገንዘብ ኣይነበረን
        followup.reason.person_declined = ከይከይድ ወሲነ
        followup.reason.other = ካልእ ምኽንያት
        followup.wait = ክንደይ ተጸቢኻ?
        followup.wait.day = ሓደ መዓልቲ ወይ ዝወሓደ
        followup.wait.week = ክሳብ ሓደ ሰሙን
        followup.wait.fortnight = ክሳብ ክልተ ሰሙን
        followup.wait.month = ክሳብ ሓደ ወርሒ
        followup.wait.longer = ልዕሊኡ
        followup.difficulty = እንታይ ኣጸጊሙካ?
        followup.difficulty.none = ዋላ ሓደ
        followup.difficulty.place = ቦታ ምርካብ ወይ ምብጻሕ
        followup.difficulty.phone = ስልኪ
        followup.difficulty.hours = ሰዓታት ስራሕ
        followup.difficulty.language = ቋንቋ
        followup.difficulty.cost = ክፍሊት
        followup.quality = ኣገልግሎት ከመይ ኔሩ፡ ካብ 1 (ሕማቕ) ክሳብ 5 (ጽቡቕ)?
        followup.thanks = የቐንየለይ። መልስኻ ንድሕሬኻ ዝመጹ ይሕግዝ።
        followup.keep = ነዚ ቁጽሪ ዓቅቦ: {number}። ብእኡ ስምካ ከይሃብካ ከመይ ከም ዝነበረ ክትነግረና ትኽእል።
        """
}
