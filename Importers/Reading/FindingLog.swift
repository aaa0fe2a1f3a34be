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

    /// Adds what another log holds, whose lines are counted from a place that so many lines come before.
    mutating func append(_ other: FindingLog, linesBefore lines: Int = 0) {
        rowsRead += other.rowsRead
        rowsRejected += other.rowsRejected
        findings += lines == 0 ? other.findings : other.findings.map { $0.moved(byLines: lines) }
    }

    /// Keeps a finding.
    mutating func report(_ finding: Finding) { findings.append(finding) }
}

extension Finding {
    /// The finding so many lines further on.
    fileprivate func moved(byLines lines: Int) -> Finding {
        Finding(
            code, file: file, line: line.map { $0 + lines }, column: column, field: field, value: value,
            expected: expected, rejectsRow: rejectsRow)
    }
}
