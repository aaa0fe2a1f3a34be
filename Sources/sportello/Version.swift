/// The release.
enum Version {
    /// The release's number (semver.org 2.0.0).
    static let text = "0.1.0"
}
