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

func tests(of name: String, with dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies,
    exclude: [], swiftSettings: swiftSettings)
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
    room("Quantities"),
    room("Maths", [realModule]),
    // 1  domain
    room("Trials", ["Quantities", "Maths"]),
    // tests
    room("LawTesting", ["Maths"]),
    tests(of: "Quantities"),
    tests(of: "Maths", with: ["LawTesting"]),
    tests(of: "Trials", with: ["LawTesting", "Maths"]),
  ]
)
