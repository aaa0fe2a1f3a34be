import Testing

@testable import Importers

struct NormalisingTests {
    private func words(_ text: String) -> Set<String> {
        var reader = WordReader(.names)
        var words: [UInt32] = []
        reader.name(text, into: &words)
        return Set(Self.texts(words, reader))
    }

    private func street(_ text: String) -> (words: [String], number: Int32?) {
        var reader = WordReader(.streets)
        var words: [UInt32] = []
        let number = reader.street(text, into: &words)
        return (Self.texts(words, reader), number)
    }

    private static func texts(_ words: [UInt32], _ reader: WordReader) -> [String] {
        let (bytes, ends) = (reader.book.bytes, reader.book.ends)
        return words.map { word in
            let start = word == 0 ? 0 : Int(ends[Int(word) - 1])
            return String(decoding: bytes[start..<Int(ends[Int(word)])], as: UTF8.self)
        }
    }

    @Test(arguments: [
        ("Ass. San Vincenzo O.N.L.U.S.", "ASSOCIAZIONE S. VINCENZO"),
        ("Coop. Soc. L'Alveare s.r.l.", "Cooperativa sociale Alveare"),
        ("Società Caritá", "Societa' Carità"),
        ("Fond. Opere Pie", "Fondazione opere pie"),
        ("Children's Home, Inc.", "Childrens Home"),
        ("St. Mary’s Ctr.", "Saint Marys Center"),
    ])
    func `names are the same whatever their case, accents, abbreviations and legal forms`(one: String, other: String) {
        #expect(words(one) == words(other))
    }

    @Test func `a name of little words alone keeps them`() {
        #expect(words("The And") == ["the", "and"])
    }

    @Test(arguments: [
        ("C.so Roma 12", "Corso Roma, 12"), ("P.zza della Libertà, 3/A", "Piazza Libertà 3"),
        ("V.le Brigata Ravenna n. 8", "viale brigata ravenna 8"), ("432 E. 134th Street", "432 East 134th St"),
        ("27 Second Ave.", "27 2nd avenue"), ("10 St. Mark St.", "10 Saint Mark Street"),
    ])
    func `streets are the same whatever their abbreviations`(one: String, other: String) {
        #expect(street(one) == street(other))
    }

    @Test func `the words of a street are what is left without number, flat and little words`() {
        #expect(street("12 St. John's Rd, Apt 4").words == ["saint", "johns", "road"])
        #expect(street("Via della Moisa n. 4/b").words == ["via", "moisa"])
    }

    @Test func `what is read before changes nothing`() {
        var reader = WordReader(.names)
        var words: [UInt32] = []
        for text in ["Ass. Verdi", "Verdi Rossi", "ROSSI, Associazione"] { reader.name(text, into: &words) }
        #expect(Self.texts(words, reader) == ["rossi", "associazione"])
    }

    @Test(arguments: [
        ("Via Roma 12", 12), ("12 Main St", 12), ("Via 4 Novembre", nil), ("Via 4 Novembre 7", 7), ("Via Po 12/3", 12),
        ("Piazza Garibaldi", nil),
    ])
    func `the house number is found before and after the street`(text: String, number: Int32?) {
        #expect(street(text).number == number)
    }

    @Test(arguments: [
        ("+39 0131 234567", "0131/234567"), ("0039 0131234567", "0131 234567"), ("+1 (847) 245-6715", "847.245.6715"),
        ("+44 20 7946 0018", "020 7946 0018"),
    ])
    func `telephones are the same with and without the country's code`(one: String, other: String) throws {
        #expect(try #require(ContactText.phone(one)) == #require(ContactText.phone(other)))
    }

    @Test func `mailboxes, sites and postal codes have one form`() throws {
        #expect(try #require(ContactText.email("MAILTO:Info@Rete.example ")).whole == Array("info@rete.example".utf8))
        #expect(ContactText.email("not a mailbox") == nil)
        let site = try #require(ContactText.website("https://www.Rete.example/sedi/"))
        #expect(site.whole == Array("rete.example/sedi".utf8) && site.host.elementsEqual("rete.example".utf8))
        #expect(ContactText.website("none") == nil)
        #expect(ContactText.postalCode("60302-1234") == Array("60302".utf8))
    }

    @Test(arguments: [("martha", "marhta", 0.9611), ("dwayne", "duane", 0.84), ("dixon", "dicksonx", 0.8133)])
    func `words are as alike as Winkler's paper says`(one: String, other: String, likeness: Float) {
        let bytes = Array((one + other).utf8)
        let found = JaroWinkler.likeness(bytes, 0..<one.utf8.count, one.utf8.count..<bytes.count)
        #expect(abs(found - likeness) < 0.0001)
    }
}
