/// An XML element to be written: a name, attributes, and either text or elements within.
struct XMLNode {
    let name: String
    var attributes: [(name: String, value: String)] = []
    var text: String?
    var children: [XMLNode] = []

    /// An element with text.
    init(_ name: String, _ text: String = "", _ attributes: [(name: String, value: String)] = []) {
        self.name = name
        self.text = text
        self.attributes = attributes
    }

    /// An element with elements in it.
    init(_ name: String, _ children: [XMLNode], _ attributes: [(name: String, value: String)] = []) {
        self.name = name
        self.children = children
        self.attributes = attributes
    }

    /// An element with text, if there is a text.
    static func some(_ name: String, _ text: String?) -> [XMLNode] { text.map { [XMLNode(name, $0)] } ?? [] }

    /// A document of this element, in UTF-8, one element a line.
    var document: [UInt8] {
        var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
        write(to: &bytes, depth: 0)
        return bytes
    }

    private func write(to bytes: inout [UInt8], depth: Int) {
        bytes += repeatElement(UInt8(ascii: " "), count: depth)
        bytes += "<\(name)".utf8
        for attribute in attributes {
            bytes += " \(attribute.name)=\"".utf8
            Self.escape(attribute.value, isAttribute: true, to: &bytes)
            bytes.append(UInt8(ascii: "\""))
        }
        if let text, !text.isEmpty {
            bytes.append(UInt8(ascii: ">"))
            Self.escape(text, isAttribute: false, to: &bytes)
            bytes += "</\(name)>\n".utf8
        } else if children.isEmpty {
            bytes += "/>\n".utf8
        } else {
            bytes += ">\n".utf8
            for child in children { child.write(to: &bytes, depth: depth + 1) }
            bytes += repeatElement(UInt8(ascii: " "), count: depth)
            bytes += "</\(name)>\n".utf8
        }
    }

    /// Control characters have no place in XML 1.0 and are left out.
    private static func escape(_ text: String, isAttribute: Bool, to bytes: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\"") where isAttribute: bytes += "&quot;".utf8
            case 9 where isAttribute, 10 where isAttribute, 13: bytes += "&#\(byte);".utf8
            case 9, 10, 32...: bytes.append(byte)
            default: break
            }
        }
    }
}
