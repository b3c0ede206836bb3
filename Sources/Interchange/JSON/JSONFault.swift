import Foundation

/// Turns the library parser's account of a fault into one with a line and a column.
enum JSONFault {
  /// A sentence such as "Line 3, column 8: invalid value around character 42."
  static func account(of error: any Error, in data: Data) -> String {
    let account =
      (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String
      ?? (error as NSError).localizedDescription
    guard let offset = offset(in: account) else { return account }
    let before = data.prefix(offset)
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let column = before.reversed().prefix { $0 != UInt8(ascii: "\n") }.count + 1
    return "Line \(line), column \(column): " + account.prefix(1).lowercased()
      + account.dropFirst()
  }

  /// The number after "character" or "byte" in the account.
  private static func offset(in account: String) -> Int? {
    let words = account.split { !$0.isLetter && !$0.isNumber }
    guard let position = words.firstIndex(of: "character"), words.indices.contains(position + 1)
    else { return nil }
    return Int(words[position + 1])
  }
}
