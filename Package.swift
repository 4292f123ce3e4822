// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let strictC: [CSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "attune",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // A debug build takes the square root from the mathematics library.
    .target(
      name: "Assessment", swiftSettings: strict, linkerSettings: [.linkedLibrary("m")]),
    .target(name: "StrictJSON", swiftSettings: strict),
    .target(name: "Screen", swiftSettings: strict),
    .target(name: "Interface", dependencies: ["Assessment", "Screen"], swiftSettings: strict),
    .target(name: "CPrompts", cSettings: strictC),
    .target(
      name: "PromptLibrary",
      dependencies: [
        "Assessment", "CPrompts", "StrictJSON", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(name: "Contracts", dependencies: ["Assessment", "StrictJSON"], swiftSettings: strict),
    .target(
      name: "Records", dependencies: ["Assessment", "Contracts", "StrictJSON"],
      swiftSettings: strict),
    .target(
      name: "Exchange",
      dependencies: [
        "Assessment", "Contracts", "StrictJSON",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: strict),
    .target(
      name: "CTerminal",
      cSettings: strictC + [.define("_GNU_SOURCE"), .define("NCURSES_WIDECHAR", to: "1")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Console", dependencies: ["Screen", "CTerminal"], swiftSettings: strict),
    .executableTarget(
      name: "attune",
      dependencies: [
        "Assessment", "Screen", "Interface", "Contracts", "StrictJSON", "PromptLibrary",
        "Records", "Exchange", "Console",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "AssessmentFixtures", dependencies: ["Assessment", "TestSupport"],
      path: "Tests/AssessmentFixtures", swiftSettings: strict),
    .executableTarget(
      name: "ScoringBenchmark",
      dependencies: ["Assessment", "AssessmentFixtures", "PromptLibrary"],
      path: "Tests/Benchmarks/Scoring", swiftSettings: strict),
    .executableTarget(
      name: "StorageBenchmark",
      dependencies: ["Assessment", "AssessmentFixtures", "Contracts", "Records"],
      path: "Tests/Benchmarks/Storage", swiftSettings: strict),
    .executableTarget(
      name: "IndexBenchmark",
      dependencies: ["Assessment", "AssessmentFixtures", "Contracts", "Records"],
      path: "Tests/Benchmarks/Index", swiftSettings: strict),

    .testTarget(
      name: "AssessmentTests", dependencies: ["Assessment", "AssessmentFixtures"],
      swiftSettings: strict),
    .testTarget(name: "StrictJSONTests", dependencies: ["StrictJSON"], swiftSettings: strict),
    .testTarget(
      name: "ScreenTests", dependencies: ["Screen", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "InterfaceTests",
      dependencies: ["Interface", "Assessment", "AssessmentFixtures", "Screen", "PromptLibrary"],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "PromptLibraryTests",
      dependencies: [
        "Assessment", "AssessmentFixtures", "CPrompts", "PromptLibrary", "StrictJSON",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ContractsTests",
      dependencies: ["Contracts", "Assessment", "AssessmentFixtures", "StrictJSON"],
      swiftSettings: strict),
    .executableTarget(
      name: "ConsoleProbe", dependencies: ["Console", "Screen"], path: "Tests/ConsoleProbe",
      swiftSettings: strict),
    .testTarget(
      name: "ConsoleTests", dependencies: ["Console", "Screen", "ConsoleProbe", "TestSupport"],
      swiftSettings: strict),
    .executableTarget(
      name: "RecordsProbe", dependencies: ["Assessment", "Contracts", "Records"],
      path: "Tests/RecordsProbe", swiftSettings: strict),
    .testTarget(
      name: "RecordsTests",
      dependencies: [
        "Assessment", "Contracts", "Records", "RecordsProbe", "StrictJSON", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "LetterTests",
      dependencies: ["Assessment", "AssessmentFixtures", "Exchange", "Interface", "PromptLibrary"],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(name: "HouseTests", swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["attune", "Assessment", "AssessmentFixtures", "PromptLibrary", "TestSupport"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
