#if Desk
    import CMicrohttpd
    import Glibc
    import Synchronization

    /// Listens for HTTP/1.1 on an address of this machine, on threads of its own; work is done on others.
    ///
    /// Heads that could be read in two ways, names that are not ours, and bodies above a mebibyte never reach a handler.
    @safe
    public final class Listener: Sendable {
        /// Answers a request, or says in words why it was refused before it could be one.
        public typealias Responder = @Sendable (Result<Request, HTTPError>) -> Response

        /// The address it listens on.
        public let address: ListenAddress
        /// The port it listens on.
        public let port: Int
        private let context: ListenerContext
        private let isSecure: Bool
        private let daemon: Mutex<OpaquePointer?>

        /// Begins to listen; port 0 takes any free one. The text of the address is one that `ListenAddress` takes: one
        /// that others can reach only where there is encryption, or an origin, which says that a proxy stands before.
        ///
        /// Throws `notLoopback`, `badPort`, `portInUse`, `notPermitted` or `failed`.
        public init(
            address: String, port: Int, origin: WebOrigin? = nil, encryption: Encryption? = nil,
            respond: @escaping Responder
        ) throws(ListenerError) {
            let address = try ListenAddress(address, isReachable: origin != nil || encryption != nil)
            let opened = try ListenSocket.open(address, port: port)
            let context = ListenerContext(port: opened.port, origin: origin, respond: respond)
            guard let daemon = unsafe Self.start(context, socket: opened.socket, encryption) else {
                close(opened.socket)
                throw ListenerError(.failed, ["port": "\(port)", "reason": "MHD_start_daemon"])
            }
            self.address = address
            isSecure = encryption != nil
            self.port = opened.port
            self.context = context
            unsafe self.daemon = Mutex(daemon)
        }

        deinit { stop() }

        /// Where a browser finds it.
        public var url: String { "\(isSecure ? "https" : "http")://\(address.host):\(port)/" }

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
                context.close()
                unsafe MHD_stop_daemon(running)
                if socket >= 0 { close(socket) }
                unsafe daemon = nil
            }
        }

        /// Connections in all; an idle one holds little, and those that keep ten thousand open must not shut others out.
        private static let connectionLimit = 16_384
        /// Seconds without a byte after which a connection is closed.
        private static let idleSeconds = 15

        private static func start(
            _ context: ListenerContext, socket: Int32, _ encryption: Encryption?
        ) -> OpaquePointer? {
            raiseFileLimit()
            let pointer = unsafe Unmanaged.passUnretained(context).toOpaque()
            // The library keeps the texts' addresses for as long as it runs, which is as long as the program mostly.
            let texts = unsafe encryption.map { unsafe [strdup($0.key), strdup($0.certificate)] } ?? []
            var options = unsafe [
                option(.LISTEN_SOCKET, Int(socket)), option(.CONNECTION_LIMIT, connectionLimit),
                option(.CONNECTION_TIMEOUT, idleSeconds), option(.THREAD_POOL_SIZE, 2),
                option(.STRICT_FOR_CLIENT, 1),
                option(.URI_LOG_CALLBACK, unsafeBitCast(ListenerCallbacks.target, to: Int.self), pointer),
                option(.NOTIFY_COMPLETED, unsafeBitCast(ListenerCallbacks.completed, to: Int.self), pointer),
            ]
            if unsafe texts.count == 2 {
                unsafe options.append(option(.HTTPS_MEM_KEY, 0, texts[0]))
                unsafe options.append(option(.HTTPS_MEM_CERT, 0, texts[1]))
                // Nothing older than TLS 1.2 (RFC 8996).
                unsafe options.append(
                    option(.HTTPS_PRIORITIES, 0, strdup("SECURE128:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2")))
            }
            unsafe options.append(option(.END, 0))
            let flags =
                MHD_USE_INTERNAL_POLLING_THREAD.rawValue | MHD_USE_AUTO.rawValue | MHD_USE_ITC.rawValue
                | MHD_ALLOW_SUSPEND_RESUME.rawValue | (encryption == nil ? 0 : MHD_USE_TLS.rawValue)
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

        /// Lets the process keep as many connections open as there may be, where the system allows it.
        private static func raiseFileLimit() {
            var limit = rlimit()
            guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
            limit.rlim_cur = min(limit.rlim_max, rlim_t(connectionLimit + 1_024))
            _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        }

        private static func option(
            _ option: MHD_OPTION, _ value: Int, _ pointer: UnsafeMutableRawPointer? = nil
        ) -> MHD_OptionItem {
            unsafe MHD_OptionItem(option: option, value: value, ptr_value: pointer)
        }
    }
#endif
