#if Desk
    import Dispatch
    import Glibc

    /// The desk on a port of this machine.
    public final class DeskServer: Sendable {
        /// The desk that answers.
        public let desk: FrontDesk
        private let listener: Listener

        /// Begins to serve a desk; port 0 takes any free one.
        ///
        /// Throws `notLoopback` for an address that others could reach, `badPort`, `portInUse`, `notPermitted` or
        /// `failed`.
        public init(
            _ desk: FrontDesk, address: String = "127.0.0.1", port: Int = 8080, encryption: Encryption? = nil
        ) throws(ListenerError) {
            listener = try Listener(
                address: address, port: port, origin: desk.settings.origin, encryption: encryption
            ) { desk.respond(to: $0) }
            self.desk = desk
        }

        /// The port it serves on.
        public var port: Int { listener.port }

        /// Where a browser finds it, such as `http://127.0.0.1:8080/`.
        public var url: String { listener.url }

        /// Stops listening, lets what has come in be answered, and closes.
        public func stop() { listener.stop() }

        /// Serves until the process is asked to end (SIGINT or SIGTERM), then stops.
        public func runUntilSignal() {
            let asked = DispatchSemaphore(value: 0)
            let sources = [SIGINT, SIGTERM].map { number in
                // Without this the system would end the process before the source is told.
                signal(number, SIG_IGN)
                let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
                source.setEventHandler { asked.signal() }
                source.resume()
                return source
            }
            asked.wait()
            for source in sources { source.cancel() }
            stop()
        }
    }
#endif
