// swift-tools-version: 6.1
import PackageDescription

/// Every target speaks Swift 6 and states what it imports and what it exposes.
let swiftSettings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A room of the house; `Documentation/house.md` says which arrows it may have.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: swiftSettings)
}

/// A tool that is built and tested with the package, and is no part of the product.
func tool(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: dependencies, path: "Tools/\(name)", swiftSettings: swiftSettings)
}

func tests(
  of name: String, with dependencies: [Target.Dependency] = [], fixtures: Bool = false
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies,
    exclude: fixtures ? ["Fixtures"] : [], swiftSettings: swiftSettings)
}

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

let package = Package(
  name: "olivine",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Olivine", targets: ["Olivine"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0")
  ],
  targets: [
    // 0  base
    room("Quantities"),
    room("Catalogue", ["Quantities"]),
    room("People", ["Quantities", "Catalogue"]),
    // 1  domain
    room("Safety", ["Quantities", "Catalogue", "People"]),
    // 2  facade
    room("Olivine", ["Quantities", "Catalogue", "People", "Safety"]),
    // 3  edge
    room("Interchange", ["Olivine"]),
    room("Pages"),
    // tools
    tool("TableGenerator", [crypto]),
    .executableTarget(
      name: "GenerateTables", dependencies: ["TableGenerator"], path: "Tools/GenerateTables",
      swiftSettings: swiftSettings),
    // tests
    tests(of: "Quantities", fixtures: true),
    tests(of: "Catalogue", with: ["Quantities", "TableGenerator"]),
    tests(of: "People", with: ["Quantities", "Catalogue"], fixtures: true),
    tests(
      of: "Safety", with: ["Olivine", "Interchange", "Catalogue", "People", "Quantities"],
      fixtures: true),
    tests(of: "Interchange", with: ["Olivine"]),
    tests(of: "Pages"),
    .testTarget(name: "HouseTests", swiftSettings: swiftSettings),
  ]
)
