import Testing

@testable import Importers

struct PhoneWordsTests {
    /// One number a line: `number [x extension] [<type>] [: note]`.
    private func told(_ text: String) -> String {
        PhoneWords.numbers(in: text).map { phone in
            phone.number + (phone.extensionNumber.map { " x" + $0 } ?? "") + (phone.type.map { " <\($0)>" } ?? "")
                + (phone.note.map { ": " + $0 } ?? "")
        }.joined(separator: " | ")
    }

    @Test(arguments: [
        ("0131 234567", "0131 234567"), ("+39 0131 234567", "+39 0131 234567"), ("0131/234567", "0131/234567"),
        ("0131 / 234567", "0131 / 234567"), ("0131-234567", "0131-234567"), ("02.12345678", "02.12345678"),
        ("(0131) 234567", "(0131) 234567"), ("+1 (650) 555-0102", "+1 (650) 555-0102"),
        ("310/246-1501", "310/246-1501"), ("310/ 246-1501", "310/ 246-1501"), ("310/246--1501", "310/246--1501"),
        ("112 / 118", "112 | 118"), ("310/246-15", "310 | 246-15"),
        ("800-123-456", "800-123-456"), ("112", "112"), ("339.1234567", "339.1234567"),
        (
            "0131 234567 (mattina) / 333 1234567 fax 0131 234568",
            "0131 234567: mattina | 333 1234567 | 0131 234568 <fax>"
        ),
        ("0131 234567 / 234568", "0131 234567 | 234568"), ("0131 234567-0131 234568", "0131 234567 | 0131 234568"),
        ("0131 234567 333 1234567", "0131 234567 | 333 1234567"),
        ("913 276 199 914 123 456", "913 276 199 | 914 123 456"), ("913276199\n914123456", "913276199 | 914123456"),
        ("tel. 0131 234567 int. 12", "0131 234567 x12 <voice>"), ("0131 234567 ext 5", "0131 234567 x5"),
        ("Cell.: 333 1234567, 334 7654321", "333 1234567 <cell> | 334 7654321"),
        ("Ufficio minori: 0131 234567; Anagrafe: 0131 234568", "0131 234567: Ufficio minori | 0131 234568: Anagrafe"),
        ("0131 234567 solo mattina", "0131 234567: solo mattina"),
        ("0131 234567 o 0131 234568", "0131 234567 | 0131 234568"),
        ("Tel/Fax 0131 234567", "0131 234567 <voice>"), ("su appuntamento", "su appuntamento"),
    ])
    func `numbers stand apart with what is said of each`(text: String, wanted: String) {
        #expect(told(text) == wanted)
    }

    @Test func `a line end written as an entity parts numbers`() throws {
        let profile = try PartnerProfile(
            json: """
                {"version": 1, "name": "t", "source": "t", "format": "table", "key": "{id}", "records": [
                  {"table": "services", "fields": {"name": "{id}"}},
                  {"table": "phones", "each": {"text": "{tel}", "phones": true},
                   "fields": {"service_id": {"record": "services"}}}]}
                """)
        let list = Delivery(["t.csv": "id,tel\n1,915 055 200 &#13; 901 302 010\n"])
        let numbers = try PlainArchive(source: "t").plan(profile, list).changes.flatMap(\.fields)
            .filter { $0.column == "number" }.compactMap(\.new)
        #expect(numbers == ["915 055 200", "901 302 010"])
    }

    @Test func `no figure of a text is lost`() {
        for text in ["0131 234567/8", "a (1) 2 b 33 4444444 (int. 3)", "1/2/3 - 44 - 5555555555 x 9 99 +"] {
            let parts = PhoneWords.numbers(in: text)
            let kept = parts.map { $0.number + ($0.extensionNumber ?? "") + ($0.note ?? "") }.joined()
            #expect(kept.filter(\.isNumber).sorted() == text.filter(\.isNumber).sorted())
        }
    }
}
