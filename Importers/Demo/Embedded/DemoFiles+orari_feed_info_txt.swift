// swift-format-ignore-file
extension DemoFiles {
    /// The text of `orari/feed_info.txt`.
    static let orari_feed_info_txt = #"""
feed_publisher_name,feed_publisher_url,feed_lang,feed_start_date,feed_end_date,feed_version
Linee di prova della Bormida (inventate),https://linee.example,it,20260101,20301231,1

"""#
}
