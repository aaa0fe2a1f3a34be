extension XMLElement {
    /// A JSON value as an element, so that one kind of path leads through lists of both kinds.
    ///
    /// A member is a child of its name, an array one child for each of its elements; an array within an array gives
    /// children named `item`. Of members of one name the first counts. A member that holds a text, a number or a truth
    /// value is an attribute too.
    public init(_ json: JSONElement, named name: String) {
        let members = json.distinctMembers
        self.init(
            XMLTag(
                name: name,
                attributes: members.compactMap { member in
                    member.value.text.map { XMLAttribute(name: member.name, value: $0) }
                }, position: json.position))
        text = json.text ?? ""
        children =
            members.flatMap { member in
                (member.value.elements ?? [member.value]).map { XMLElement($0, named: member.name) }
            } + (json.elements ?? []).map { XMLElement($0, named: "item") }
    }
}
