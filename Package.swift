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
  of name: String, with dependencies: [Target.Dependency] = [], fixtures: Bool = false,
  golden: Bool = false
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies,
    exclude: (fixtures ? ["Fixtures"] : []) + (golden ? ["Golden"] : []),
    swiftSettings: swiftSettings)
}

let realModule = Target.Dependency.product(name: "RealModule", package: "swift-numerics")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")

let package = Package(
  name: "olivine",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Olivine", targets: ["Olivine"]),
    .executable(name: "olivine", targets: ["OlivineCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
  ],
  targets: [
    // 0  base
    room("Quantities"),
    room("Maths", [realModule]),
    room("Catalogue", ["Quantities"]),
    room("People", ["Quantities", "Catalogue"]),
    // 1  domain
    room("Safety", ["Quantities", "Catalogue", "People"]),
    room("Physiology", ["Quantities", "Maths", "Catalogue", "People"]),
    room("Trials", ["Maths"]),
    room("Evidence", ["Quantities", "Maths", "Catalogue"]),
    // 2  facade
    room(
      "Olivine",
      ["Quantities", "Maths", "Catalogue", "People", "Safety", "Physiology", "Evidence", "Trials"]),
    // 3  edge
    room("Store", ["Olivine", grdb, crypto, cryptoExtras]),
    room("Interchange", ["Olivine"]),
    room("Pages", ["Olivine"]),
    room("Website", ["Olivine", "Pages", "Store", "Interchange", hummingbird, logging]),
    // 4  doors
    .executableTarget(
      name: "OlivineCommand",
      dependencies: [
        argumentParser, logging, "Olivine", "Store", "Interchange", "Pages", "Website",
      ],
      swiftSettings: swiftSettings),
    // benchmarks and tools
    .executableTarget(
      name: "OlivineBenchmarks",
      dependencies: ["Trials", "Evidence", "Physiology", "Catalogue", "Maths"],
      path: "Benchmarks/OlivineBenchmarks",
      swiftSettings: swiftSettings),
    tool("TableGenerator", [crypto]),
    .executableTarget(
      name: "GenerateTables", dependencies: ["TableGenerator"], path: "Tools/GenerateTables",
      swiftSettings: swiftSettings),
    // tests
    room("LawTesting", ["Maths"]),
    room("OlivineTesting", ["Olivine", "LawTesting"]),
    tests(of: "Quantities", fixtures: true),
    tests(of: "Maths", with: ["LawTesting", realModule]),
    tests(
      of: "Physiology",
      with: ["LawTesting", "Maths", "Catalogue", "People", "Quantities"], fixtures: true),
    tests(of: "Trials", with: ["LawTesting", "Maths"], fixtures: true),
    tests(
      of: "Evidence", with: ["LawTesting", "Maths", "Catalogue", "Quantities"], fixtures: true),
    tests(of: "Catalogue", with: ["OlivineTesting", "Quantities", "TableGenerator"]),
    tests(
      of: "People", with: ["OlivineTesting", "Quantities", "Catalogue"], fixtures: true),
    tests(
      of: "Safety",
      with: ["Olivine", "OlivineTesting", "Interchange", "Catalogue", "People", "Quantities"],
      fixtures: true),
    tests(of: "Olivine", with: ["OlivineTesting", "LawTesting", "Interchange"]),
    tests(of: "Store", with: ["Olivine", "OlivineTesting", grdb], fixtures: true),
    tests(of: "Interchange", with: ["Olivine", "OlivineTesting"]),
    tests(of: "Pages", with: ["Olivine", "Interchange"], golden: true),
    tests(
      of: "Website", with: ["Olivine", "Pages", "Store", "Interchange", "OlivineTesting", logging]),
    tests(of: "OlivineCommand", with: ["Olivine", "Interchange", "OlivineTesting", "Store"]),
    .testTarget(name: "HouseTests", swiftSettings: swiftSettings),
  ]
)
