#if Desk
    import CMicrohttpd
    import Synchronization

    /// What the library's callbacks work with.
    final class ListenerContext: Sendable {
        private let requestGuard: RequestGuard
        private let respond: Listener.Responder
        /// How many requests have come in whose answers are not yet sent.
        private let pending = Mutex(0)

        init(port: Int, respond: @escaping Listener.Responder) {
            requestGuard = RequestGuard(port: port)
            self.respond = respond
        }

        var pendingCount: Int { pending.withLock { $0 } }
        func began() { pending.withLock { $0 += 1 } }
        func ended() { pending.withLock { $0 -= 1 } }

        /// Looks at a request's head.
        ///
        /// Answering here closes the connection, which is what a refused head deserves and a good one must not get.
        @safe func begin(_ exchange: Exchange, on connection: OpaquePointer?, method: String) -> MHD_Result {
            let headers = unsafe Self.headers(of: connection)
            guard let refusal = exchange.begin(method: method, headers: headers, guardedBy: requestGuard) else {
                return .YES
            }
            return unsafe Self.send(respond(.failure(refusal)), on: connection)
        }

        /// Answers a request that has come in whole.
        @safe func finish(_ exchange: Exchange, on connection: OpaquePointer?) -> MHD_Result {
            let request = Result { () throws(HTTPError) in try exchange.request() }
            return unsafe Self.send(respond(request), on: connection)
        }

        private static func headers(of connection: OpaquePointer?) -> [HeaderField] {
            var found: [HeaderField] = []
            unsafe withUnsafeMutablePointer(to: &found) { found in
                _ = unsafe MHD_get_connection_values(connection, .HEADER_KIND, ListenerCallbacks.header, found)
            }
            return found
        }

        /// Sends an answer; one with a field that may not stand in a head is not sent at all.
        private static func send(_ response: Response, on connection: OpaquePointer?) -> MHD_Result {
            let body = unsafe response.body.withUnsafeBytes { bytes in
                let start = unsafe UnsafeMutableRawPointer(mutating: bytes.baseAddress)
                return unsafe MHD_create_response_from_buffer(bytes.count, start, .RESPMEM_MUST_COPY)
            }
            defer { unsafe MHD_destroy_response(body) }
            for field in response.headers where unsafe MHD_add_response_header(body, field.name, field.value) != .YES {
                return .NO
            }
            return unsafe MHD_queue_response(connection, UInt32(response.status.rawValue), body)
        }
    }
#endif
