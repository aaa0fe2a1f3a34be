#if Desk
    import Desk
    import Foundation

    /// Sends bytes to a listener as they are and reads all it answers until it closes.
    enum RawConnection {
        /// The answer to some bytes; Bash opens the connection, since Swift's own clients mend what is sent.
        static func send(_ bytes: [UInt8], to port: Int) throws -> String {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/bin/bash")
            process.arguments = [
                "-c", "exec 3<>/dev/tcp/127.0.0.1/$0; cat >&3; timeout 20 cat <&3", "\(port)",
            ]
            // A file and not a pipe: a pipe breaks when the connection is refused, and a broken one ends the process.
            let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
            try Data(bytes).write(to: file)
            defer { try? FileManager.default.removeItem(at: file) }
            let output = Pipe()
            process.standardInput = try FileHandle(forReadingFrom: file)
            process.standardOutput = output
            process.standardError = FileHandle.nullDevice
            try process.run()
            let answer = output.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return String(decoding: answer, as: UTF8.self)
        }

        /// The answer to a request written line by line; the port stands in for `PORT`.
        static func send(_ lines: [String], body: String = "", to listener: Listener) throws -> String {
            let head = lines.joined(separator: "\r\n").replacing("PORT", with: "\(listener.port)")
            return try send(Array("\(head)\r\n\r\n\(body)".utf8), to: listener.port)
        }

        /// The status of an answer, nil where there is none.
        static func status(_ answer: String) -> Int? {
            answer.hasPrefix("HTTP/1.1 ") ? Int(answer.dropFirst(9).prefix(3)) : nil
        }
    }
#endif
