/// What can be wrong with partner data; each code has a page in `docs/findings/`.
public enum FindingCode: String, Sendable, CaseIterable {
    /// The file as a whole: it cannot be read, is empty, or is cut short.
    case unreadableFile = "unreadable_file", emptyFile = "empty_file", unknownTable = "unknown_table"
    /// The columns of the file.
    case missingColumn = "missing_column", unknownColumn = "unknown_column", repeatedColumn = "repeated_column"
    /// The members of a JSON object.
    case unknownMember = "unknown_member", repeatedMember = "repeated_member", wrongType = "wrong_type",
        missingMember = "missing_member", unknownRecord = "unknown_record", wrongTotal = "wrong_total"
    /// The shape of a row.
    case raggedRow = "ragged_row", strayQuote = "stray_quote", blankRow = "blank_row", missingElement =
        "missing_element"
    /// The identity of a record.
    case missingIdentifier = "missing_identifier", duplicateIdentifier = "duplicate_identifier",
        inconsistentRepeat = "inconsistent_repeat", danglingReference = "dangling_reference",
        sharedIdentifier = "shared_identifier"
    /// The values of a record.
    case missingValue = "missing_value", badDate = "bad_date", badTime = "bad_time", badNumber = "bad_number",
        badCoordinate = "bad_coordinate", badEmail = "bad_email", badURL = "bad_url", badPhone = "bad_phone",
        badLanguage = "bad_language", badCode = "bad_code", badFlag = "bad_flag", badRule = "bad_rule",
        controlCharacter = "control_character", reversedRange = "reversed_range"
    /// The meaning of a record.
    case unmappedValue = "unmapped_value", unknownTerm = "unknown_term", unknownDocument = "unknown_document",
        unstructuredHours = "unstructured_hours", unstructuredEligibility = "unstructured_eligibility"
    /// What XML lists of other standards do.
    case wrongEncoding = "wrong_encoding", escapedMarkup = "escaped_markup", madeUpIdentifier = "made_up_identifier",
        unmappedElement = "unmapped_element", withheldValue = "withheld_value", outOfUse = "out_of_use",
        possibleSameService = "possible_same_service", passedOver = "passed_over"

    /// How much it matters.
    public var severity: Severity {
        switch self {
        case .unreadableFile, .emptyFile, .missingColumn, .raggedRow, .missingIdentifier, .duplicateIdentifier,
            .missingValue, .danglingReference, .missingElement:
            .error
        case .unknownColumn, .unknownMember, .missingMember, .blankRow, .unstructuredHours, .unstructuredEligibility,
            .escapedMarkup, .withheldValue, .outOfUse, .possibleSameService, .passedOver:
            .note
        default: .warning
        }
    }
}
