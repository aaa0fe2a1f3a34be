#if Desk
    import CMicrohttpd
    import Synchronization

    /// What the library's callbacks work with.
    final class ListenerContext: Sendable {
        /// How many answers are made at once, and how many requests may wait for theirs.
        private static let threads = 4, waitingLimit = 64
        private let workers = WorkerPool(threads: threads, limit: waitingLimit)
        private let requestGuard: RequestGuard
        private let respond: Listener.Responder
        /// How many requests have come in whose answers are not yet sent.
        private let pending = Mutex(0)

        init(port: Int, origin: WebOrigin?, respond: @escaping Listener.Responder) {
            requestGuard = RequestGuard(port: port, origin: origin)
            self.respond = respond
        }

        /// Comes back when no connection rests any more: the library must not be stopped before. What still waits is told
        /// that the desk is closing.
        func close() { workers.close() }

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

        /// Answers a request that has come in whole, or sends the answer that was made since.
        ///
        /// The connection rests while a worker makes the answer; then the library calls again.
        @safe func finish(_ exchange: Exchange, on connection: OpaquePointer?) -> MHD_Result {
            if let answer = exchange.answer.withLock({ $0 }) { return unsafe Self.send(answer, on: connection) }
            guard workers.keepPlace() else {
                return unsafe Self.send(respond(.failure(HTTPError(.unavailable))), on: connection)
            }
            let request = Result { () throws(HTTPError) in try exchange.request() }
            // Only the address goes to the other thread; what lies there is the library's, and locked by it.
            let address = UInt(bitPattern: connection)
            let answer = exchange.answer
            unsafe MHD_suspend_connection(connection)
            workers.take { [self] in
                let response = respond(workers.isClosing ? .failure(HTTPError(.unavailable)) : request)
                answer.withLock { $0 = response }
                unsafe MHD_resume_connection(OpaquePointer(bitPattern: address))
            }
            return .YES
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
