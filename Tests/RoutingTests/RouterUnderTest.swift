import Directory
import Routing
import Testing

/// A way to answer an inquiry over a network, so that laws and references can be held against every such way.
struct RouterUnderTest: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let route: @Sendable (ServiceNetwork, [String: Standing], Inquiry) -> RoutingAnswer

    /// The answer where no outcomes count.
    func answer(_ network: ServiceNetwork, _ inquiry: Inquiry) -> RoutingAnswer { route(network, [:], inquiry) }

    /// The ways that there are.
    static let all = [
        RouterUnderTest(testDescription: "the router") { network, standings, inquiry in
            Router(network: network, standings: standings).route(inquiry)
        },
        RouterUnderTest(testDescription: "the router without an index") { network, standings, inquiry in
            Router(network: network, standings: standings, usesIndex: false).route(inquiry)
        },
    ]
}
