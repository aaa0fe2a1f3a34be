// swift-format-ignore-file
extension DemoFiles {
    /// The text of `orari/agency.txt`.
    static let orari_agency_txt = #"""
agency_id,agency_name,agency_url,agency_timezone,agency_lang
ld,Linee di prova della Bormida (inventate),https://linee.example,Europe/Rome,it

"""#
}
