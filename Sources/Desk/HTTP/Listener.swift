#if Desk
    import CMicrohttpd
    import Glibc
    import Synchronization

    /// Listens for HTTP/1.1 on this machine's own loopback, on threads of its own.
    ///
    /// Heads that could be read in two ways, names that are not ours, and bodies above a mebibyte never reach a handler.
    @safe
    public final class Listener: Sendable {
        /// Answers a request, or says in words why it was refused before it could be one.
        public typealias Responder = @Sendable (Result<Request, HTTPError>) -> Response

        /// The address it listens on.
        public let address: LoopbackAddress
        /// The port it listens on.
        public let port: Int
        private let context: ListenerContext
        private let daemon: Mutex<OpaquePointer?>

        /// Begins to listen; port 0 takes any free one. The text of the address is one that `LoopbackAddress` takes.
        ///
        /// Throws `notLoopback`, `badPort`, `portInUse`, `notPermitted` or `failed`.
        public init(address: String, port: Int, respond: @escaping Responder) throws(ListenerError) {
            let loopback = try LoopbackAddress(address)
            let opened = try LoopbackSocket.open(loopback, port: port)
            let context = ListenerContext(port: opened.port, respond: respond)
            guard let daemon = unsafe Self.start(context, socket: opened.socket) else {
                close(opened.socket)
                throw ListenerError(.failed, ["port": "\(port)", "reason": "MHD_start_daemon"])
            }
            self.address = loopback
            self.port = opened.port
            self.context = context
            unsafe self.daemon = Mutex(daemon)
        }

        deinit { stop() }

        /// Where a browser finds it.
        public var url: String { "http://\(address.host):\(port)/" }

        /// Stops listening, lets the requests that have come in be answered for up to `seconds`, and closes.
        public func stop(withinSeconds seconds: Int = 5) {
            unsafe daemon.withLock { daemon in
                guard let running = unsafe daemon else { return }
                let socket = unsafe MHD_quiesce_daemon(running)
                var left = seconds * 100
                while context.pendingCount > 0, left > 0 {
                    usleep(10_000)
                    left -= 1
                }
                unsafe MHD_stop_daemon(running)
                if socket >= 0 { close(socket) }
                unsafe daemon = nil
            }
        }

        /// Connections in all, and from one address: a browser keeps six.
        private static let connectionLimit = 128, connectionLimitOfOne = 64
        /// Seconds without a byte after which a connection is closed.
        private static let idleSeconds = 15

        private static func start(_ context: ListenerContext, socket: Int32) -> OpaquePointer? {
            let pointer = unsafe Unmanaged.passUnretained(context).toOpaque()
            var options = unsafe [
                option(.LISTEN_SOCKET, Int(socket)), option(.CONNECTION_LIMIT, connectionLimit),
                option(.PER_IP_CONNECTION_LIMIT, connectionLimitOfOne),
                option(.CONNECTION_TIMEOUT, idleSeconds), option(.THREAD_POOL_SIZE, 2),
                option(.STRICT_FOR_CLIENT, 1),
                option(.URI_LOG_CALLBACK, unsafeBitCast(ListenerCallbacks.target, to: Int.self), pointer),
                option(.NOTIFY_COMPLETED, unsafeBitCast(ListenerCallbacks.completed, to: Int.self), pointer),
                option(.END, 0),
            ]
            let flags = MHD_USE_INTERNAL_POLLING_THREAD.rawValue | MHD_USE_AUTO.rawValue | MHD_USE_ITC.rawValue
            return unsafe options.withUnsafeMutableBufferPointer { options in
                guard let start = options.baseAddress else { return nil }
                // The plain function takes a variable list of arguments, which Swift cannot call.
                let arguments: [any CVarArg] = unsafe [
                    Int32(bitPattern: MHD_OPTION.ARRAY.rawValue), OpaquePointer(start),
                    Int32(bitPattern: MHD_OPTION.END.rawValue),
                ]
                return unsafe withVaList(arguments) { list in
                    unsafe MHD_start_daemon_va(flags, 0, nil, nil, ListenerCallbacks.access, pointer, list)
                }
            }
        }

        private static func option(
            _ option: MHD_OPTION, _ value: Int, _ pointer: UnsafeMutableRawPointer? = nil
        ) -> MHD_OptionItem {
            unsafe MHD_OptionItem(option: option, value: value, ptr_value: pointer)
        }
    }
#endif
