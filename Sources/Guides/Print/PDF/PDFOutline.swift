#if Print
    /// The outline of a document as linked items (ISO 32000-1 §12.3.3).
    struct PDFOutline {
        let lines: [PrintOutline]

        /// Writes the items, closed but for the first level, and returns the number of the whole; `nil` for none.
        func write(to file: inout PDFFile, destination: (PagePlace) -> String) -> Int? {
            guard !lines.isEmpty else { return nil }
            let root = file.reserve()
            let objects = lines.map { _ in file.reserve() }
            var parents: [Int?] = []
            var children: [Int?: [Int]] = [:]
            for index in lines.indices {
                let parent = lines[..<index].lastIndex { $0.level < lines[index].level }
                parents.append(parent)
                children[parent, default: []].append(index)
            }
            for (index, line) in lines.enumerated() {
                let siblings = children[parents[index]] ?? []
                let place = siblings.firstIndex(of: index) ?? 0
                var entries =
                    "/Title\(PDFBytes.string(line.title))/Parent \(parents[index].map { objects[$0] } ?? root) 0 R"
                entries += "/Dest\(destination(PagePlace(page: line.page, top: line.top)))"
                if place > 0 { entries += "/Prev \(objects[siblings[place - 1]]) 0 R" }
                if place + 1 < siblings.count { entries += "/Next \(objects[siblings[place + 1]]) 0 R" }
                if let own = children[index], let first = own.first, let last = own.last {
                    entries += "/First \(objects[first]) 0 R/Last \(objects[last]) 0 R/Count -\(own.count)"
                }
                file.set(objects[index], "<<\(entries)>>")
            }
            let top = children[nil] ?? []
            file.set(
                root,
                "<</Type/Outlines/First \(objects[top[0]]) 0 R/Last \(objects[top[top.count - 1]]) 0 R/Count \(top.count)>>"
            )
            return root
        }
    }
#endif
