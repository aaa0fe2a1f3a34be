import Testing

extension Tool {
    /// Runs the tool and expects it to be done.
    @discardableResult
    func succeed(_ words: String..., at place: SourceLocation = #_sourceLocation) throws -> Answer {
        let answer = try run(words)
        #expect(answer.status == 0, "\(words): \(answer.complaint)", sourceLocation: place)
        return answer
    }

    /// The hash of what the file holds.
    func contentHash() throws -> String {
        try #require(try succeed("check", "--json").object()["content_hash"] as? String)
    }

    /// The case and the referral that a call of `refer` makes.
    func refer(_ words: String...) throws -> (code: String, referral: String) {
        let answer = try run(["refer"] + words + ["--json"])
        #expect(answer.status == 0, "\(words): \(answer.complaint)")
        let made = try answer.object()
        return (try #require(made["case"] as? String), try #require(made["referral"] as? Int).description)
    }
}
