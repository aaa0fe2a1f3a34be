extension PersonPhrases {
    /// Chinese in simplified characters, in the polite form.
    static let chinese = """
        sheet.title = 您可以去哪里
        sheet.date = 日期：{day}
        sheet.case = 您的编号：{code}
        sheet.desk = 您的咨询点：{name}
        sheet.services = 适合您的服务
        sheet.no_services = 我们暂时还没有找到合适的服务。请再来咨询点，我们一起找。
        sheet.pathway = 一步一步怎么做
        sheet.appointment = 您的预约：{day} {time}
        sheet.notes = 备注
        sheet.keep = 请保管好这张纸，去的时候带上它。
        sheet.may_change = 时间和地址可能会变。去之前请先打电话。
        sheet.tell_us = 如果有地方不接待您，请回来告诉我们。
        sheet.not_advice = 这张纸帮助您找到服务，不能代替律师或医生的意见。
        sheet.free = 这张纸是免费的。

        label.organization = 机构
        label.gives = 提供什么
        label.for_whom = 服务对象
        label.notice = 注意
        label.address = 地址
        label.area = 区域
        label.getting_there = 怎么去
        label.phone = 电话
        label.email = 电子邮箱
        label.website = 网站
        label.hours = 开放时间
        label.distance = 距离
        label.languages = 服务语言
        label.interpreter = 口译
        label.cost = 费用
        label.bring = 需要带什么
        label.apply = 怎样获得服务
        label.appointment = 预约
        label.wait = 等待时间
        label.why = 为什么推荐这项服务
        label.accessibility = 无障碍设施
        label.checked = 信息核实

        address.confidential = 地址保密。请打电话，他们会告诉您去哪里。
        address.confidential.ask_desk = 地址保密。请到咨询点询问。
        phone.extension = {phone}，分机 {extension}
        phone.note = {phone}（{note}）
        phone.none = 没有公开的电话号码。

        hours.line = {days}：{hours}
        hours.days.range = {first}至{last}
        hours.days.every = 每天
        hours.span = {opens}–{closes}
        hours.span.next_day = {opens} 至次日 {closes}
        hours.all_day = 24 小时
        hours.always = 每天 24 小时开放
        hours.span.several_days = {first} {opens} 至{last} {closes}
        hours.closed = 不开放
        hours.unknown = 我们不知道开放时间。去之前请先打电话。
        hours.by_appointment = 仅限预约
        hours.closure.day = {day}不开放
        hours.closure.range = {first}至{last}不开放
        hours.closure.holidays = 法定节假日不开放
        hours.closure.reason = {closure}（{reason}）
        hours.validity = {first}至{last}：
        hours.validity.from = 自{first}起：
        hours.validity.until = 至{last}止：
        hours.last_entry#other = 关门前 {count} 分钟停止入场
        hours.span.note = {span}（{note}）

        cost.free = 免费
        cost.paid = 需要付费
        cost.sliding = 价格取决于您的收入
        cost.option = {option}：{price}
        cost.unknown = 我们不知道价格。请先问清楚。

        documents.group.note = {documents}（{note}）
        documents.ask_first = 如果您缺少某份文件，去之前请先到咨询点询问。

        appointment.required = 需要预约。去之前请先打电话。
        wait.days#other = 大约 {count} 天
        distance.straight = 直线距离 {distance}

        why.need = 符合您的需要：{need}
        why.near = 离得近：{distance}
        why.language = 那里的人会说{language}
        why.free = 免费
        why.open = 在您能去的时间开放
        why.documents = 您已经有所需的文件
        why.for_you = 接待与您情况相同的人
        why.ask = 请先问一下您能不能去：我们不了解全部情况

        freshness.checked = 信息核实日期：{day}
        freshness.unchecked = 这些信息还没有人核实过。去之前请先打电话。
        freshness.old = 信息较旧，核实日期：{day}。去之前请先打电话。

        pathway.goal = 目标：{service}
        pathway.go = 请去：{service}
        pathway.bring = 请带上：{documents}
        pathway.receive = 您会拿到：{documents}
        pathway.same_day = 当天
        pathway.after_days#other = 大约 {count} 天后
        pathway.total_days#other = 总共大约 {count} 天
        pathway.visits#other = 要去 {count} 次
        pathway.valid_days#other = 有效期 {count} 天

        emergency.title = 紧急电话
        emergency.free_calls = 电话免费，白天晚上都可以打。没有证件也可以打。
        emergency.112 = 警察、救护车、消防队
        emergency.1522 = 遭受暴力或跟踪骚扰：多种语言的帮助，为您保密
        emergency.114 = 儿童和青少年遇到危险
        emergency.trafficking = 人口贩卖和剥削：如果有人强迫您干活或卖淫
        emergency.asylum = 庇护与难民：多种语言的法律信息
        emergency.sources = 来源：{sources}。截至{day}。
        guide.areas = 按地点查找服务
        guide.map = 地点地图
        guide.changes = 与上一版相比的变化
        guide.added = 新增：{name}
        guide.changed = 有变化：{name}
        guide.removed = 已取消：{name}
        guide.qr = 扫描二维码：打开最新版本。

        guide.title = 服务指南
        guide.title.area = 服务指南：{area}
        guide.number = 第 {number} 版
        guide.edition = 版本：{day}
        guide.verified = 信息更新至{day}
        guide.contents = 按需要查找服务
        guide.index = 按名称查找
        guide.other = 其他服务
        guide.services#other = {count} 项服务
        guide.empty = 本指南中没有服务。
        guide.see = 见：{section}
        guide.old_mark#other = 标记 {mark} 表示信息超过 {count} 个月没有核实，或从未核实。

        translation.machine = 这段文字由机器翻译，没有人检查过。
        translation.machine_mark = 标记 {mark} 表示文字由机器翻译，或没有人检查过。
        translation.fallback_mark = 带有标记 {mark} 的文字没有翻译：请找人帮您读。
        translation.italian_counts = 如有疑问，以意大利语文本为准。

        unit.metres = {value} 米
        unit.kilometres = {value} 公里
        unit.euros = {value} 欧元
        """
}
