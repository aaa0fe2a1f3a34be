import CLibXML2

/// An XML Schema 1.0 by which files in memory are checked; nothing that grows with the file is made beside it.
///
/// The schema stands on its own: one that imports or includes others is refused, and so is a DOCTYPE, in the schema as
/// in the files. Nothing is ever fetched.
public struct XMLSchemaReader: Sendable {
    private let schema: [UInt8]

    /// A schema from its bytes. Throws `doctypeRefused`, `notWellFormed` or what else the parser refuses.
    public init(schema: [UInt8]) throws(FeedError) {
        var events = try XMLReader().events(bytes: schema)
        while let event = try events.next() {
            guard case .start(let tag) = event else { continue }
            if ["import", "include", "redefine"].contains(tag.name), tag.attribute("schemaLocation") != nil {
                throw FeedError(
                    code: .notWellFormed, position: tag.position, detail: "a schema that fetches others is not read")
            }
        }
        self.schema = schema
    }

    /// Checks a file and hands out each violation in the order of the file.
    ///
    /// Throws what the XML parser refuses, and `notWellFormed` for a schema that cannot be compiled.
    public func check(
        bytes: [UInt8], _ body: (XMLSchemaViolation) -> Void
    ) throws(FeedError) {
        // The parser of events refuses what must be refused, with its limits, before the checking one sees it.
        var events = try XMLReader().events(bytes: bytes)
        while try events.next() != nil {}
        let run = try XMLSchemaRun(schema: schema)
        var source = ByteSource(bytes: bytes)
        var chunk: [UInt8] = []
        while try source.read(into: &chunk) {
            run.push(chunk)
            run.takeViolations().forEach(body)
        }
        run.finish()
        run.takeViolations().forEach(body)
    }
}
