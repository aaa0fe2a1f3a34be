// swift-tools-version: 6.2
// One binary and no Swift packages: `dependencies:` stays absent, and Tests/ArchitectureTests holds it so.
import PackageDescription

let house: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
]

/// Where the web desk is built, with which go sealing and sign-in.
let withDesk: TargetDependencyCondition? = .when(traits: ["Desk"])

/// What only a build with print links.
let withPrint: TargetDependencyCondition? = .when(traits: ["Print"])

/// A module of the product; `arrows` are the only modules it may import (docs/decisions/0001-arrows.md).
func module(_ name: String, path: String? = nil, arrows: [Target.Dependency], exclude: [String] = []) -> Target {
    .target(name: name, dependencies: arrows, path: path, exclude: exclude, swiftSettings: house)
}

/// The tests of one module, which may see that module, what it sees, and the test support.
func tests(of name: String, arrows: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.target(name: name), "TestSupport"] + arrows,
        exclude: exclude, swiftSettings: house)
}

/// A benchmark, run by `scripts/bench`: its folder's name in lower case.
func benchmark(_ folder: String, arrows: [Target.Dependency]) -> Target {
    .executableTarget(
        name: folder.lowercased(), dependencies: arrows, path: "Tests/Benchmarks/\(folder)", swiftSettings: house)
}

/// The demo network's files; the binary has them from `Demo/Embedded`, which `scripts/embed-demo` writes.
let demoFiles = [
    "README.md", "SOURCES.md", "agenzie", "cooperazione", "famiglie", "mappa", "orari", "profili", "volontariato",
].map { "Demo/\($0)" }

let package = Package(
    name: "Sportello",
    products: [.executable(name: "sportello", targets: ["sportello"])],
    traits: [
        .trait(name: "Desk", description: "The web desk, served by libmicrohttpd."),
        .trait(name: "Print", description: "Guides as PDF, set by Pango with the Noto fonts, and QR codes."),
        .default(enabledTraits: ["Desk", "Print"]),
    ],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CMicrohttpd", pkgConfig: "libmicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(
            name: "CPangoCairo", pkgConfig: "pangocairo",
            providers: [.apt(["libpango1.0-dev", "libcairo2-dev", "fonts-noto-core", "fonts-noto-cjk"])]),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),

        module("Directory", path: "Directory", arrows: []),
        module("Importers", path: "Importers", arrows: ["Directory", "Feeds"], exclude: demoFiles),
        module("Feeds", arrows: ["CLibXML2"]),
        module("Database", arrows: ["CSQLite"]),
        module("Routing", arrows: ["Directory"]),
        module("Search", arrows: ["Directory"]),
        module("Referrals", arrows: ["Directory", "Routing"]),
        module(
            "Sealing", arrows: ["Referrals", .target(name: "CSodium", condition: withDesk)]),
        module(
            "Guides",
            arrows: [
                "Directory", .target(name: "CPangoCairo", condition: withPrint),
                .target(name: "CQREncode", condition: withPrint),
            ]),
        module("Exports", arrows: ["Directory"]),
        module("Store", arrows: ["Directory", "Routing", "Search", "Referrals", "Database"]),
        module(
            "Desk",
            arrows: [
                "Directory", "Importers", "Exports", "Routing", "Search", "Referrals", "Sealing", "Guides", "Store",
                .target(name: "CMicrohttpd", condition: .when(traits: ["Desk"])),
            ]),
        .executableTarget(
            name: "sportello",
            dependencies: [
                "Directory", "Importers", "Exports", "Routing", "Search", "Referrals", "Sealing", "Guides", "Store",
                "Desk",
            ],
            swiftSettings: house),

        .target(name: "TestSupport", dependencies: ["Directory"], path: "Tests/TestSupport", swiftSettings: house),
        tests(of: "Directory", arrows: []),
        tests(of: "Importers", arrows: ["Directory", "Feeds"]),
        tests(of: "Feeds", arrows: []),
        tests(of: "Database", arrows: []),
        tests(of: "Routing", arrows: ["Directory"]),
        tests(of: "Search", arrows: ["Directory"], exclude: ["Tables"]),
        tests(of: "Referrals", arrows: ["Directory", "Routing"]),
        tests(of: "Sealing", arrows: ["Referrals"]),
        tests(of: "Guides", arrows: ["Directory"]),
        tests(of: "Exports", arrows: ["Directory"]),
        tests(of: "Store", arrows: ["Directory", "Routing", "Search", "Referrals", "Database"]),
        tests(
            of: "Desk",
            arrows: ["Directory", "Importers", "Exports", "Routing", "Search", "Referrals", "Guides", "Store"]),
        .testTarget(
            name: "JourneyTests", dependencies: ["Directory", "Importers", "Exports", "Store", "TestSupport"],
            swiftSettings: house),
        .testTarget(name: "ArchitectureTests", swiftSettings: house),
        .testTarget(
            name: "MergeTests", dependencies: ["Directory", "Importers", "Store", "TestSupport"],
            swiftSettings: house),
        .testTarget(
            name: "CommandLineTests", dependencies: ["sportello", "TestSupport"], swiftSettings: house),
        benchmark("Guides", arrows: ["Directory", "Guides"]),
        benchmark("Hours", arrows: ["Directory"]),
        benchmark("Oracle", arrows: ["Directory", "Importers", "Routing", "Store"]),
        benchmark("Reading", arrows: ["Feeds", "TestSupport"]),
        benchmark("Routing", arrows: ["Directory", "Routing", "TestSupport"]),
        benchmark("Pathways", arrows: ["Directory", "Routing", "TestSupport"]),
        benchmark("Transit", arrows: ["Directory", "Importers", "Routing", "TestSupport"]),
        benchmark("Matching", arrows: ["Feeds", "Importers", "TestSupport"]),
        benchmark("Searching", arrows: ["Search"]),
        benchmark("Importing", arrows: ["Directory", "Importers", "Store", "TestSupport"]),
    ]
)

/// A fuzz target, which only `scripts/fuzz` builds, for libFuzzer brings its `main`.
func fuzzTarget(_ folder: String, arrows: [Target.Dependency]) -> Target {
    .executableTarget(
        name: "fuzz-\(folder.lowercased())", dependencies: arrows, path: "Tests/Fuzz/\(folder)",
        // One file alone would be taken for a script with a main of its own.
        swiftSettings: [.swiftLanguageMode(.v6), .unsafeFlags(["-parse-as-library"])])
}

if Context.environment["SPORTELLO_FUZZ"] != nil {
    package.targets += ["CSV", "XML", "JSON", "Zip"].map { fuzzTarget($0, arrows: ["Feeds"]) }
    package.targets.append(fuzzTarget("Profile", arrows: ["Directory", "Importers"]))
}
