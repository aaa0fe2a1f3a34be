import Desk
import Directory
import Foundation
import Importers
import Referrals
import Sealing
import Store

/// An error that ended a command, as words and an exit status.
struct Trouble {
    let phrase: Phrase
    let status: ExitStatus

    init(_ error: any Error) {
        switch error {
        case let error as ArchiveError, LedgerError.archive(let error):
            let blank = Dictionary(uniqueKeysWithValues: ["table", "id", "column", "file", "run"].map { ($0, "") })
            let context = blank.merging(error.context) { _, given in given }
            phrase = Phrase("trouble.archive.\(error.code.rawValue)", context.mapValues { .text($0) })
            status = error.code == .cancelled ? .interrupted : Self.isOfTheOperator(error.code) ? .usage : .data
        case let error as LinkError, LedgerError.link(let error):
            phrase = error.phrase
            status = .usage
        case let error as KeyFileError:
            phrase = Phrase("trouble.key.\(error.code.rawValue)", ["path": .text(error.path)])
            status = .data
        case let error as ImportError:
            phrase = Phrase(
                "trouble.import.\(error.code.rawValue)", ["place": .text(error.place), "detail": .text(error.detail)])
            status = .input
        case let error as ListenerError:
            phrase = Phrase("trouble.listener.\(error.code.rawValue)", error.context.mapValues { .text($0) })
            status = .usage
        case LedgerError.referral(let error):
            phrase = error.phrase
            status = .usage
        default:
            phrase = Phrase("trouble.other", ["detail": .text(error.localizedDescription)])
            status = .input
        }
    }

    /// Whether the file is well and what was asked of it is not there, or already done.
    private static func isOfTheOperator(_ code: ArchiveError.Code) -> Bool {
        [
            .noSuchRun, .runIsUndone, .noSuchRecord, .noSuchDecision, .decisionIsUndone, .contradictsDecision,
        ].contains(code)
    }
}
