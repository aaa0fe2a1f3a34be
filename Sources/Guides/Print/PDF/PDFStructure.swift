#if Print
    /// The structure tree of a document (ISO 32000-1 §14.7).
    struct PDFStructure {
        let document: PrintDocument
        let pageObjects: [Int]
        /// Of each page the elements of its marked content, in order.
        let marked: [[Int]]
        /// Of each page its links' objects.
        let links: [[Int]]
        /// The number kept for the tree.
        let root: Int

        /// Writes the elements that hold anything, and the way back from content to elements.
        func write(to file: inout PDFFile) {
            let elements = document.elements
            var kids = [[String]](repeating: [], count: elements.count)
            var only = [(page: Int, number: Int)?](repeating: nil, count: elements.count)
            let objects = elements.map { _ in file.reserve() }
            for (page, list) in marked.enumerated() {
                for (number, element) in list.enumerated() {
                    kids[element].append("<</Type/MCR/Pg \(pageObjects[page]) 0 R/MCID \(number)>>")
                    only[element] = kids[element].count == 1 ? (page, number) : nil
                }
            }
            for (page, list) in document.pages.enumerated() {
                for (place, link) in list.links.enumerated() {
                    only[link.element] = nil
                    kids[link.element].append(
                        "<</Type/OBJR/Pg \(pageObjects[page]) 0 R/Obj \(links[page][place]) 0 R>>")
                }
            }
            // A parent always stands before its children, so going backward sees all children first.
            var below = [[Int]](repeating: [], count: elements.count)
            var isUsed = kids.map { !$0.isEmpty }
            for index in elements.indices.reversed() where isUsed[index] {
                guard let parent = elements[index].parent else { continue }
                isUsed[parent] = true
                below[parent].append(index)
            }
            for (index, element) in elements.enumerated() where isUsed[index] {
                let content = kids[index] + below[index].reversed().map { "\(objects[$0]) 0 R" }
                let place = below[index].isEmpty ? only[index] : nil
                let parent = element.parent.map { objects[$0] } ?? root
                file.set(objects[index], text(of: element, under: parent, content: content, only: place))
            }
            for index in elements.indices where !isUsed[index] { file.set(objects[index], "null") }
            let numbers = parentNumbers(objects)
            file.set(
                root,
                "<</Type/StructTreeRoot/K[\(objects[0]) 0 R]/ParentTree<</Nums[\(numbers.joined(separator: " "))]>>"
                    + "/ParentTreeNextKey \(numbers.count)>>")
        }

        /// An element with its content; where that is one piece of marked content, the piece's number says it all.
        private func text(
            of element: PrintElement, under parent: Int, content: [String], only place: (page: Int, number: Int)?
        ) -> String {
            var entries = "/S/\(element.role.rawValue)/P \(parent) 0 R"
            if let place {
                entries += "/Pg \(pageObjects[place.page]) 0 R/K \(place.number)"
            } else {
                entries += "/K[\(content.joined(separator: " "))]"
            }
            if let language = element.language { entries += "/Lang(\(language))" }
            if let words = element.alternative { entries += "/Alt\(PDFBytes.string(words))" }
            if element.role == .rowHeader { entries += "/A<</O/Table/Scope/Row>>" }
            return "<<\(entries)>>"
        }

        private func parentNumbers(_ objects: [Int]) -> [String] {
            let pages = marked.enumerated().map { page, list in
                "\(page) [\(list.map { "\(objects[$0]) 0 R" }.joined(separator: " "))]"
            }
            let all = document.pages.flatMap(\.links).enumerated().map { place, link in
                "\(pageObjects.count + place) \(objects[link.element]) 0 R"
            }
            return pages + all
        }
    }
#endif
