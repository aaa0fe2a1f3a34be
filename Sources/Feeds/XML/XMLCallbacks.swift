import CLibXML2

/// The C functions that libxml2 calls; each finds what it changes behind the context pointer.
enum XMLCallbacks {
    /// The attributes of a start tag as libxml2 lays them out: name, prefix, namespace, start and end of the value.
    @safe struct Attributes {
        let count: Int
        private let fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

        init(count: Int, fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
            self.count = count
            unsafe self.fields = fields
        }

        /// Hands out name, namespace and unresolved value of each.
        func forEach(
            _ body: (UnsafePointer<xmlChar>, UnsafePointer<xmlChar>?, UnsafeBufferPointer<UInt8>) -> Void
        ) {
            guard let fields = unsafe fields else { return }
            for index in 0..<count {
                let field = unsafe fields + index * 5
                guard let name = unsafe field[0], let start = unsafe field[3], let end = unsafe field[4] else {
                    continue
                }
                unsafe body(name, field[2], UnsafeBufferPointer(start: start, count: end - start))
            }
        }

        /// Without entity replacement libxml2 gives every ampersand of an attribute as `&#38;`, and no other one.
        static func resolve(_ value: UnsafeBufferPointer<UInt8>, into text: inout [UInt8]) {
            var rest = unsafe value[...]
            while let ampersand = unsafe rest.firstIndex(of: UInt8(ascii: "&")) {
                unsafe text.append(contentsOf: rest[...ampersand])
                unsafe rest = rest[(ampersand + 1)...]
                if unsafe rest.starts(with: "#38;".utf8) { unsafe rest = rest.dropFirst(4) }
            }
            unsafe text.append(contentsOf: rest)
        }
    }

    static let internalSubset: internalSubsetSAXFunc = { context, _, _, _ in
        unsafe progress(context)?.pointee.sawDoctype()
    }

    static let startElement: startElementNsSAX2Func = { context, name, _, namespace, _, _, count, _, attributes in
        guard let name = unsafe name else { return }
        let attributes = unsafe Attributes(count: Int(count), fields: attributes)
        unsafe progress(context)?.pointee.sawStart(name, namespace: namespace, attributes: attributes)
    }

    static let endElement: endElementNsSAX2Func = { context, name, _, namespace in
        guard let name = unsafe name else { return }
        unsafe progress(context)?.pointee.sawEnd(name, namespace: namespace)
    }

    static let characters: charactersSAXFunc = { context, start, count in
        unsafe progress(context)?.pointee.sawText(UnsafeBufferPointer(start: start, count: Int(count)))
    }

    static let error: xmlStructuredErrorFunc = { context, error in
        guard let error = unsafe error else { return }
        unsafe progress(context)?.pointee.sawError(error)
    }

    private static func progress(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLProgress>? {
        unsafe context?.assumingMemoryBound(to: XMLProgress.self)
    }
}
