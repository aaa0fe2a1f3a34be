// swift-format-ignore-file
extension DemoFiles {
    /// The text of `orari/calendar.txt`.
    static let orari_calendar_txt = #"""
service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
feriale,1,1,1,1,1,1,0,20260101,20301231
festivo,0,0,0,0,0,0,1,20260101,20301231
scuola,1,1,1,1,1,0,0,20260907,20270611

"""#
}
