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

let package = Package(
  name: "olivine",
  platforms: [.macOS(.v15)],
  targets: [
    room("Pages"),
    tests(of: "Pages"),
  ]
)
