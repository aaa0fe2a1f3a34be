/// The versions of AIRS XML that are written.
public enum AIRSVersion: String, Sendable, CaseIterable {
    /// 3.0, of no namespace; it requires many elements that lists lack, which then stand empty.
    case v30 = "3.0"
    /// 3.1.
    case v31 = "3.1"

    /// The namespace of the version's elements.
    var namespace: String? { self == .v31 ? "http://www.airs.org/schema/3_1/AIRS.xsd" : nil }
}
