import CLibXML2

/// The C functions that libxml2 calls; each finds its parser behind the context pointer.
enum XMLCallbacks {
    /// The attributes of a start tag as libxml2 lays them out: name, prefix, namespace, start and end of the value.
    @safe struct Attributes {
        let count: Int
        private let fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

        init(count: Int, fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
            self.count = count
            unsafe self.fields = fields
        }

        var values: [XMLAttribute] {
            guard let fields = unsafe fields else { return [] }
            return (0..<count).compactMap { index in
                let field = unsafe fields + index * 5
                guard let name = unsafe field[0], let start = unsafe field[3], let end = unsafe field[4] else {
                    return nil
                }
                let value = unsafe UnsafeBufferPointer(start: start, count: end - start)
                return unsafe XMLAttribute(
                    name: String(cString: name), namespaceURI: field[2].map { unsafe String(cString: $0) },
                    value: Self.resolved(String(decoding: value, as: UTF8.self)))
            }
        }

        /// Without entity replacement libxml2 gives every ampersand of an attribute as `&#38;`, and no other one.
        private static func resolved(_ value: String) -> String {
            guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
            return value.split(separator: "&#38;", omittingEmptySubsequences: false).joined(separator: "&")
        }
    }

    static let internalSubset: internalSubsetSAXFunc = { context, _, _, _ in
        unsafe parser(context)?.sawDoctype()
    }

    static let startElement: startElementNsSAX2Func = { context, name, _, namespace, _, _, count, _, attributes in
        guard let name = unsafe name else { return }
        let attributes = unsafe Attributes(count: Int(count), fields: attributes)
        unsafe parser(context)?.sawStart(name, namespace: namespace, attributes: attributes)
    }

    static let endElement: endElementNsSAX2Func = { context, name, _, _ in
        guard let name = unsafe name else { return }
        unsafe parser(context)?.sawEnd(name)
    }

    static let characters: charactersSAXFunc = { context, start, count in
        unsafe parser(context)?.sawText(UnsafeBufferPointer(start: start, count: Int(count)))
    }

    static let error: xmlStructuredErrorFunc = { context, error in
        guard let error = unsafe error else { return }
        unsafe parser(context)?.sawError(error)
    }

    private static func parser(_ context: UnsafeMutableRawPointer?) -> XMLPushParser? {
        guard let context = unsafe context else { return nil }
        return unsafe Unmanaged<XMLPushParser>.fromOpaque(context).takeUnretainedValue()
    }
}
