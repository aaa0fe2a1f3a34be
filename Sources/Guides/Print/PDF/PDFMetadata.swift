/// What a PDF says of itself in XMP (ISO 16684-1, ISO 14289-1 §5).
struct PDFMetadata {
    private let document: PrintDocument
    private let isTagged: Bool

    init(_ document: PrintDocument, isTagged: Bool) {
        self.document = document
        self.isTagged = isTagged
    }

    /// The packet.
    var text: String {
        let title = HTMLText.escaped(document.title)
        let conforms = isTagged ? "<pdfuaid:part>1</pdfuaid:part>" : ""
        return """
            <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(title)</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>\(document.language)</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>\(document.day)T00:00:00Z</xmp:CreateDate>
            <pdf:Producer>Sportello</pdf:Producer>\(conforms)
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """
    }
}
