extension FollowUpPhrases {
    /// Chinese; no reader of it has checked it.
    static let chinese = """
        followup.title = 情况怎么样？
        followup.number = 您的号码
        followup.question = 您从 {service} 得到帮助了吗？
        followup.delivery.yes = 是
        followup.delivery.partly = 部分
        followup.delivery.no = 没有
        followup.delivery.not_yet = 还没有
        followup.why = 为什么没有？
        followup.reason.no_capacity = 没有名额
        followup.reason.not_eligible = 我不符合条件
        followup.reason.missing_document = 缺少一份文件
        followup.reason.service_unreachable = 没有人回应
        followup.reason.closed = 关门了
        followup.reason.moved = 搬走了
        followup.reason.language_not_supported = 没有人会说我的语言
        followup.reason.out_of_area = 不服务我住的地区
        followup.reason.no_funds = 没有资金
        followup.reason.person_declined = 我决定不去
        followup.reason.other = 其他原因
        followup.wait = 您等了多久？
        followup.wait.day = 一天或更短
        followup.wait.week = 最多一周
        followup.wait.fortnight = 最多两周
        followup.wait.month = 最多一个月
        followup.wait.longer = 更久
        followup.difficulty = 什么最困难？
        followup.difficulty.none = 没有困难
        followup.difficulty.place = 找到地方或前往
        followup.difficulty.phone = 电话
        followup.difficulty.hours = 开放时间
        followup.difficulty.language = 语言
        followup.difficulty.cost = 费用
        followup.quality = 服务怎么样，从 1（差）到 5（好）？
        followup.thanks = 谢谢。您的回答会帮助后来的人。
        followup.keep = 请保存这个号码：{number}。用它您可以告诉我们情况，不用说出姓名。
        """
}
