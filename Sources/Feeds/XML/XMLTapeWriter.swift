import CLibXML2

/// Writes what libxml2 tells of a file on a tape.
@safe struct XMLTapeWriter {
    /// What was written and not taken yet; a text at its end may go on.
    var tape = XMLTape()
    /// How deep the elements are nested that are open.
    private(set) var depth = 0
    /// How many bytes the text has that is being written.
    private(set) var textCount = 0
    private var names = XMLNames()

    mutating func addStart(
        _ name: UnsafePointer<xmlChar>, namespace: UnsafePointer<xmlChar>?, attributes: XMLCallbacks.Attributes,
        at position: FeedPosition
    ) {
        textCount = 0
        depth += 1
        tape.addStart(name: unsafe number(of: name, namespace), at: position)
        guard attributes.count > 0 else { return }
        let start = tape.steps.count - 1
        unsafe attributes.forEach { name, namespace, value in
            unsafe tape.addAttribute(name: number(of: name, namespace), toStep: start) { text in
                unsafe XMLCallbacks.Attributes.resolve(value, into: &text)
            }
        }
    }

    mutating func addEnd(_ name: UnsafePointer<xmlChar>, namespace: UnsafePointer<xmlChar>?) {
        textCount = 0
        depth -= 1
        tape.addEnd(name: unsafe number(of: name, namespace))
    }

    mutating func addText(_ bytes: UnsafeBufferPointer<UInt8>) {
        textCount += bytes.count
        tape.addText { unsafe $0.append(contentsOf: bytes) }
    }

    private mutating func number(of name: UnsafePointer<xmlChar>, _ namespace: UnsafePointer<xmlChar>?) -> UInt32 {
        unsafe names.number(of: name, namespace, on: &tape)
    }
}
