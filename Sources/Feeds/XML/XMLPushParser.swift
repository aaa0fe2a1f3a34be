import CLibXML2

/// libxml2's push parser: takes chunks, writes a tape, and remembers the first refusal.
///
/// It owns the C parser from `init` to `deinit` and lets no pointer out, so it is safe to use.
@safe final class XMLPushParser {
    /// What the callbacks change: at a place of its own, so that they reach it without a detour by this object.
    private let progress: UnsafeMutablePointer<XMLProgress>
    private var gate: XMLChunkGate

    private static let initialized: Void = xmlInitParser()

    init(limits: FeedLimits) {
        Self.initialized
        gate = XMLChunkGate(maximumHeld: limits.maximumMarkupBytes)
        unsafe progress = .allocate(capacity: 1)
        unsafe progress.initialize(to: XMLProgress(limits: limits))
        var handler = unsafe xmlSAXHandler()
        unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe handler.internalSubset = XMLCallbacks.internalSubset
        unsafe handler.startElementNs = XMLCallbacks.startElement
        unsafe handler.endElementNs = XMLCallbacks.endElement
        unsafe handler.characters = XMLCallbacks.characters
        unsafe handler.ignorableWhitespace = XMLCallbacks.characters
        unsafe handler.cdataBlock = XMLCallbacks.characters
        unsafe handler.serror = XMLCallbacks.error
        let context = unsafe xmlCreatePushParserCtxt(&handler, progress, nil, 0, nil)
        // Neither NOENT nor HUGE: entities stay refused, and libxml2's own bounds stay on.
        unsafe xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
        unsafe progress.pointee.context = context
    }

    deinit {
        unsafe xmlFreeParserCtxt(progress.pointee.context)
        unsafe progress.deinitialize(count: 1)
        unsafe progress.deallocate()
    }

    /// Why the file is refused; once set, it stays.
    var failure: FeedError? { unsafe progress.pointee.failure }

    /// What was parsed and not taken yet; a text at its end may go on.
    var tape: XMLTape { unsafe progress.pointee.writer.tape }

    /// Parses the next bytes of the file.
    func push(_ chunk: [UInt8]) {
        gate.pass(chunk) { parse($0) }
    }

    private func parse(_ bytes: [UInt8]) {
        guard failure == nil else { return }
        let context = unsafe progress.pointee.context
        unsafe bytes.withUnsafeBytes { bytes in
            let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
            _ = unsafe xmlParseChunk(context, start, Int32(bytes.count), 0)
        }
        unsafe progress.pointee.checkPendingMarkup()
        unsafe progress.pointee.countColumns()
    }

    /// Says that the file ends here.
    func finish() {
        gate.finish { parse($0) }
        guard failure == nil else { return }
        let context = unsafe progress.pointee.context
        let code = unsafe xmlParseChunk(context, nil, 0, 1)
        unsafe progress.pointee.checkEnd(code: code)
    }

    /// Takes the first steps off the tape, and writes on over a tape that is done with if there is one.
    func take(_ count: Int, over spare: consuming XMLTape? = nil) -> XMLTape {
        unsafe progress.pointee.writer.tape.take(count, over: spare)
    }

    /// Refuses the file, unless it is refused already, and stops parsing.
    func refuse(_ refusal: FeedError) { unsafe progress.pointee.refuse(refusal) }
}
