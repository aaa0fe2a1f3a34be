import Directory

/// One request at the desk, with all that a page is made from.
struct Visit: Sendable {
    /// The request.
    let request: Request
    /// The pieces of the path that the route names.
    let names: [String: String]
    /// The words of the page.
    let words: Words
    /// The network and what finds things in it.
    let shelf: Shelf
    /// The territory's clock.
    let now: LocalTime
    /// What the hidden field of each form holds.
    let token: String

    /// The network.
    var network: ServiceNetwork { shelf.network }
}
