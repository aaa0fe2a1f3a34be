import Directory

extension ListingColumn {
    /// The text as the archive keeps it, the same as if a partner had sent it; `nil` when it does not fit the column.
    public func canonical(_ text: String) -> String? {
        guard !text.isEmpty, case .text(let value) = CellValue(text, as: kind) else {
            return text.isEmpty ? "" : nil
        }
        return value
    }
}
