import Foundation

/// Turns the library parser's account of a fault into one with a line and a column.
enum JSONFault {
  /// One sentence, such as "Line 3, column 8: invalid value around character 42".
  static func account(of error: any Error, in data: Data) -> String {
    let account =
      (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String
      ?? (error as NSError).localizedDescription
    let isCutShort = account.contains("end of file")
    guard let offset = isCutShort ? data.count : offset(in: account) else { return account }
    let before = String(decoding: data.prefix(offset), as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let line = before.count
    let column = (before.last?.count ?? 0) + 1
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
