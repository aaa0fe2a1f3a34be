import Directory

/// Reads OpenStreetMap XML, as `docs/formats/osm.md` says.
struct OSMFile {
    let profile: PartnerProfile
    let areas: AreaFinder

    /// Reads the files of a delivery that is one file, or those ending in `.osm` or `.xml`.
    func read(_ delivery: Delivery) -> ReadDelivery {
        RecordWriter().delivery(of: delivery.xmlFiles(or: ".osm"))
    }
}
