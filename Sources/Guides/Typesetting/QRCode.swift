#if Print
    import CQREncode

    /// A QR code as dark and light squares (ISO/IEC 18004), mistakes corrected at level M.
    struct QRCode: Sendable, Hashable {
        /// How many squares a side has.
        let side: Int
        /// Whether each square is dark, row by row.
        let isDark: [Bool]

        /// The code of a text; `nil` when it is too long for any.
        init?(_ text: String) {
            guard let code = unsafe QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else { return nil }
            defer { unsafe QRcode_free(code) }
            side = Int(unsafe code.pointee.width)
            isDark = (0..<side * side).map { unsafe code.pointee.data[$0] & 1 == 1 }
        }

        /// The dark squares as the longest rows of them: place and length.
        var runs: [(row: Int, column: Int, length: Int)] {
            var runs: [(row: Int, column: Int, length: Int)] = []
            for row in 0..<side {
                var column = 0
                while column < side {
                    var end = column
                    while end < side, isDark[row * side + end] { end += 1 }
                    if end > column { runs.append((row, column, end - column)) }
                    column = end + 1
                }
            }
            return runs
        }
    }
#endif
