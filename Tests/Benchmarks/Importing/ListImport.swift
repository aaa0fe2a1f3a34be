import Directory
import Foundation
import Importers
import Store

/// One list, taken into new archives as often as wanted.
struct ListImport {
    /// The list.
    let file: URL
    /// Where archives and databases may be made.
    let folder: URL
    private let profile: PartnerProfile

    /// What went otherwise than it must.
    struct Failure: Error {
        let detail: String
    }

    init(file: URL, folder: URL) throws {
        guard let profile = PartnerProfile.bundled["perf-table"] else { throw Failure(detail: "no profile perf-table") }
        (self.file, self.folder, self.profile) = (file, folder, profile)
    }

    /// A path at which there is nothing yet.
    func newPath() -> String { folder.appending(path: UUID().uuidString + ".sportello").path() }

    /// A new and empty archive.
    func newArchive() throws -> Archive { try Archive.open(path: newPath(), mode: .create) }

    /// What the list would change in an archive; every row of it must be good.
    func plan(for archive: Archive) throws -> ChangePlan {
        let plan = try Importer(profile).plan(path: file.path(), known: archive.known(source: profile.source))
        guard plan.findings.isEmpty else { throw Failure(detail: "\(plan.findings[0])") }
        return plan
    }

    /// Carries out a plan, keeping no raw file.
    func apply(_ plan: ChangePlan, to archive: Archive) throws {
        try archive.apply(plan, at: "2026-03-04T09:00:00Z", by: "benchmark")
    }
}
