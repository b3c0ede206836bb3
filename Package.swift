// swift-tools-version: 6.1
import PackageDescription

/// Every target speaks Swift 6 and states what it imports and what it exposes.
let swiftSettings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A room of the house; `design` in the documentation says which arrows it may have.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: swiftSettings)
}

/// `excluding` names folders of fixtures, which tests read by path.
func tests(
  of name: String, with dependencies: [Target.Dependency] = [], excluding: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies,
    exclude: excluding, swiftSettings: swiftSettings)
}

let realModule = Target.Dependency.product(name: "RealModule", package: "swift-numerics")

let package = Package(
  name: "olivine",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Olivine", targets: ["Trials"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.0"),
  ],
  targets: [
    // 0  base
    room("Maths", [realModule]),
    // 1  domain
    room("Trials", ["Maths"]),
    // tests and measurements, not products
    room("LawTesting", ["Maths"]),
    .executableTarget(
      name: "OlivineBenchmarks", dependencies: ["Trials", "Maths"],
      path: "Benchmarks/OlivineBenchmarks", swiftSettings: swiftSettings),
    tests(of: "Maths", with: ["LawTesting", realModule]),
    tests(of: "Trials", with: ["LawTesting", "Maths"], excluding: ["Fixtures"]),
  ]
)
