import Directory
import Foundation
import Referrals
import Sealing
import Store

extension Invocation {
    /// Where the desk's secret lies: beside the data file unless `SPORTELLO_KEY` names another place.
    var keyPath: String { surroundings.variables["SPORTELLO_KEY"] ?? "\(dataPath).key" }

    /// Gives the archive the desk's secret where there is one; a passphrase is read from the file that
    /// `SPORTELLO_PASSPHRASE_FILE` names. Without the passphrase the archive stays locked, and says so when it must.
    func unlock(_ archive: Archive) throws {
        let file = KeyFile(path: keyPath)
        guard file.exists else { return }
        do {
            archive.unlock(try file.open(passphrase: try passphraseFile.map(Self.passphrase)))
        } catch let error as KeyFileError where error.code == .passphraseMissing {
            return
        }
    }

    /// The archive with the desk's secret, which is made when there is none.
    func unlockedArchive() throws -> Archive {
        let archive = try archive()
        guard !archive.isUnlocked else { return archive }
        let file = KeyFile(path: keyPath)
        archive.unlock(
            file.exists
                ? try file.open(passphrase: try passphraseFile.map(Self.passphrase)) : try file.create())
        return archive
    }

    private var passphraseFile: String? { surroundings.variables["SPORTELLO_PASSPHRASE_FILE"] }

    /// The first line of a file.
    static func passphrase(_ path: String) throws -> String {
        let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        return text.split(separator: "\n").first.map(String.init) ?? ""
    }

    /// The number of a referral among the operands.
    func referralNumber(_ place: Int) throws(UsageError) -> Int {
        let word = arguments.operands[place]
        guard let id = Int(word) else { throw .badValue("REFERRAL", value: word, expected: "1, 2, 3") }
        return id
    }

    /// One of a few words after an option, if given.
    func choice<T: RawRepresentable<String>>(_ name: String, _ all: [T]) throws(UsageError) -> T? {
        guard let word = arguments.value(name) else { return nil }
        guard let value = T(rawValue: word) else {
            throw .badValue("--\(name)", value: word, expected: all.map(\.rawValue).joined(separator: ", "))
        }
        return value
    }

    /// The moment after an option, if given.
    func time(_ name: String) throws(UsageError) -> LocalTime? {
        guard let word = arguments.value(name) else { return nil }
        guard let time = LocalTime(word) else {
            throw .badValue("--\(name)", value: word, expected: "\(surroundings.now)")
        }
        return time
    }
}
