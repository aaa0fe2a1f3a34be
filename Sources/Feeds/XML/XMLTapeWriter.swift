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
        let namespace = unsafe number(ofNamespace: namespace)
        tape.addStart(name: unsafe number(of: name), namespace: namespace, at: position)
        guard attributes.count > 0 else { return }
        let start = tape.steps.count - 1
        unsafe attributes.forEach { name, namespace, value in
            let namespace = unsafe number(ofNamespace: namespace)
            unsafe tape.addAttribute(name: number(of: name), namespace: namespace, toStep: start) { text in
                unsafe XMLCallbacks.Attributes.resolve(value, into: &text)
            }
        }
    }

    mutating func addEnd(_ name: UnsafePointer<xmlChar>) {
        textCount = 0
        depth -= 1
        tape.addEnd(name: unsafe number(of: name))
    }

    mutating func addText(_ bytes: UnsafeBufferPointer<UInt8>) {
        textCount += bytes.count
        tape.addText { unsafe $0.append(contentsOf: bytes) }
    }

    private mutating func number(of name: UnsafePointer<xmlChar>) -> UInt32 {
        unsafe names.number(of: name, in: &tape.names)
    }

    private mutating func number(ofNamespace name: UnsafePointer<xmlChar>?) -> UInt32 {
        guard let name = unsafe name else { return 0 }
        return unsafe number(of: name) + 1
    }
}
