#if Desk
    import Desk
    import Testing

    /// The listener on a real socket, with a responder that says what reached it.
    @Suite struct ListenerTests {
        /// A listener that lives as long as `body` and answers with what it was asked.
        private func withEcho(_ body: (Listener) throws -> Void) throws {
            let listener = try Listener(address: "127.0.0.1", port: 0) { request in
                switch request {
                case .failure(let error): Response(error.status, text: "refused")
                case .success(let request):
                    Response(text: "\(request.method.rawValue) \(request.path) \(request.body.count)")
                }
            }
            defer { listener.stop() }
            try body(listener)
        }

        private func expect(_ status: Int, _ lines: [String], body: String = "", at listener: Listener) throws {
            let answer = try RawConnection.send(lines, body: body, to: listener)
            #expect(RawConnection.status(answer) == status, "\(lines)")
        }

        @Test func `a plain request reaches the responder and its answer the sender`() throws {
            try withEcho { listener in
                let lines = ["GET /a%20b/c HTTP/1.1", "Host: 127.0.0.1:PORT", "Connection: close"]
                let answer = try RawConnection.send(lines, to: listener)
                #expect(RawConnection.status(answer) == 200)
                #expect(answer.hasSuffix(#"GET ["a b", "c"] 0"#))
            }
        }

        @Test func `two requests on one connection are both answered`() throws {
            try withEcho { listener in
                let first = "GET /one HTTP/1.1\r\nHost: localhost:\(listener.port)\r\n\r\n"
                let second = "GET /two HTTP/1.1\r\nHost: localhost:\(listener.port)\r\nConnection: close\r\n\r\n"
                let answer = try RawConnection.send(Array((first + second).utf8), to: listener.port)
                #expect(answer.contains(#"["one"]"#) && answer.hasSuffix(#"["two"] 0"#))
            }
        }

        @Test func `lengths that could be read in two ways are refused`() throws {
            try withEcho { listener in
                let head = ["POST / HTTP/1.1", "Host: localhost:PORT", "Connection: close"]
                let smuggled = "0\r\n\r\nGET /hidden HTTP/1.1\r\nHost: localhost\r\n\r\n"
                let both = head + ["Content-Length: \(smuggled.utf8.count)", "Transfer-Encoding: chunked"]
                let answer = try RawConnection.send(both, body: smuggled, to: listener)
                #expect(RawConnection.status(answer) == 400)
                #expect(!answer.contains("hidden"))
                for lengths in [["5", "5"], ["5", "50"]] {
                    let repeated = head + lengths.map { "Content-Length: \($0)" }
                    try expect(400, repeated, body: "a=b&c", at: listener)
                }
                try expect(400, head + ["Content-Length: -1"], at: listener)
                try expect(400, head + ["Content-Length: 5, 5"], body: "a=b&c", at: listener)
            }
        }

        @Test func `a body in chunks must say its length`() throws {
            try withEcho { listener in
                let lines = [
                    "POST / HTTP/1.1", "Host: localhost:PORT", "Transfer-Encoding: chunked", "Connection: close",
                ]
                try expect(411, lines, body: "3\r\na=b\r\n0\r\n\r\n", at: listener)
            }
        }

        @Test func `an encoded NUL does not cut the path`() throws {
            try withEcho { listener in
                let lines = ["GET /k%00x HTTP/1.1", "Host: localhost:PORT", "Connection: close"]
                let answer = try RawConnection.send(lines, to: listener)
                #expect(answer.contains(#"k\0x"#))
            }
        }

        @Test func `a bad encoding and a target of another form are refused`() throws {
            try withEcho { listener in
                for target in ["/%", "/%4", "/%zz", "/%ff", "/?q=%C3%28", "*", "http://localhost/"] {
                    let lines = ["GET \(target) HTTP/1.1", "Host: localhost:PORT", "Connection: close"]
                    let answer = try RawConnection.send(lines, to: listener)
                    #expect(RawConnection.status(answer) == 400 || answer.isEmpty, "\(target): \(answer)")
                }
            }
        }

        @Test func `only our own names are answered`() throws {
            try withEcho { listener in
                for name in ["localhost:PORT", "127.0.0.1:PORT", "[::1]:PORT", "LocalHost:PORT"] {
                    try expect(200, ["GET / HTTP/1.1", "Host: \(name)", "Connection: close"], at: listener)
                }
                for name in ["evil.example:PORT", "localhost", "127.0.0.1:1", "localhost:PORT.evil.example"] {
                    try expect(421, ["GET / HTTP/1.1", "Host: \(name)", "Connection: close"], at: listener)
                }
                try expect(400, ["GET / HTTP/1.1", "Connection: close"], at: listener)
                let two = ["GET / HTTP/1.1", "Host: localhost:PORT", "Host: evil.example", "Connection: close"]
                try expect(400, two, at: listener)
            }
        }

        @Test func `a body up to a mebibyte is taken and a byte more is not`() throws {
            try withEcho { listener in
                for (count, expected) in [(1 << 20, 200), (1 << 20 + 1, 413)] {
                    let lines = [
                        "POST / HTTP/1.1", "Host: localhost:PORT", "Content-Length: \(count)", "Connection: close",
                    ]
                    let body = expected == 200 ? String(repeating: "a", count: count) : ""
                    let answer = try RawConnection.send(lines, body: body, to: listener)
                    #expect(RawConnection.status(answer) == expected)
                    #expect(expected != 200 || answer.hasSuffix("POST [] \(count)"))
                }
            }
        }

        @Test func `a method the desk does not know is refused`() throws {
            try withEcho { listener in
                for method in ["PUT", "DELETE", "TRACE"] {
                    let lines = ["\(method) / HTTP/1.1", "Host: localhost:PORT", "Connection: close"]
                    try expect(405, lines, at: listener)
                }
            }
        }

        @Test func `a request for the head has the length of the body and no body`() throws {
            try withEcho { listener in
                let lines = ["HEAD /x HTTP/1.1", "Host: localhost:PORT", "Connection: close"]
                let answer = try RawConnection.send(lines, to: listener)
                #expect(RawConnection.status(answer) == 200)
                #expect(answer.contains("Content-Length: \(#"HEAD ["x"] 0"#.utf8.count)\r\n"))
                #expect(answer.hasSuffix("\r\n\r\n"))
            }
        }

        @Test(arguments: ["0.0.0.0", "::", "192.168.1.2", "127.0.0.1.example", "", "127.0.0.2"])
        func `an address that others could reach is refused`(address: String) throws {
            let error = #expect(throws: ListenerError.self) {
                try Listener(address: address, port: 0) { _ in Response(.ok) }
            }
            #expect(error?.code == .notLoopback)
        }

        @Test func `a port in use and a port that is none are told apart`() throws {
            try withEcho { listener in
                let taken = #expect(throws: ListenerError.self) {
                    try Listener(address: "localhost", port: listener.port) { _ in Response(.ok) }
                }
                #expect(taken?.code == .portInUse)
            }
            let wrong = #expect(throws: ListenerError.self) {
                try Listener(address: "localhost", port: 65_536) { _ in Response(.ok) }
            }
            #expect(wrong?.code == .badPort)
        }

        @Test func `after it stopped nothing answers and its port is free`() throws {
            let first = try Listener(address: "127.0.0.1", port: 0) { _ in Response(text: "first") }
            first.stop()
            let lines = ["GET / HTTP/1.1", "Host: localhost:PORT", "Connection: close"]
            let silence = try RawConnection.send(lines, to: first)
            #expect(silence.isEmpty)
            let second = try Listener(address: "127.0.0.1", port: first.port) { _ in Response(text: "second") }
            defer { second.stop() }
            let answer = try RawConnection.send(lines, to: second)
            #expect(answer.hasSuffix("second"))
        }
    }
#endif
