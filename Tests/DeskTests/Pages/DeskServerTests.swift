#if Desk
    import Testing

    @testable import Desk

    /// The whole desk over a socket.
    @Suite struct DeskServerTests {
        private func withServer(_ body: (SampleDesk, DeskServer) throws -> Void) throws {
            let sample = SampleDesk()
            let server = try DeskServer(sample.desk, port: 0)
            defer { server.stop() }
            try body(sample, server)
        }

        private func send(_ first: String, _ more: [String] = [], body: String = "", to server: DeskServer) throws
            -> String
        {
            let lines = [first, "Host: 127.0.0.1:\(server.port)", "Connection: close"] + more
            let text = lines.joined(separator: "\r\n") + "\r\n\r\n" + body
            return try RawConnection.send(Array(text.utf8), to: server.port)
        }

        @Test func `pages, heads, wrong paths and wrong methods have their statuses`() throws {
            try withServer { _, server in
                let expected = [
                    "GET / HTTP/1.1": 200, "HEAD / HTTP/1.1": 200, "GET /health HTTP/1.1": 200,
                    "GET /nowhere HTTP/1.1": 404, "GET /health%00 HTTP/1.1": 404, "GET /sheet HTTP/1.1": 405,
                ]
                for (line, status) in expected {
                    let answer = try send(line, to: server)
                    #expect(RawConnection.status(answer) == status, "\(line)")
                    #expect(answer.contains("X-Content-Type-Options: nosniff\r\n"), "\(line)")
                }
            }
        }

        @Test func `a refusal of the listener is put into words too`() throws {
            try withServer { _, server in
                let text = "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                let answer = try RawConnection.send(Array(text.utf8), to: server.port)
                #expect(RawConnection.status(answer) == 421)
                #expect(answer.contains("Indirizzo sbagliato"))
            }
        }

        @Test func `a form leads to its answer, and the answer can be read again`() throws {
            try withServer { sample, server in
                let form = FormBody([
                    FormBody.Field("token", sample.desk.formGuard.token), FormBody.Field("need", "health.doctor"),
                ]).encoded
                let heads = ["Content-Type: application/x-www-form-urlencoded", "Content-Length: \(form.utf8.count)"]
                let answer = try send("POST /route HTTP/1.1", heads, body: form, to: server)
                #expect(RawConnection.status(answer) == 303)
                let location = try #require(answer.firstMatch(of: /Location: (\/route\/[0-9a-f]{32})\r\n/)?.1)
                for _ in 0..<2 {
                    let page = try send("GET \(location) HTTP/1.1", to: server)
                    #expect(RawConnection.status(page) == 200)
                }
            }
        }
    }
#endif
