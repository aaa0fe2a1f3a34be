import Referrals
import TestSupport
import Testing

@Suite struct CaseCodeTests {
    private let codes = (1...40).map { CaseCode.sample($0) }

    @Test func `a code can be read back as it is written, in either case and spacing`() {
        for code in codes {
            #expect(CaseCode(code.description) == code)
            #expect(CaseCode(code.description.lowercased()) == code)
            #expect(CaseCode(" \(code.text) ") == code)
        }
    }

    @Test func `every single wrong character is noticed`() {
        for code in codes {
            for place in 0..<CaseCode.length {
                var characters = Array(code.text)
                let right = characters[place]
                for wrong in CaseCode.alphabet where wrong != right {
                    characters[place] = wrong
                    #expect(CaseCode(String(characters)) == nil)
                }
            }
        }
    }

    @Test func `every exchange of two unlike characters is noticed, neighbours or not`() {
        for code in codes {
            for left in 0..<CaseCode.length {
                for right in 0..<left where Array(code.text)[left] != Array(code.text)[right] {
                    var characters = Array(code.text)
                    characters.swapAt(left, right)
                    #expect(CaseCode(String(characters)) == nil)
                }
            }
        }
    }

    @Test(arguments: ["", "4KX", "4KX-7MP22", "OIL-AEU1", "4KX-7M\u{0}2", "４KX7MP2"])
    func `what is not a code is refused`(text: String) {
        #expect(CaseCode(text) == nil)
    }

    @Test func `the alphabet is a prime number of characters, without vowels and look-alikes`() {
        let size = CaseCode.alphabet.count
        #expect((2..<size).allSatisfy { size % $0 != 0 })
        #expect(Set(CaseCode.alphabet).count == size)
        #expect(CaseCode.alphabet.allSatisfy { !"AEIOULQSZBV01".contains($0) })
    }

    @Test func `each character is drawn about as often as another`() {
        var generator = SeededGenerator(seed: 9)
        var drawn: [Character: Int] = [:]
        for _ in 0..<4_600 { for character in CaseCode(using: &generator).text { drawn[character, default: 0] += 1 } }
        #expect(drawn.count == CaseCode.alphabet.count)
        // 1400 each are expected; the standard deviation is 37.
        #expect(drawn.values.allSatisfy { (1_200...1_600).contains($0) })
    }
}
