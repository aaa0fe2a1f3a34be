import Directory
import Referrals
import Synchronization

/// The inquiries made at the counter, in memory alone and for half an hour, each under a number nobody can guess.
///
/// So an address holds no fact of a person, and reloading works (OWASP ASVS 5.0 §14.2.1).
final class InquiryBook: Sendable {
    /// Minutes for which an inquiry is kept.
    static let minutesKept = 30
    /// The most that are kept; beyond it the oldest go.
    static let limit = 500

    private struct Page {
        let inquiry: CounterInquiry
        /// The case that was opened for it.
        var caseCode: CaseCode?
        let writtenAt: LocalTime
    }

    private struct Pages {
        var byNumber: [String: Page] = [:]
        var order: [String] = []

        /// Drops what is too old; a clock that was set back makes everything too old.
        mutating func clear(now: LocalTime) {
            byNumber = byNumber.filter {
                (0..<InquiryBook.minutesKept).contains(now.minutes(since: $0.value.writtenAt))
            }
            order.removeAll { byNumber[$0] == nil }
        }
    }

    private let pages = Mutex(Pages())
    private let secrets: SecretNumbers

    /// An empty book that draws its numbers from a source.
    init(_ secrets: SecretNumbers) { self.secrets = secrets }

    /// Keeps an inquiry and gives the number it is found by.
    func keep(_ inquiry: CounterInquiry, now: LocalTime) -> String {
        let number = secrets.next()
        pages.withLock { pages in
            pages.clear(now: now)
            if pages.order.count >= Self.limit { pages.byNumber[pages.order.removeFirst()] = nil }
            pages.byNumber[number] = Page(inquiry: inquiry, writtenAt: now)
            pages.order.append(number)
        }
        return number
    }

    /// The inquiry of a number, if it is still kept.
    func find(_ number: String, now: LocalTime) -> CounterInquiry? {
        pages.withLock { pages in
            pages.clear(now: now)
            return pages.byNumber[number]?.inquiry
        }
    }

    /// The case that was opened for an inquiry.
    func caseCode(of number: String, now: LocalTime) -> CaseCode? {
        pages.withLock { pages in
            pages.clear(now: now)
            return pages.byNumber[number]?.caseCode
        }
    }

    /// Remembers the case that was opened for an inquiry, so that what follows goes to the same.
    func attach(_ code: CaseCode, to number: String) { pages.withLock { $0.byNumber[number]?.caseCode = code } }

    /// Forgets all: the next person is at the counter.
    func wipe() { pages.withLock { $0 = Pages() } }
}
