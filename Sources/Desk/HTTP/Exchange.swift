#if Desk
    import CMicrohttpd
    import Synchronization

    /// One request while it comes in; made when its first line is read, gone when its answer is sent.
    ///
    /// The library calls from one thread at a time for each request.
    final class Exchange {
        /// The target as it was sent, nothing decoded: the library would decode it into a C string, and cut it at `%00`.
        private let target: String
        /// What is to be sent, once it is made; a worker makes it on another thread.
        let answer = AnswerBox()
        private var headers: [HeaderField] = []
        private var method = ""
        private var body: [UInt8] = []
        /// Whether the head was looked at.
        private(set) var isBegun = false

        init(target: String) { self.target = target }

        /// Takes the head, and says why it is refused if it is.
        func begin(method: String, headers: [HeaderField], guardedBy requestGuard: RequestGuard) -> HTTPError? {
            isBegun = true
            self.method = method
            self.headers = headers
            return requestGuard.refusal(of: headers, method: method)
        }

        /// Takes a part of the body; the length was looked at before, and the library holds the sender to it.
        func append(_ bytes: UnsafeBufferPointer<CChar>) {
            unsafe body.append(contentsOf: UnsafeRawBufferPointer(bytes))
        }

        /// The whole request.
        func request() throws(HTTPError) -> Request {
            guard let method = Method(rawValue: method),
                let request = Request(method, target: target, headers: headers, body: body)
            else { throw HTTPError(.badRequest) }
            return request
        }
    }

    /// An answer on its way from the thread that makes it to the one that sends it.
    final class AnswerBox: Sendable {
        private let kept = Mutex<Response?>(nil)

        func withLock<T: Sendable>(_ body: (inout sending Response?) -> sending T) -> T { kept.withLock(body) }
    }
#endif
