import Directory
import Foundation
import Routing

/// The persons of the performance kit, from its file `qry.bin`. Read twice they share nothing, as persons do.
struct KitPersons {
    private(set) var inquiries: [Inquiry] = []
    /// Where they live.
    private(set) var homes: [String: IndexVocabulary.Locality] = [:]

    /// Reads the persons of a folder.
    init(_ folder: URL) throws {
        let file = try KitFile(folder.appending(path: "qry.bin"), recordLength: 64)
        for row in 0..<file.count { add(file, row) }
    }

    private mutating func add(_ file: KitFile, _ row: Int) {
        func number(_ offset: Int) -> Int { Int(file.number(row, at: offset) as Int32) }
        func words(_ mask: UInt32, _ all: [String]) -> [String] {
            all.enumerated().filter { mask >> UInt32($0.offset) & 1 == 1 }.map(\.element)
        }
        let needs = (0..<3).map { number(24 + 4 * $0) }.filter { $0 >= 0 }.map(KitNetwork.term)
        var inquiry = Inquiry(needs: needs, now: LocalTime(day: KitNetwork.monday, minute: 600), limit: 10)
        inquiry.facts.age = number(36)
        inquiry.facts.sex = [.female, .male, .other][number(40) - 1]
        inquiry.facts.legalStatus = KitNetwork.statuses[number(44)]
        inquiry.facts.residenceAreaID = "town/\(number(48))"
        homes["town/\(number(48))"] = KitNetwork.locality(town: number(48), province: number(52))
        for document in words(file.number(row, at: 16), KitNetwork.documents) {
            inquiry.facts.documents[document] = true
        }
        inquiry.facts.holdsNoOtherDocuments = true
        inquiry.facts.languages = words(file.number(row, at: 20), KitNetwork.languages).compactMap { LanguageTag($0) }
        inquiry.origin = Coordinate(latitude: file.double(row, at: 0), longitude: file.double(row, at: 8))
        inquiry.radius = Distance(metres: number(56) * 1000)
        if number(60) >= 0 { inquiry.openAt = LocalTime(day: KitNetwork.monday, minute: number(60)) }
        inquiries.append(inquiry)
    }
}
