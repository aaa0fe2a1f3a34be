// swift-format-ignore-file
extension DemoFiles {
    /// The text of `orari/transfers.txt`.
    static let orari_transfers_txt = #"""
from_stop_id,to_stop_id,transfer_type,min_transfer_time
stazione,stazione,2,240

"""#
}
