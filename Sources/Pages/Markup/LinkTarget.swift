/// Where a link may lead: a place on the page, a page of ours, a file beside it, the web, or a telephone.
///
/// No target can carry a script or data: the scheme is written here, never by the caller.
package struct LinkTarget: Hashable, Sendable {
  /// The address, with every unusual character percent-encoded.
  package let address: String

  private init(verified address: String) {
    self.address = address
  }

  /// A place on the same page.
  package static func place(_ id: ElementID) -> LinkTarget {
    LinkTarget(verified: "#" + id.value)
  }

  /// A page of the same site: `.page("check", "kidney")` is `/check/kidney`.
  ///
  /// - Parameters:
  ///   - segments: the parts of the path; each is percent-encoded, so a slash inside one is data.
  ///     Empty ones and dots are left out: `//host` and `/../` would lead elsewhere.
  ///   - query: names and values behind the question mark, in this order.
  ///   - id: the place on that page.
  package static func page(
    _ segments: String..., query: KeyValuePairs<String, String> = [:], at id: ElementID? = nil
  ) -> LinkTarget {
    page(segments: segments, query: query, at: id)
  }

  /// A page of the same site by a list of the parts of its path.
  static func page(
    segments: [String], query: KeyValuePairs<String, String> = [:], at id: ElementID? = nil
  ) -> LinkTarget {
    var address =
      "/"
      + segments.filter { !["", ".", ".."].contains($0) }.map(encoded).joined(separator: "/")
    if !query.isEmpty {
      let pairs = query.map { "\(encoded($0.key))=\(encoded($0.value))" }
      address += "?" + pairs.joined(separator: "&")
    }
    if let id { address += "#" + id.value }
    return LinkTarget(verified: address)
  }

  /// A file in the same folder as the page, and a place in it.
  package static func file(_ name: String, at id: ElementID? = nil) -> LinkTarget {
    LinkTarget(verified: "./" + encoded(name) + (id.map { "#" + $0.value } ?? ""))
  }

  /// A study by its digital object identifier, such as `10.1186/s13063-022-06893-7`.
  package static func doi(_ identifier: String) -> LinkTarget {
    LinkTarget(verified: "https://doi.org/" + encoded(identifier, keeping: "/"))
  }

  /// A telephone number; everything but digits and a leading `+` is left out.
  package static func telephone(_ number: String) -> LinkTarget {
    let digits = number.unicodeScalars.filter { ("0"..."9").contains($0) }
    let plus = number.hasPrefix("+") ? "+" : ""
    return LinkTarget(verified: "tel:" + plus + String(String.UnicodeScalarView(digits)))
  }

  /// A page on the web; `nil` unless it is an `http` or `https` address of a named host.
  ///
  /// Addresses with a user name in front of the host are refused, because they hide the real host.
  package init?(web address: String) {
    guard let colon = address.firstRange(of: "://"),
      ["http", "https"].contains(address[..<colon.lowerBound].lowercased())
    else { return nil }
    let rest = address[colon.upperBound...]
    let host = rest.prefix { !"/?#".contains($0) }
    guard !host.isEmpty, host.utf8.allSatisfy(Self.isHostByte) else { return nil }
    let scheme = address[..<colon.lowerBound].lowercased()
    let path = Self.encoded(String(rest.dropFirst(host.count)), keeping: "/?#&=%:@!$'()*+,;[]")
    self.init(verified: "\(scheme)://\(host)\(path)")
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ":"): true
    default: isLetterOrDigit(byte)
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// Percent-encodes all but the unreserved characters of RFC 3986 and the ones to keep.
  private static func encoded(_ text: String, keeping kept: String) -> String {
    var output = ""
    for byte in text.utf8 {
      if isLetterOrDigit(byte) || "-._~".utf8.contains(byte) || kept.utf8.contains(byte) {
        output.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        output += byte < 16 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return output
  }

  private static func encoded(_ text: String) -> String {
    encoded(text, keeping: "")
  }
}
