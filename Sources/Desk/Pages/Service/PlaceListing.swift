import Directory
import Guides
import Routing

/// A service at one of its places as the staff may see it: nothing that is confidential is in it.
struct PlaceListing {
    /// What may be printed of it.
    let entry: SheetEntry
    /// Whether it is open now, and when that changes.
    let opening: OpeningState
    /// What a sheet's form calls it.
    let choice: String

    init(service: Service, site: ServiceAtLocation?, visit: Visit) {
        entry = SheetEntry(service: service, site: site, network: visit.network)
        opening = OpeningState(entry.hours, at: visit.now, holidays: visit.network.holidays)
        choice = SheetOrder.choice(serviceID: service.id, siteID: site?.id)
    }
}
