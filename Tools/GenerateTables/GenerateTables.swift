import Foundation
import TableGenerator

/// `swift run GenerateTables` writes the tables of `Data/` into `Sources/Catalogue/Tables/`.
@main
enum GenerateTables {
  static func main() throws {
    let root = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    let changed = try TableGenerator.write(
      tablesIn: root.appendingPathComponent("Data"),
      to: root.appendingPathComponent("Sources/Catalogue/Tables"))
    print(changed.isEmpty ? "tables are up to date" : "wrote " + changed.joined(separator: ", "))
  }
}
