import Foundation

/// Finds a key that stands twice in one object of a well-formed document.
///
/// The library parser keeps one of them silently, which could hide the answer that matters.
enum DuplicateKeys {
  /// The path of the first such key, or nil.
  ///
  /// One pass over the bytes.
  static func first(in data: Data) -> String? {
    var scanner = Scanner(bytes: Array(data))
    return scanner.run()
  }

  /// An object or list that has begun and not ended.
  private struct Level {
    let isObject: Bool
    let place: String
    var keys: Set<String> = []
    var lastKey = ""
    var index = 0

    /// Where a value that begins now stands.
    var placeOfValue: String {
      isObject ? FieldReader.join(place, lastKey) : "\(place)[\(index)]"
    }
  }

  private struct Scanner {
    let bytes: [UInt8]
    private var open: [Level] = []

    init(bytes: [UInt8]) {
      self.bytes = bytes
    }

    mutating func run() -> String? {
      var index = 0
      while index < bytes.count {
        switch bytes[index] {
        case UInt8(ascii: "{"): begin(isObject: true)
        case UInt8(ascii: "["): begin(isObject: false)
        case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = open.popLast()
        case UInt8(ascii: ","): if let last = open.indices.last { open[last].index += 1 }
        case UInt8(ascii: "\""):
          let text = string(from: index)
          index = text.endIndex
          if isKey(endingAt: index), !insert(Self.decoded(text)) { return open.last?.placeOfValue }
        default: break
        }
        index += 1
      }
      return nil
    }

    private mutating func begin(isObject: Bool) {
      open.append(Level(isObject: isObject, place: open.last?.placeOfValue ?? ""))
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

    private mutating func insert(_ key: String) -> Bool {
      guard let last = open.indices.last else { return true }
      open[last].lastKey = key
      return open[last].keys.insert(key).inserted
    }

    /// A key as the parser reads it, so that `\u0061ge_y` is `age_y`.
    private static func decoded(_ text: ArraySlice<UInt8>) -> String {
      guard text.contains(UInt8(ascii: "\\")) else { return String(decoding: text, as: UTF8.self) }
      let quoted = Data([UInt8(ascii: "\"")] + text + [UInt8(ascii: "\"")])
      let value = try? JSONSerialization.jsonObject(with: quoted, options: [.fragmentsAllowed])
      return value as? String ?? String(decoding: text, as: UTF8.self)
    }
  }
}
