import Testing

/// The rules, held over the package as it lies here.
struct HouseTests {
    private static let tree = PackageTree.here

    private func report(_ offences: [Offence]) {
        for offence in offences { Issue.record("\(offence)") }
    }

    @Test func `the tree that is read is this package`() {
        #expect(Self.tree.file("Tests/ArchitectureTests/HouseTests.swift") != nil)
        #expect(Self.tree.modules.isSuperset(of: ["Directory", "Importers", "Feeds", "Database", "sportello"]))
    }

    @Test func `modules import only what their arrows allow`() {
        report(Arrows.offences(in: Self.tree.files))
    }

    @Test func `the manifest declares only allowed arrows`() throws {
        report(Arrows.offences(inManifest: try #require(Self.tree.file("Package.swift"))))
    }

    @Test func `the top of the package holds what it should`() {
        report(TopLevel.offences(in: Self.tree.names))
    }

    @Test func `there are no Swift packages`() {
        report(TopLevel.packages(in: Self.tree.files))
    }

    @Test func `each C library has one owner`() {
        report(CLibraries.offences(in: Self.tree.files))
    }

    @Test func `files and functions keep to their budgets`() {
        report(Budgets.offences(in: Self.tree.files))
    }

    @Test func `unsafe code stays where it faces C, and escapes have reasons`() {
        report(Safety.offences(in: Self.tree.files))
    }

    @Test func `public symbols are documented`() {
        report(Documentation.offences(in: Self.tree.files))
    }

    @Test func `no type bears the name of a module`() {
        report(Names.offences(in: Self.tree.files, modules: Self.tree.modules))
    }

    @Test func `no text names a folder of one machine`() {
        report(Names.machinePaths(in: Self.tree.files))
    }
}
