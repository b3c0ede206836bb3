import Foundation

/// Finds a key that stands twice in one object of a well-formed document.
///
/// The library parser keeps one of them silently, which could hide the answer that matters.
enum DuplicateKeys {
  /// The first such key, or nil. One pass over the bytes.
  static func first(in data: Data) -> String? {
    var scanner = Scanner(bytes: Array(data))
    return scanner.run()
  }

  private struct Scanner {
    let bytes: [UInt8]
    /// One set of keys for every open object; nil for an open list.
    private var open: [Set<ArraySlice<UInt8>>?] = []

    init(bytes: [UInt8]) {
      self.bytes = bytes
    }

    mutating func run() -> String? {
      var index = 0
      while index < bytes.count {
        switch bytes[index] {
        case UInt8(ascii: "{"): open.append([])
        case UInt8(ascii: "["): open.append(nil)
        case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = open.popLast()
        case UInt8(ascii: "\""):
          let text = string(from: index)
          index = text.endIndex
          if isKey(endingAt: index), !insert(text) {
            return String(decoding: text, as: UTF8.self)
          }
        default: break
        }
        index += 1
      }
      return nil
    }

    /// The text between the quotes; its end index is that of the closing one.
    private func string(from quote: Int) -> ArraySlice<UInt8> {
      var end = quote + 1
      while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
        end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
      }
      return bytes[min(quote + 1, bytes.count)..<min(max(end, quote + 1), bytes.count)]
    }

    private func isKey(endingAt quote: Int) -> Bool {
      let next = bytes[min(quote + 1, bytes.count)...].first { !" \t\r\n".utf8.contains($0) }
      return next == UInt8(ascii: ":")
    }

    private mutating func insert(_ key: ArraySlice<UInt8>) -> Bool {
      guard let last = open.indices.last, var keys = open[last] else { return true }
      let isNew = keys.insert(key).inserted
      open[last] = keys
      return isNew
    }
  }
}
