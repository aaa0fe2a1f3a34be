import Testing

/// What the demo network leaves open, in words and for programs.
struct NetworkCheckTests {
    @Test func `the demo is sound, tells its gaps in both languages, and is held to them when asked`() throws {
        try Scratch.withDemo { tool in
            let answer = try tool.succeed("network", "check", "--json").object()
            let gaps = try #require(answer["gaps"] as? [[String: Any]])
            let codes = gaps.compactMap { $0["code"] as? String }
            #expect((answer["faults"] as? [Any])?.isEmpty == true)
            #expect(codes.contains("unissued_document") && !codes.contains("circular_requirement"))
            #expect(gaps.compactMap { $0["documents"] as? [String] }.contains(["medical_referral"]))
            #expect(gaps.compactMap { $0["words"] as? String }.count { !$0.isEmpty } == gaps.count)
            #expect(try tool.run("network", "check", "--strict").status == 1)
            let italian = try tool.succeed("network", "check", "--language", "it").output
            #expect(italian.contains("Impegnativa del medico"))
            #expect(!italian.contains("{") && !italian.contains("network.gap"))
        }
    }
}
