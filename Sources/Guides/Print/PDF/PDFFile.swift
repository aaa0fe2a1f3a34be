#if Print
    /// A PDF's objects with their table, all but the streams packed together (ISO 32000-1 §7.5).
    struct PDFFile {
        private var objects: [[UInt8]] = []
        private var streams: Set<Int> = []

        /// Keeps a number for an object that is written later.
        mutating func reserve() -> Int {
            objects.append([])
            return objects.count
        }

        /// Writes a reserved object.
        mutating func set(_ number: Int, _ text: String) { objects[number - 1] = Array(text.utf8) }

        /// Adds an object and returns its number.
        mutating func add(_ text: String) -> Int {
            objects.append(Array(text.utf8))
            return objects.count
        }

        /// Adds a stream, made smaller unless it must be read as it is.
        mutating func add(stream bytes: [UInt8], _ entries: String = "", isPlain: Bool = false) -> Int {
            let number = reserve()
            objects[number - 1] = Self.stream(bytes, entries, isPlain: isPlain)
            streams.insert(number)
            return number
        }

        private static func stream(_ bytes: [UInt8], _ entries: String, isPlain: Bool = false) -> [UInt8] {
            let kept = isPlain ? bytes : Deflate.stream(of: bytes)
            var object = PDFBytes()
            object.write("<<\(entries)\(isPlain ? "" : "/Filter/FlateDecode")/Length \(kept.count)>>\nstream\n")
            object.write(kept)
            object.write("\nendstream")
            return object.bytes
        }

        /// Where an object lies: at a byte of the file, or at a place in a pack.
        private enum Place {
            case byte(Int)
            case pack(Int, Int)
        }

        /// The whole file; its identifier follows from its content, so that alike content makes alike bytes.
        func bytes(catalogue: Int, information: Int) -> [UInt8] {
            var file = PDFBytes()
            // Four bytes above 127 tell programs that the file is no text (§7.5.2).
            file.write("%PDF-1.7\n%\u{E2}\u{E3}\u{CF}\u{D3}\n")
            var places = [Place](repeating: .byte(0), count: objects.count)
            func write(_ number: Int, _ object: [UInt8]) {
                file.write("\(number) 0 obj\n")
                file.write(object)
                file.write("\nendobj\n")
            }
            for number in streams.sorted() {
                places[number - 1] = .byte(file.bytes.count)
                write(number, objects[number - 1])
            }
            let others = (1...objects.count).filter { !streams.contains($0) }
            // Two hundred a pack: a reader that wants one need not unpack all.
            for start in stride(from: 0, to: others.count, by: 200) {
                let pack = Array(others[start..<min(start + 200, others.count)])
                let number = places.count + 1
                for (index, other) in pack.enumerated() { places[other - 1] = .pack(number, index) }
                places.append(.byte(file.bytes.count))
                write(number, packed(pack))
            }
            let identifier = ContentHash(of: file.bytes).text
            let start = file.bytes.count
            places.append(.byte(start))
            let table =
                "/Type/XRef/Size \(places.count + 1)/W[1 4 2]/Root \(catalogue) 0 R/Info \(information) 0 R"
                + "/ID[<\(identifier)><\(identifier)>]"
            write(places.count, Self.stream(Self.table(places), table))
            file.write("startxref\n\(start)\n%%EOF\n")
            return file.bytes
        }

        /// Objects one after the other, behind their numbers and places (§7.5.7).
        private func packed(_ numbers: [Int]) -> [UInt8] {
            var (index, body) = (PDFBytes(), PDFBytes())
            for number in numbers {
                index.write("\(number) \(body.bytes.count) ")
                body.write(objects[number - 1])
                body.write("\n")
            }
            let first = index.bytes.count
            return Self.stream(index.bytes + body.bytes, "/Type/ObjStm/N \(numbers.count)/First \(first)")
        }

        /// A row of seven bytes for each object, that of object 0 first (§7.5.8).
        private static func table(_ places: [Place]) -> [UInt8] {
            var bytes: [UInt8] = [0, 0, 0, 0, 0, 0xFF, 0xFF]
            for place in places {
                let (kind, first, second): (UInt8, Int, Int) =
                    switch place {
                    case .byte(let offset): (1, offset, 0)
                    case .pack(let pack, let index): (2, pack, index)
                    }
                bytes.append(kind)
                bytes += [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: first >> $0) }
                bytes += [8, 0].map { UInt8(truncatingIfNeeded: second >> $0) }
            }
            return bytes
        }
    }
#endif
