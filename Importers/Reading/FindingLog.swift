import Directory

/// The findings of one delivery as they are met, and how many rows were read and rejected.
struct FindingLog {
    private(set) var findings: [Finding] = []
    private(set) var rowsRead = 0
    private(set) var rowsRejected = 0

    /// Counts a row that was looked at.
    mutating func countRow(isRejected: Bool) {
        rowsRead += 1
        if isRejected { rowsRejected += 1 }
    }

    /// Counts a row that was taken at first and is of no use after all.
    mutating func countRejection() { rowsRejected += 1 }

    /// Keeps a finding.
    mutating func report(_ finding: Finding) { findings.append(finding) }
}
