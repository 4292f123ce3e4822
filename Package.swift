// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "attune",
  targets: [
    .target(name: "Assessment", swiftSettings: strict),
    .target(name: "StrictJSON", swiftSettings: strict),
    .target(name: "Contracts", dependencies: ["Assessment", "StrictJSON"], swiftSettings: strict),
    .target(
      name: "Records", dependencies: ["Assessment", "Contracts", "StrictJSON"],
      swiftSettings: strict),
    .testTarget(name: "AssessmentTests", dependencies: ["Assessment"], swiftSettings: strict),
    .testTarget(name: "StrictJSONTests", dependencies: ["StrictJSON"], swiftSettings: strict),
    .testTarget(
      name: "ContractsTests", dependencies: ["Assessment", "Contracts", "StrictJSON"],
      swiftSettings: strict),
    .executableTarget(
      name: "RecordsProbe", dependencies: ["Assessment", "Contracts", "Records"],
      path: "Tests/RecordsProbe", swiftSettings: strict),
    .testTarget(
      name: "RecordsTests",
      dependencies: ["Assessment", "Contracts", "Records", "RecordsProbe", "StrictJSON"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
