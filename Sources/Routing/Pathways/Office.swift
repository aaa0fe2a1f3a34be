import Directory

/// A service as an arc from the documents it asks for to those it gives.
package struct Office: Sendable {
    /// The documents asked for: one of each group.
    package let requirements: [[String]]
    /// The documents given.
    package let issues: [IssuedDocument]
    /// The days from asking to being seen.
    package let waitDays: Int

    /// An office from its parts.
    package init(requirements: [[String]], issues: [IssuedDocument], waitDays: Int) {
        self.requirements = requirements
        self.issues = issues
        self.waitDays = waitDays
    }
}
