#if Print
    import CPangoCairo

    /// Bytes made smaller for a PDF (RFC 1950), alike for alike bytes.
    enum Deflate {
        /// The bytes as a zlib stream.
        static func stream(of bytes: [UInt8]) -> [UInt8] {
            var size = compressBound(uLong(bytes.count))
            var result = [UInt8](repeating: 0, count: Int(size))
            let status = unsafe compress2(&result, &size, bytes, uLong(bytes.count), 5)
            precondition(status == Z_OK, "zlib has room for what compressBound says")
            return Array(result.prefix(Int(size)))
        }
    }
#endif
