extension HoursPhrases {
    /// Chinese, the same keys as the Italian.
    static let chinese = """
        routing.opening.always = 始终开放
        routing.opening.open.today = 现在开放，至 {time}
        routing.opening.open.tomorrow = 现在开放，至明天 {time}
        routing.opening.open.weekday = 现在开放，至{weekday} {time}
        routing.opening.open.day = 现在开放，至{day} {time}
        routing.opening.opens.today = 今天 {time} 开放
        routing.opening.opens.tomorrow = 明天 {time} 开放
        routing.opening.opens.weekday = {weekday} {time} 开放
        routing.opening.opens.day = {day} {time} 开放
        routing.opening.closed = 不开放
        routing.opening.perhaps = 可能开放：请先打电话
        routing.opening.perhaps.reason = 可能开放（{reason}）
        routing.opening.appointment = 需预约
        routing.opening.unknown = 开放时间未知：请先打电话

        hours.nth = 每月{places}{weekday}
        hours.place.first = 第一个
        hours.place.second = 第二个
        hours.place.third = 第三个
        hours.place.fourth = 第四个
        hours.place.fifth = 第五个
        hours.place.last = 最后一个
        hours.place.next_to_last = 倒数第二个
        hours.days.holidays = 法定节假日
        hours.days.school_holidays = 学校假期
        hours.within = {days}（{period}）
        hours.dates.from = {first}起
        hours.dates.range = {first}至{last}
        hours.weeks = 一年的第 {weeks} 周
        hours.easter = 复活节
        hours.easter.monday = 复活节星期一
        hours.sun.sunrise = 日出
        hours.sun.sunset = 日落
        hours.sun.dawn = 黎明
        hours.sun.dusk = 黄昏
        hours.span.open_end = {opens}–{closes} 或更晚
        hours.from_time = {opens} 起，关门时间未知
        hours.shut = {hours} 不开放
        hours.perhaps = 可能开放
        hours.perhaps.reason = 可能开放：{reason}
        hours.otherwise = 其他时间，{line}
        hours.every_other_week = {days}，每两周一次
        hours.month_days = 每月 {days} 日
        """
}
