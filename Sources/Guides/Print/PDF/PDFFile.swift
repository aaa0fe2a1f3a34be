#if Print
    /// A PDF's objects with their table (ISO 32000-1 §7.5).
    struct PDFFile {
        private var objects: [[UInt8]] = []

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
            set(number, stream: bytes, entries, isPlain: isPlain)
            return number
        }

        /// Writes a reserved stream.
        mutating func set(_ number: Int, stream bytes: [UInt8], _ entries: String = "", isPlain: Bool = false) {
            let kept = isPlain ? bytes : Deflate.stream(of: bytes)
            let filter = isPlain ? "" : "/Filter/FlateDecode"
            var object = PDFBytes()
            object.write("<<\(entries)\(filter)/Length \(kept.count)>>\nstream\n")
            object.write(kept)
            object.write("\nendstream")
            objects[number - 1] = object.bytes
        }

        /// The whole file; its identifier follows from its content, so that alike content makes alike bytes.
        func bytes(catalogue: Int, information: Int) -> [UInt8] {
            var file = PDFBytes()
            file.write("%PDF-1.7\n%\u{E2}\u{E3}\u{CF}\u{D3}\n")
            var places: [Int] = []
            for (index, object) in objects.enumerated() {
                places.append(file.bytes.count)
                file.write("\(index + 1) 0 obj\n")
                file.write(object)
                file.write("\nendobj\n")
            }
            let identifier = ContentHash(of: file.bytes).text
            let start = file.bytes.count
            file.write("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n")
            for place in places {
                let digits = String(place)
                file.write(String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n")
            }
            file.write(
                "trailer\n<</Size \(objects.count + 1)/Root \(catalogue) 0 R/Info \(information) 0 R"
                    + "/ID[<\(identifier)><\(identifier)>]>>\nstartxref\n\(start)\n%%EOF\n")
            return file.bytes
        }
    }
#endif
