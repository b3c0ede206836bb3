import Foundation
import OlivineTesting
import Store
import Testing

extension ScryptCost {
  /// Next to nothing; the sealing is the same.
  static let test = ScryptCost(rounds: 16, blockSize: 1, parallelism: 1)
}

@Suite("A sealed file") struct SealedFileTests {
  private static func seal(
    _ plain: Data, partSize: Int, in scratch: Scratch, words: String = "olive grove at noon"
  ) throws -> Data {
    let (input, output) = (scratch.path("plain"), scratch.path("sealed"))
    try plain.write(to: URL(fileURLWithPath: input))
    var random = SeededGenerator(seed: 3)
    let writer = BackupWriter(
      cost: .test, partSize: partSize, passphrase: try Passphrase(words), using: &random)
    let size = try writer.write(
      try #require(FileHandle(forReadingAtPath: input)), to: output)
    let sealed = try Data(contentsOf: URL(fileURLWithPath: output))
    #expect(sealed.count == size)
    return sealed
  }

  private static func open(
    _ sealed: Data, in scratch: Scratch, words: String = "olive grove at noon"
  ) throws -> Data {
    let path = scratch.path("changed")
    try sealed.write(to: URL(fileURLWithPath: path))
    var reader = try BackupReader(path, passphrase: try Passphrase(words))
    var plain = Data()
    while let part = try reader.next() { plain += part }
    return plain
  }

  private static func refuses(_ sealed: Data, in scratch: Scratch) -> Bool {
    do {
      _ = try open(sealed, in: scratch)
      return false
    } catch {
      return error is BackupError
    }
  }

  @Test("what was sealed opens again, whatever its length")
  func roundTrip() throws {
    let scratch = try Scratch()
    var random = SeededGenerator(seed: 1)
    for length in Array(0...70) + [4_095, 4_096, 4_097, 100_000] {
      let plain = Data((0..<length).map { _ in UInt8(random.whole(0...255)) })
      let partSize = length > 100 ? 4_096 : 16
      let sealed = try Self.seal(plain, partSize: partSize, in: scratch)
      #expect(try Self.open(sealed, in: scratch) == plain)
      let parts = max(1, (length + partSize - 1) / partSize)
      #expect(sealed.count == 92 + length + 16 * parts)
    }
  }

  @Test("any single bit that differs is found")
  func flips() throws {
    let scratch = try Scratch()
    let sealed = try Self.seal(Data(repeating: 7, count: 100), partSize: 16, in: scratch)
    for index in sealed.indices {
      for bit in 0..<8 {
        var changed = sealed
        changed[index] ^= 1 << bit
        #expect(Self.refuses(changed, in: scratch), "byte \(index), bit \(bit)")
      }
    }
  }

  @Test("any missing end is found, and anything that follows the end")
  func lengths() throws {
    let scratch = try Scratch()
    for length in [0, 1, 16, 32, 100] {
      let sealed = try Self.seal(Data(repeating: 7, count: length), partSize: 16, in: scratch)
      for end in 0..<sealed.count {
        #expect(Self.refuses(sealed.prefix(end), in: scratch), "\(length) cut at \(end)")
      }
      for more in [1, 16, 31, 32, 33, 64] {
        let longer = sealed + Data(repeating: 0, count: more)
        #expect(Self.refuses(longer, in: scratch), "\(length) and \(more)")
      }
    }
  }

  @Test("parts that were left out, doubled, moved, or taken from another file are found")
  func parts() throws {
    let scratch = try Scratch()
    let plain = Data((0..<96).map { UInt8($0) })
    let sealed = try Self.seal(plain, partSize: 16, in: scratch)
    let header = sealed.prefix(92)
    let parts = (0..<6).map { Data(sealed.dropFirst(92 + 32 * $0).prefix(32)) }
    let another = try Self.seal(
      plain, partSize: 16, in: scratch, words: "another passphrase")
    #expect(Self.refuses(header + another.dropFirst(92), in: scratch))
    for seed in 0..<500 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      var order = Array(0..<6)
      for _ in 0...random.whole(0...3) {
        switch random.whole(0...2) {
        case 0: order.swapAt(random.whole(0...order.count - 1), random.whole(0...order.count - 1))
        case 1 where order.count > 1: order.remove(at: random.whole(0...order.count - 1))
        default: order.insert(random.whole(0...5), at: random.whole(0...order.count))
        }
      }
      let changed = order.reduce(into: Data(header)) { $0 += parts[$1] }
      #expect(Self.refuses(changed, in: scratch) == (order != Array(0..<6)), "seed \(seed)")
    }
  }

  @Test("a file that asks for more memory than this machine should give is refused at once")
  func greed() throws {
    let scratch = try Scratch()
    let sealed = try Self.seal(Data(), partSize: 16, in: scratch)
    for (index, value) in [(18, 24), (18, 255), (19, 255), (19, 0), (20, 200), (20, 0)] {
      var changed = sealed
      changed[index] = UInt8(value)
      if index == 19, value == 255 { changed[18] = 20 }
      let path = scratch.path("changed")
      #expect(throws: BackupError.damaged(path, part: 0)) {
        try Self.open(changed, in: scratch)
      }
    }
  }

  @Test("a backup that was changed anywhere puts nothing into the folder")
  func restoring() throws {
    let site = try SiteFixture()
    _ = try FilledSite(site)
    let file = site.scratch.path("backup.olivine")
    try site.backUp(to: file)
    let whole = try Data(contentsOf: URL(fileURLWithPath: file))
    let folder = site.scratch.path("data-2")
    for seed in 0..<60 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      var changed = whole
      if random.chance(0.7) {
        changed[random.whole(0...whole.count - 1)] ^= UInt8(1) << UInt8(random.whole(0...7))
      } else {
        changed = whole.prefix(random.whole(0...whole.count - 1))
      }
      let path = site.scratch.path("changed")
      try changed.write(to: URL(fileURLWithPath: path))
      #expect(throws: BackupError.self, "seed \(seed)") {
        try SiteStore.restore(
          path, openedWith: BackupTests.passphrase(), to: folder, replacing: false,
          at: SiteFixture.time(71))
      }
      #expect(!FileManager.default.fileExists(atPath: folder), "seed \(seed)")
    }
  }

  @Test("a key costs what RFC 7914 says: its second test vector")
  func vector() throws {
    let cost = ScryptCost(rounds: 1_024, blockSize: 8, parallelism: 16)
    let key = try cost.bytes(from: "password", salt: Array("NaCl".utf8), count: 64)
    #expect(
      key.map { String($0, radix: 16) }.prefix(8)
        == ["fd", "ba", "be", "1c", "9d", "34", "72", "0"])
  }
}
