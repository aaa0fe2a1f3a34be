import Directory

/// A network with what routing asks of every service worked out once.
struct NetworkColumns {
    /// The network.
    let network: ServiceNetwork
    /// The services at their places, those of one service side by side; a service without a place has one row.
    let sites: [SiteColumn]
    /// The rows of `sites` of each service.
    let siteRanges: [Range<Int>]
    /// The services, each as it is wherever it is had.
    let services: [ServiceColumn]
    /// The services and the documents that they ask for and give.
    let pathwayGraph = PathwayGraphOnce()

    /// The columns of a network.
    init(_ network: ServiceNetwork) {
        self.network = network
        var sites: [SiteColumn] = []
        var ranges: [Range<Int>] = []
        for (position, service) in network.services.enumerated() {
            let start = sites.count
            for site in network.sites(ofServiceAt: position) {
                sites.append(SiteColumn(service, at: network.serviceAtLocations[Int(site)], in: network))
            }
            if sites.count == start { sites.append(SiteColumn(service, at: nil, in: network)) }
            ranges.append(start..<sites.count)
        }
        self.sites = sites
        siteRanges = ranges
        services = network.services.map { ServiceColumn($0) }
    }
}
