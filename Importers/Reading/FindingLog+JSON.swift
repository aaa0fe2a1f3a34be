import Directory
import Feeds

extension FindingLog {
    /// Reports the members of a JSON value, at any depth, whose name an earlier one beside them has.
    mutating func reportRepeatedMembers(of element: JSONElement, at path: String = "", in file: String) {
        for member in element.repeatedMembers {
            report(
                Finding(
                    .repeatedMember, file: file, line: member.position.line, column: member.position.column,
                    field: path + member.name, value: member.value.text))
        }
        for member in element.members ?? [] {
            reportRepeatedMembers(of: member.value, at: path + member.name + "/", in: file)
        }
        for inner in element.elements ?? [] { reportRepeatedMembers(of: inner, at: path, in: file) }
    }
}
