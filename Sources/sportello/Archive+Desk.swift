import Directory
import Guides
import Store

extension Archive {
    /// The desk that hands out sheets, from the settings `desk.name`, `desk.address`, `desk.phone` and `desk.email`.
    func deskContact() throws(ArchiveError) -> DeskContact {
        let phone = try setting("desk.phone").map { Phone(number: $0) }
        return DeskContact(
            name: try setting("desk.name") ?? "Sportello",
            addressLines: [try setting("desk.address")].compactMap { $0 }, phones: [phone].compactMap { $0 },
            email: try setting("desk.email"))
    }
}
