import Catalogue
import Foundation
import TableGenerator
import Testing

@Suite("The tables inside the program") struct GeneratedTablesTests {
  @Test("every generated file is what its table gives today; if not, run `make tables`")
  func upToDate() throws {
    let tables = try TableGenerator.tables(in: Repository.data)
    #expect(!tables.isEmpty)
    for (name, contents) in tables {
      let file = TableGenerator.fileName(forTable: name)
      let stored = try? String(
        contentsOf: Repository.tables.appendingPathComponent(file), encoding: .utf8)
      let isCurrent = stored == TableGenerator.source(forTable: name, contents: contents)
      #expect(isCurrent, "\(file) is not what Data/\(name) gives: run `make tables`")
    }
  }

  @Test("no generated file is left over from a table that is gone")
  func leftovers() throws {
    let expected = try TableGenerator.tables(in: Repository.data)
      .map { TableGenerator.fileName(forTable: $0.name) }
    let stored = try FileManager.default.contentsOfDirectory(atPath: Repository.tables.path)
    #expect(Set(stored) == Set(expected))
  }

  @Test("the program holds every table of Data and carries each text unchanged")
  func complete() throws {
    let tables = try TableGenerator.tables(in: Repository.data)
    #expect(TableText.all.map(\.name).sorted() == tables.map(\.name).sorted())
    for (name, contents) in tables {
      // The literal leaves out the last line break.
      let isUnchanged = TableText.all.first { $0.name == name }.map { $0.text + "\n" } == contents
      #expect(isUnchanged, "\(name)")
    }
  }

  @Test("every row of every table has as many fields as the header")
  func rectangular() {
    for table in TableText.all {
      let lines = table.text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count > 1, "\(table.name)")
      #expect(Set(lines.map { $0.count { $0 == "\t" } }).count == 1, "\(table.name)")
      #expect(!table.text.contains("\r"), "\(table.name)")
      #expect(!table.text.contains("\"\"\"##"), "\(table.name) would end its Swift literal")
      #expect(Table(table).columns.repeated == [], "\(table.name)")
    }
  }

  @Test("the mark of the catalogue has eight hexadecimal digits")
  func mark() {
    #expect(CatalogueVersion.mark.count == 8)
    #expect(CatalogueVersion.mark.allSatisfy { $0.isHexDigit })
    #expect(CatalogueVersion.tables.allSatisfy { $0.sha256.count == 64 })
  }
}
