#if Print
    /// Writes a document as PDF 1.7, its structure as PDF/UA-1 asks (ISO 32000-1, ISO 14289-1).
    ///
    /// Cairo 1.16 writes neither language nor alternate texts nor artifacts, cannot say what a link is, and gives the
    /// characters of right-to-left ligatures in the wrong order; so the file is written here, and only shaping and the
    /// cutting down of fonts are left to the libraries.
    struct PDFWriter {
        private let document: PrintDocument
        private var file = PDFFile()
        private var fonts: [PDFFont]
        private let pageObjects: [Int]
        private let tree: Int
        private var markedContent: [[Int]] = []

        /// The document's bytes, with the faces that its glyphs are of.
        static func bytes(of document: PrintDocument, faces: [FontFace]) throws(TypesettingError) -> [UInt8] {
            var writer = PDFWriter(document, faces: faces)
            return try writer.written()
        }

        private init(_ document: PrintDocument, faces: [FontFace]) {
            self.document = document
            var file = PDFFile()
            fonts = faces.map { PDFFont($0, object: file.reserve()) }
            pageObjects = document.pages.map { _ in file.reserve() }
            tree = file.reserve()
            self.file = file
        }

        private var isTagged: Bool { !document.elements.isEmpty }

        private mutating func written() throws(TypesettingError) -> [UInt8] {
            let pages = file.reserve()
            var used: Set<Int> = []
            var links: [[Int]] = []
            var parents = document.pages.count
            for (index, page) in document.pages.enumerated() {
                var content = PDFContent(height: page.height, isTagged: isTagged)
                content.draw(page, roles: document.elements, fonts: &fonts)
                markedContent.append(content.marked)
                used.formUnion(content.faces)
                let stream = file.add(stream: content.bytes.bytes)
                let annotations = page.links.enumerated().map { place, link in
                    annotation(link, height: page.height, parent: parents + place)
                }
                parents += annotations.count
                links.append(annotations)
                setPage(index, page, stream: stream, annotations: annotations, faces: content.faces, pages: pages)
            }
            let kids = pageObjects.map { "\($0) 0 R" }.joined(separator: " ")
            file.set(pages, "<</Type/Pages/Kids[\(kids)]/Count \(pageObjects.count)>>")
            for index in fonts.indices {
                if used.contains(index) {
                    try fonts[index].write(to: &file)
                } else {
                    file.set(fonts[index].object, "null")
                }
            }
            if isTagged {
                let tagging = PDFStructure(
                    document: document, pageObjects: pageObjects, marked: markedContent, links: links, root: tree)
                tagging.write(to: &file)
            } else {
                file.set(tree, "null")
            }
            return finished(pages: pages)
        }

        private mutating func setPage(
            _ index: Int, _ page: PrintPage, stream: Int, annotations: [Int], faces: Set<Int>, pages: Int
        ) {
            let fonts = faces.sorted().map { "/F\($0) \(self.fonts[$0].object) 0 R" }.joined()
            let size = "\(PDFBytes.number(page.width)) \(PDFBytes.number(page.height))"
            let tagged = isTagged ? "/StructParents \(index)/Tabs/S" : ""
            let annots = annotations.isEmpty ? "" : "/Annots[\(annotations.map { "\($0) 0 R" }.joined(separator: " "))]"
            file.set(
                pageObjects[index],
                "<</Type/Page/Parent \(pages) 0 R/MediaBox[0 0 \(size)]/Contents \(stream) 0 R"
                    + "/Resources<</Font<<\(fonts)>>>>\(annots)\(tagged)>>")
        }

        private mutating func annotation(_ link: PrintLink, height: Double, parent: Int) -> Int {
            let box = link.box
            let corners = [box.x, height - box.y - box.height, box.x + box.width, height - box.y]
            let target =
                switch link.target {
                case .address(let address):
                    "/A<</S/URI/URI(\(Self.escaped(address)))>>"
                case .anchor(let anchor):
                    document.anchors[anchor].map { "/Dest\(Self.destination($0, in: document, pageObjects))" } ?? ""
                }
            return file.add(
                "<</Type/Annot/Subtype/Link/Rect[\(corners.map(PDFBytes.number).joined(separator: " "))]/Border[0 0 0]/F 4"
                    + (isTagged ? "/StructParent \(parent)" : "") + "/Contents\(PDFBytes.string(link.words))\(target)>>"
            )
        }

        private static func destination(
            _ place: PagePlace, in document: PrintDocument, _ pageObjects: [Int]
        ) -> String {
            let top = document.pages[place.page].height - place.top
            return "[\(pageObjects[place.page]) 0 R/XYZ null \(PDFBytes.number(top)) null]"
        }

        /// An address as a string: ASCII, the three signs with a meaning escaped.
        private static func escaped(_ address: String) -> String {
            address.utf8.map { byte in
                switch byte {
                case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"): "\\" + String(UnicodeScalar(byte))
                case 0x21...0x7E: String(UnicodeScalar(byte))
                default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
                }
            }.joined()
        }

        private mutating func finished(pages: Int) -> [UInt8] {
            let metadata = file.add(
                stream: Array(PDFMetadata(document, isTagged: isTagged).text.utf8), "/Type/Metadata/Subtype/XML",
                isPlain: true)
            let outline = PDFOutline(lines: document.outline).write(to: &file) { place in
                Self.destination(place, in: document, pageObjects)
            }
            let tagged = isTagged ? "/MarkInfo<</Marked true>>/StructTreeRoot \(tree) 0 R" : ""
            let outlined = outline.map { "/Outlines \($0) 0 R/PageMode/UseOutlines" } ?? ""
            let direction = document.isRightToLeft ? "/Direction/R2L" : ""
            let catalogue = file.add(
                "<</Type/Catalog/Pages \(pages) 0 R/Metadata \(metadata) 0 R/Lang(\(document.language))"
                    + "/ViewerPreferences<</DisplayDocTitle true\(direction)>>\(outlined)\(tagged)>>")
            let digits = document.day.filter(\.isNumber)
            let information = file.add(
                "<</Title\(PDFBytes.string(document.title))/Producer(Sportello)/CreationDate(D:\(digits)000000Z)>>")
            return file.bytes(catalogue: catalogue, information: information)
        }
    }
#endif
