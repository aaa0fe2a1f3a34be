/// One address of the desk: a method, a path, and what answers.
public struct Route: Sendable {
    /// Answers a request, given the pieces of the path that the pattern names.
    public typealias Handler = @Sendable (Request, [String: String]) throws -> Response

    /// The method; a `get` answers HEAD too.
    public let method: Method
    /// The path.
    public let pattern: RoutePattern
    /// What answers.
    let handler: Handler

    /// A route from its parts.
    public init(_ method: Method, _ pattern: String, _ handler: @escaping Handler) {
        self.method = method
        self.pattern = RoutePattern(pattern)
        self.handler = handler
    }
}

/// The addresses of the desk, as data.
public struct RouteTable: Sendable {
    /// The routes; no request fits two of them.
    public let routes: [Route]

    /// A table of the routes given.
    public init(_ routes: [Route]) { self.routes = routes }

    /// Pairs of routes that one request fits both of; empty in a table that is right.
    public var clashes: [(Route, Route)] {
        routes.indices.flatMap { left in
            routes[(left + 1)...].filter { right in
                routes[left].method == right.method && routes[left].pattern.overlaps(right.pattern)
            }.map { (routes[left], $0) }
        }
    }

    /// The route that the request fits, and the pieces that its pattern names.
    ///
    /// Throws `notFound` when no path fits, and `methodNotAllowed` when only the method does not.
    func find(_ request: Request) throws(HTTPError) -> (route: Route, names: [String: String]) {
        let wanted = request.method == .head ? .get : request.method
        var others: [Method] = []
        for route in routes {
            guard let names = route.pattern.match(request.path) else { continue }
            if route.method == wanted { return (route, names) }
            others += route.method == .get ? [.get, .head] : [route.method]
        }
        throw others.isEmpty ? HTTPError(.notFound) : HTTPError(.methodNotAllowed, allowed: others)
    }
}
