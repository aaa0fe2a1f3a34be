extension FindingPhrases {
    /// English, the same keys.
    static let english = """
        finding.unreadable_file.seen = The file cannot be read to its end ({value})
        finding.unreadable_file.remedy = Export the file again and check that it is whole; nothing of this file was \
        taken
        finding.empty_file.seen = The file has no rows
        finding.empty_file.remedy = Check that the partner sent the right file; the listings already here stay
        finding.unknown_table.seen = The file {file} is no table that we know
        finding.unknown_table.remedy = If it matters, rename it after an HSDS table (such as services.csv); otherwise \
        ignore this
        finding.missing_column.seen = The column “{field}” is missing
        finding.missing_column.remedy = Add the column to the file, mend its name in the first line or in the profile, \
        or take out the lines above the columns' names
        finding.unknown_column.seen = The column “{field}” is not read
        finding.unknown_column.remedy = If it holds something of use, add it to the profile; otherwise list it among \
        those to ignore
        finding.repeated_column.seen = The column “{field}” appears more than once
        finding.repeated_column.remedy = Give each column a name of its own; only the first was read
        finding.unknown_member.seen = The member “{field}” is not read
        finding.unknown_member.remedy = If it holds something of use, send it under its HSDS name or read the file \
        with a profile of the format json-list; otherwise ignore this
        finding.repeated_member.seen = The member “{field}” appears more than once in one object
        finding.repeated_member.remedy = Keep the one that is right and take out the others; the first was taken
        finding.wrong_type.seen = The member “{field}” holds “{value}”, which is no {expected}
        finding.wrong_type.remedy = Write a value of the kind {expected}; the member was left out
        finding.missing_member.seen = The standard asks for the member “{field}”
        finding.missing_member.remedy = Ask the partner to fill it in; the record was taken without it
        finding.unknown_record.seen = What kind of record stands here cannot be told by its members ({value})
        finding.unknown_record.remedy = If it is a listing, send it with the members that HSDS asks for; otherwise \
        ignore this
        finding.wrong_total.seen = The list says that it has {value} entries, and {expected} came
        finding.wrong_total.remedy = Fetch every page and deliver them together; what did not come is not confirmed
        finding.shared_identifier.seen = The identifier “{value}” is also that of a record of {expected}
        finding.shared_identifier.remedy = Ask the partner which of the two is wrong; both were taken
        finding.ragged_row.seen = The row has {value} fields instead of {expected}
        finding.ragged_row.remedy = Look for one separator too many or too few, or for missing quotes; text with a \
        separator in it goes in quotes
        finding.stray_quote.seen = A quote is out of place in the field “{field}”
        finding.stray_quote.remedy = Double the quotes inside quoted text, then check the value that was read
        finding.blank_row.seen = Blank row
        finding.blank_row.remedy = Nothing needs doing
        finding.missing_element.seen = The file has no element “{field}”
        finding.missing_element.remedy = Check the path of the entries in the profile; the file's root is “{value}”
        finding.missing_identifier.seen = The identifier is missing (field “{field}”)
        finding.missing_identifier.remedy = Give the row an identifier: without one the next delivery could not \
        recognise it
        finding.duplicate_identifier.seen = The identifier “{value}” appears already further up
        finding.duplicate_identifier.remedy = Give each row an identifier of its own; only the first was taken
        finding.inconsistent_repeat.seen = The field “{field}” says “{value}”, but further up “{expected}”
        finding.inconsistent_repeat.remedy = Choose the right value and use it in every row; for now the first one \
        stands
        finding.dangling_reference.seen = The field “{field}” points at “{value}”, which is not in {expected}
        finding.dangling_reference.remedy = Add the record that is missing or mend the identifier
        finding.missing_value.seen = The value of “{field}” is missing
        finding.missing_value.remedy = Write the value: without it the record is of no use to anybody
        finding.bad_date.seen = The date “{value}” in the field “{field}” cannot be read
        finding.bad_date.remedy = Write a day that exists, in the form {expected}
        finding.bad_time.seen = The time “{value}” in the field “{field}” cannot be read
        finding.bad_time.remedy = Write it as {expected}, from 00:00 to 24:00
        finding.bad_number.seen = The number “{value}” in the field “{field}” cannot be read
        finding.bad_number.remedy = Write figures only and no unit, with decimals as the profile says (after a full \
        stop if it says nothing)
        finding.bad_coordinate.seen = The coordinates {value} are no point on the Earth
        finding.bad_coordinate.remedy = Check that latitude and longitude are not swapped and that none is missing
        finding.bad_email.seen = The e-mail address “{value}” is not valid
        finding.bad_email.remedy = Write one address only, such as {expected}
        finding.bad_url.seen = The web address “{value}” is not valid
        finding.bad_url.remedy = Write it in full, such as {expected}
        finding.bad_phone.seen = The telephone number “{value}” has no figures
        finding.bad_phone.remedy = Write the number, such as {expected}
        finding.bad_language.seen = The language “{value}” is not recognised
        finding.bad_language.remedy = Use the language's code (BCP 47): {expected}
        finding.bad_code.seen = The field “{field}” cannot be “{value}”
        finding.bad_code.remedy = Use one of these values: {expected}
        finding.bad_flag.seen = The field “{field}” must be yes or no, not “{value}”
        finding.bad_flag.remedy = Write true or false
        finding.bad_rule.seen = The eligibility rule ({expected}) cannot be read: “{value}”
        finding.bad_rule.remedy = Mend its parameters; for now the rule is kept as text and excludes nobody
        finding.control_character.seen = Invisible characters were taken out of the field “{field}”
        finding.control_character.remedy = Check the text: {value}
        finding.reversed_range.seen = The field “{field}” is “{value}”, but should be {expected}
        finding.reversed_range.remedy = Check whether the two values are swapped
        finding.unmapped_value.seen = The value “{value}” of the field “{field}” is not in the conversion table
        finding.unmapped_value.remedy = Add it to the profile (map “{expected}”) with our term
        finding.unknown_term.seen = The term “{value}” is not in the vocabulary of needs
        finding.unknown_term.remedy = Use a term of the vocabulary, or add the term to taxonomy_terms
        finding.unknown_document.seen = The document “{value}” is not in the vocabulary of documents
        finding.unknown_document.remedy = Use the document's identifier (such as tax_code); for now it stays as text
        finding.unstructured_hours.seen = The hours were kept as text: “{value}”
        finding.unstructured_hours.remedy = If possible write them as: lun-ven 9-12.30, 14-17
        finding.unstructured_eligibility.seen = A condition of access is text only: “{value}”
        finding.unstructured_eligibility.remedy = If possible write it as a rule (age, legal status, residence…)
        finding.wrong_encoding.seen = The file declares the encoding {value} and is stored in {expected}
        finding.wrong_encoding.remedy = Nothing is lost; export the file again with the encoding it declares
        finding.escaped_markup.seen = The text of {field} has web markup in it: {value}
        finding.escaped_markup.remedy = Nothing is lost; it was read as {expected}. Export plain text if you can
        finding.made_up_identifier.seen = {field} {value} has no identifier; it was given {expected}
        finding.made_up_identifier.remedy = Give it a Key of its own: without one it counts as new when its name \
        changes
        finding.unmapped_element.seen = Nothing of ours takes {field}; there it says: {value}
        finding.unmapped_element.remedy = If it matters, tell us; else nothing need be done
        finding.withheld_value.seen = {field} is held back by the partner: {value}
        finding.withheld_value.remedy = Nothing need be done; ask the partner if the desk needs it
        finding.out_of_use.seen = {field} is out of use, says the partner ({value} {expected})
        finding.out_of_use.remedy = Nothing need be done if that is so
        finding.possible_same_service.seen = {value} has the same name and text at several places ({expected})
        finding.possible_same_service.remedy = If they are one service, give them the same ServiceGroupKey
        finding.passed_over.seen = {value} elements of the map are no service and were passed over
        finding.passed_over.remedy = Nothing need be done
        """
}
