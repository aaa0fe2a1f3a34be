import Directory
import Feeds

/// Reads OpenStreetMap XML, as `docs/formats/osm.md` says.
struct OSMFile {
    let profile: PartnerProfile
    let areas: AreaFinder

    /// Reads the files of a delivery that is one file, or those ending in `.osm` or `.xml`.
    func read(_ delivery: Delivery) -> ReadDelivery {
        let files = delivery.xmlFiles(or: ".osm")
        var reader = OSMReader(areas: areas, needs: profile.maps["osm"])
        for (place, file) in files.enumerated() {
            let before = reader
            reader.writer.start(file: place, name: file.name)
            do {
                try read(file, into: &reader)
            } catch {
                reader = before
                reader.writer.log.report(error, in: file.name)
            }
        }
        return reader.writer.delivery(of: files)
    }

    private func read(_ file: Delivery.File, into reader: inout OSMReader) throws(FeedError) {
        guard !file.bytes.isEmpty else {
            reader.writer.log.report(Finding(.emptyFile, file: file.name))
            return
        }
        var elements = try OSMElements(bytes: reader.writer.repaired(file))
        var geometry = OSMGeometry()
        var found: [OSMElement] = []
        var passedOver = 0
        while let element = try elements.next() {
            geometry.take(element)
            switch reader.worth(of: element) {
            case .service: found.append(element)
            case .nothing: passedOver += 1
            case .deletedService: break
            }
        }
        // A way may come before its nodes.
        for element in found { reader.read(element, geometry) }
        if elements.count == 0 {
            reader.writer.log.report(
                Finding(.missingElement, file: file.name, field: "osm/node", value: elements.root?.name))
        } else if passedOver > 0 {
            reader.writer.log.report(Finding(.passedOver, file: file.name, value: String(passedOver)))
        }
    }
}
