import Directory

/// The description of the HSDS API (OpenAPI 3.0.3), made from the same tables that answer.
public struct OpenAPIDocument: Sendable {
    private let server: String

    /// The description of an API at an address.
    public init(server: String) { self.server = server }

    /// The text, JSON.
    public var bytes: [UInt8] { node.page }

    private var node: JSONNode {
        .object([
            ("openapi", .text("3.0.3")),
            (
                "info",
                .object([
                    ("title", .text("Human Services Data Specification: listings of this desk")),
                    ("version", .text("3.1")),
                    (
                        "description",
                        .text(
                            "Read only. Different parameters must all hold; of one given several times any must. "
                                + "What a record does not say is no reason to leave it out.")
                    ),
                    ("license", .object([("name", .text("CC BY 4.0"))])),
                ])
            ),
            ("servers", .list([.object([("url", .text(server))])])),
            ("paths", .object([("/", root)] + CatalogKind.allCases.flatMap(paths))),
            ("components", .object([("schemas", OpenAPISchemas.all)])),
        ])
    }

    private var root: JSONNode {
        .object([
            (
                "get",
                operation(
                    "getAPIMetaInformation", "What this API is.", parameters: [],
                    answers: [
                        ("200", json("The version and where this document is.", OpenAPISchemas.reference("Root")))
                    ])
            )
        ])
    }

    private func paths(_ kind: CatalogKind) -> [(name: String, value: JSONNode)] {
        [
            ("/\(kind.rawValue)", .object([("get", reading(kind)), ("post", searching(kind))])),
            ("/\(kind.rawValue)/{id}", .object([("get", one(kind))])),
        ]
    }

    private func reading(_ kind: CatalogKind) -> JSONNode {
        operation(
            "list_\(kind.rawValue)", "A page of \(kind.rawValue).",
            parameters: CatalogParameter.all(of: kind).map(described), answers: answers(of: kind))
    }

    private func searching(_ kind: CatalogKind) -> JSONNode {
        let content = JSONNode.object([("schema", bodySchema(CatalogParameter.all(of: kind)))])
        return operation(
            "search_\(kind.rawValue)", "The same, with the parameters in the body and in no log.", parameters: [],
            body: .object([("required", .flag(false)), ("content", .object([("application/json", content)]))]),
            answers: answers(of: kind) + [
                ("413", problem("The body is too long.")), ("415", problem("Another type of body.")),
            ])
    }

    private func answers(of kind: CatalogKind) -> [(name: String, value: JSONNode)] {
        [
            ("200", page(of: OpenAPISchemas.name(of: kind))),
            ("304", said("Nothing has changed since the ETag given.")),
            ("400", problem("A parameter cannot be read.")), ("404", problem("The snapshot is gone.")),
        ]
    }

    private func one(_ kind: CatalogKind) -> JSONNode {
        let identifier = JSONNode.object([
            ("name", .text("id")), ("in", .text("path")), ("required", .flag(true)),
            ("schema", .object([("type", .text("string")), ("minLength", .number("1"))])),
        ])
        return operation(
            "get_\(kind.rawValue)", "One of \(kind.rawValue) with all that belongs to it.",
            parameters: [identifier] + (kind == .organizations ? [described(.fullService)] : []),
            answers: [
                ("200", json("The record.", OpenAPISchemas.reference(OpenAPISchemas.name(of: kind)))),
                ("304", said("Nothing has changed since the ETag given.")),
                ("400", problem("A parameter cannot be read.")), ("404", problem("There is none.")),
            ])
    }
}

extension OpenAPIDocument {
    private func operation(
        _ id: String, _ summary: String, parameters: [JSONNode], body: JSONNode? = nil,
        answers: [(name: String, value: JSONNode)]
    ) -> JSONNode {
        .object(
            [
                ("operationId", .text(id)), ("summary", .text(summary)), ("parameters", .list(parameters)),
                ("responses", .object(answers)),
            ] + (body.map { [("requestBody", $0)] } ?? []))
    }

    private func described(_ parameter: CatalogParameter) -> JSONNode {
        .object([
            ("name", .text(parameter.rawValue)), ("in", .text("query")), ("required", .flag(false)),
            ("description", .text(parameter.sentence)), ("allowEmptyValue", .flag(true)), ("schema", parameter.schema),
        ])
    }

    private func bodySchema(_ parameters: [CatalogParameter]) -> JSONNode {
        .object([
            ("type", .text("object")), ("properties", .object(parameters.map { ($0.rawValue, $0.bodySchema) })),
        ])
    }

    private func page(of name: String) -> JSONNode {
        let schema = JSONNode.object([
            (
                "allOf",
                .list([
                    OpenAPISchemas.reference("Page"),
                    .object([
                        ("type", .text("object")),
                        (
                            "properties",
                            .object([
                                (
                                    "contents",
                                    .object([
                                        ("type", .text("array")), ("items", OpenAPISchemas.reference(name + "InList")),
                                    ])
                                )
                            ])
                        ),
                    ]),
                ])
            )
        ])
        return .object([
            ("description", .text("A page, or all of it a record a line.")),
            (
                "content",
                .object([
                    ("application/json", .object([("schema", schema)])),
                    ("application/x-ndjson", .object([("schema", .object([("type", .text("string"))]))])),
                ])
            ),
        ])
    }

    private func json(_ description: String, _ schema: JSONNode, type: String = "application/json") -> JSONNode {
        .object([
            ("description", .text(description)),
            ("content", .object([(type, .object([("schema", schema)]))])),
        ])
    }

    private func problem(_ description: String) -> JSONNode {
        json(description, OpenAPISchemas.reference("Problem"), type: "application/problem+json")
    }

    private func said(_ description: String) -> JSONNode { .object([("description", .text(description))]) }
}
