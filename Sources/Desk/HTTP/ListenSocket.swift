#if Desk
    import Glibc

    /// Opens sockets that listen on an address of this machine.
    enum ListenSocket {
        /// A socket that listens, and the port it has; port 0 takes any free one.
        ///
        /// Throws `badPort`, `portInUse`, `notPermitted` or `failed`. Whoever asked for the socket closes it.
        static func open(_ address: ListenAddress, port: Int) throws(ListenerError) -> (socket: Int32, port: Int) {
            guard let number = UInt16(exactly: port) else { throw ListenerError(.badPort, ["port": "\(port)"]) }
            let family = address.bytes.count == 16 ? AF_INET6 : AF_INET
            let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
            let socket = socket(family, kind, 0)
            guard socket >= 0 else { throw failure(port) }
            var yes: Int32 = 1
            // So that the desk can start again at once after it stopped.
            unsafe setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
            guard bind(socket, to: address, number), listen(socket, 1_024) == 0, let port = self.port(of: socket) else {
                let error = failure(port)
                close(socket)
                throw error
            }
            return (socket, port)
        }

        private static func bind(_ socket: Int32, to address: ListenAddress, _ port: UInt16) -> Bool {
            if address.bytes.count == 4 {
                var name = sockaddr_in()
                name.sin_family = sa_family_t(AF_INET)
                name.sin_port = port.bigEndian
                name.sin_addr.s_addr = address.bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }.bigEndian
                return unsafe withUnsafeBytes(of: &name) { unsafe bind(socket, $0) }
            } else {
                var name = sockaddr_in6()
                name.sin6_family = sa_family_t(AF_INET6)
                name.sin6_port = port.bigEndian
                unsafe withUnsafeMutableBytes(of: &name.sin6_addr) { unsafe $0.copyBytes(from: address.bytes) }
                return unsafe withUnsafeBytes(of: &name) { unsafe bind(socket, $0) }
            }
        }

        private static func bind(_ socket: Int32, _ name: UnsafeRawBufferPointer) -> Bool {
            guard let start = unsafe name.baseAddress?.assumingMemoryBound(to: sockaddr.self) else { return false }
            return unsafe Glibc.bind(socket, start, socklen_t(name.count)) == 0
        }

        /// The port that the system gave; both families keep it in the same place.
        private static func port(of socket: Int32) -> Int? {
            var name = sockaddr_in6()
            var length = socklen_t(MemoryLayout<sockaddr_in6>.size)
            let result = unsafe withUnsafeMutableBytes(of: &name) { bytes in
                guard let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else {
                    return Int32(-1)
                }
                return unsafe getsockname(socket, start, &length)
            }
            return result == 0 ? Int(UInt16(bigEndian: name.sin6_port)) : nil
        }

        private static func failure(_ port: Int) -> ListenerError {
            let number = errno
            switch number {
            case EADDRINUSE: return ListenerError(.portInUse, ["port": "\(port)"])
            case EACCES: return ListenerError(.notPermitted, ["port": "\(port)"])
            default:
                return ListenerError(.failed, ["port": "\(port)", "reason": unsafe String(cString: strerror(number))])
            }
        }
    }
#endif
