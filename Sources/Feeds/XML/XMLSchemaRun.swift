import CLibXML2

/// One file on its way through libxml2's schema checker.
///
/// It owns the C objects from `init` to `deinit` and lets no pointer out, so it is safe to use.
@safe final class XMLSchemaRun {
    private var parser: xmlParserCtxtPtr?
    private var schema: xmlSchemaPtr?
    private var validity: xmlSchemaValidCtxtPtr?
    private var plug: xmlSchemaSAXPlugPtr?
    /// What the plug puts its own handler in place of; it must stay where it is as long as the plug.
    private let handler = UnsafeMutablePointer<xmlSAXHandlerPtr?>.allocate(capacity: 1)
    private let user = UnsafeMutablePointer<UnsafeMutableRawPointer?>.allocate(capacity: 1)
    private var violations: [XMLSchemaViolation] = []
    private var gate = XMLChunkGate(maximumHeld: FeedLimits.standard.maximumMarkupBytes)

    /// Compiles the schema. Throws `notWellFormed` when it is none.
    init(schema bytes: [UInt8]) throws(FeedError) {
        unsafe handler.initialize(to: nil)
        unsafe user.initialize(to: nil)
        unsafe schema = bytes.withUnsafeBytes { buffer in
            let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            let context = unsafe xmlSchemaNewMemParserCtxt(start, Int32(buffer.count))
            defer { unsafe xmlSchemaFreeParserCtxt(context) }
            unsafe xmlSchemaSetParserStructuredErrors(context, XMLSchemaCallbacks.ignore, nil)
            return unsafe xmlSchemaParse(context)
        }
        guard unsafe schema != nil else {
            throw FeedError(code: .notWellFormed, detail: "the schema cannot be compiled")
        }
        start()
    }

    private func start() {
        let own = unsafe Unmanaged.passUnretained(self).toOpaque()
        unsafe validity = xmlSchemaNewValidCtxt(schema)
        unsafe xmlSchemaSetValidStructuredErrors(validity, XMLSchemaCallbacks.violation, own)
        var silent = unsafe xmlSAXHandler()
        unsafe silent.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe silent.startElementNs = XMLSchemaCallbacks.start
        unsafe silent.serror = XMLSchemaCallbacks.ignore
        unsafe parser = xmlCreatePushParserCtxt(&silent, own, nil, 0, nil)
        guard let parser = unsafe parser else { return }
        unsafe xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue))
        unsafe handler.pointee = parser.pointee.sax
        unsafe user.pointee = parser.pointee.userData
        unsafe plug = xmlSchemaSAXPlug(validity, handler, user)
        unsafe parser.pointee.sax = handler.pointee
        unsafe parser.pointee.userData = user.pointee
    }

    deinit {
        if let plug = unsafe plug { unsafe xmlSchemaSAXUnplug(plug) }
        unsafe parser?.pointee.sax = handler.pointee
        unsafe xmlFreeParserCtxt(parser)
        unsafe xmlSchemaFreeValidCtxt(validity)
        unsafe xmlSchemaFree(schema)
        unsafe handler.deallocate()
        unsafe user.deallocate()
    }

    /// Checks the next bytes of the file.
    func push(_ chunk: [UInt8]) {
        gate.pass(chunk) { parse($0) }
    }

    private func parse(_ bytes: [UInt8]) {
        unsafe bytes.withUnsafeBytes { bytes in
            let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
            _ = unsafe xmlParseChunk(parser, start, Int32(bytes.count), 0)
        }
    }

    /// Says that the file ends here.
    func finish() {
        gate.finish { parse($0) }
        _ = unsafe xmlParseChunk(parser, nil, 0, 1)
    }

    /// The violations since the last call.
    func takeViolations() -> [XMLSchemaViolation] {
        defer { violations = [] }
        return violations
    }

    /// Keeps a violation at the line where the parser is: the error's own is always 0.
    func sawViolation(_ error: UnsafePointer<xmlError>) {
        let line = unsafe parser?.pointee.input?.pointee.line ?? 0
        let message = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? ""
        violations.append(
            unsafe XMLSchemaViolation(line: max(Int(line), 1), number: error.pointee.code, message: message))
    }
}

/// The C functions that libxml2 calls while it checks.
enum XMLSchemaCallbacks {
    static let violation: xmlStructuredErrorFunc = { context, error in
        guard let context = unsafe context, let error = unsafe error else { return }
        unsafe Unmanaged<XMLSchemaRun>.fromOpaque(context).takeUnretainedValue().sawViolation(error)
    }

    /// The checking needs a handler that has this one.
    static let start: startElementNsSAX2Func = { _, _, _, _, _, _, _, _, _ in }

    /// Without one libxml2 would print to standard error.
    static let ignore: xmlStructuredErrorFunc = { _, _ in }
}
