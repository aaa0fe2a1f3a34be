import Directory
import Importers
import Testing

/// Guesses on hundreds of lists made up by seeds, whose truth is known.
struct InventedTableTests {
    private static let seeds = UInt64(1)...400

    @Test func `columns are told right in nearly every list, and the profile imports it`() throws {
        var (right, wrong, missed) = (0, 0, 0)
        var failed: [UInt64] = []
        for seed in Self.seeds {
            let table = InventedTable(seed: seed)
            let delivery = Delivery(files: [Delivery.File(name: "elenco.csv", bytes: table.bytes)])
            let guess = try Guesser(key: table.truth.contains { $0.meaning == .identifier } ? [] : nameKey(table))
                .guess(delivery)
            for (column, truth) in zip(guess.columns, table.truth) {
                #expect(column.name == truth.name)
                if column.meaning == truth.meaning {
                    right += truth.meaning == nil ? 0 : 1
                } else {
                    wrong += column.meaning == nil ? 0 : 1
                    missed += truth.meaning == nil ? 0 : 1
                }
            }
            let profile = try PartnerProfile(json: guess.profile)
            let plan = try PlainArchive(source: profile.source).plan(profile, delivery)
            if plan.count(of: .create, in: .services) != table.rowCount || plan.rowsRejected > 0 { failed.append(seed) }
        }
        let precision = Double(right) / Double(right + wrong)
        let recall = Double(right) / Double(right + missed)
        print(
            "guess, invented tables: \(Self.seeds.count), columns right \(right), precision \(precision), recall \(recall)"
        )
        #expect(precision >= 0.98)
        #expect(recall >= 0.98)
        #expect(failed.isEmpty)
    }

    /// The name tells the rows of an invented list apart, for it has the row's number in it.
    private func nameKey(_ table: InventedTable) -> [String] {
        table.truth.filter { $0.meaning == .name }.map(\.name)
    }
}
