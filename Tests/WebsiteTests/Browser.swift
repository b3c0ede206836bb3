import Foundation
import Synchronization
import Website

/// A browser as far as forms and cookies go: it keeps the session, and sends the secret of the page it saw.
final class Browser: Sendable {
  private let test: TestSite
  private let state = Mutex<(cookie: String?, token: String?)>((nil, nil))

  init(_ test: TestSite) { self.test = test }

  /// Another window of the same browser.
  func window() -> Browser {
    let other = Browser(test)
    let now = state.withLock { $0 }
    other.state.withLock { $0 = now }
    return other
  }

  var token: String? { state.withLock { $0.token } }
  var cookie: String? { state.withLock { $0.cookie } }

  /// A page, after all redirects.
  func get(_ path: String) async -> PlainReply {
    await follow(await send("GET", path))
  }

  /// A form of the site, after all redirects.
  func post(
    _ path: String, _ fields: [String: [String]] = [:], withToken: Bool = true
  ) async -> PlainReply {
    await follow(await sendForm(path, fields, withToken: withToken))
  }

  /// A form without following where it leads.
  func sendForm(
    _ path: String, _ fields: [String: [String]], withToken: Bool = true,
    headers: [String: String] = ["Sec-Fetch-Site": "same-origin"]
  ) async -> PlainReply {
    var fields = fields
    if withToken, let token { fields["form_token"] = [token] }
    return await send("POST", path, headers: headers, body: Self.encoded(fields))
  }

  func send(
    _ method: String, _ path: String, headers: [String: String] = [:], body: String? = nil
  ) async -> PlainReply {
    var all = headers
    if all["Host"] == nil { all["Host"] = "localhost:8080" }
    if let cookie { all["Cookie"] = cookie }
    if body != nil, all["Content-Type"] == nil {
      all["Content-Type"] = "application/x-www-form-urlencoded"
    }
    let reply = await test.site.answer(method, path, headers: all, body: body ?? "")
    keep(reply)
    return reply
  }

  private func follow(_ first: PlainReply) async -> PlainReply {
    var reply = first
    for _ in 0..<8 {
      guard (300..<400).contains(reply.status), let place = reply.header("Location") else { break }
      reply = await send("GET", place)
    }
    return reply
  }

  private func keep(_ reply: PlainReply) {
    state.withLock { state in
      if let set = reply.header("Set-Cookie") {
        let pair = String(set.prefix { $0 != ";" })
        state.cookie = pair.hasSuffix("=") ? nil : pair
      }
      if let found = reply.body.firstMatch(of: /name="form_token" value="([^"]*)"/) {
        state.token = String(found.1)
      }
    }
  }

  private static func encoded(_ fields: [String: [String]]) -> String {
    var allowed = CharacterSet.alphanumerics
    allowed.insert(charactersIn: "-._~")
    return fields.flatMap { name, values in
      values.map { value in
        "\(name.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")="
          + (value.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")
      }
    }.joined(separator: "&")
  }
}

extension PlainReply {
  /// The words of the first heading.
  var heading: String {
    body.firstMatch(of: /<h1[^>]*>(.*?)<\/h1>/).map {
      String($0.1).replacing(/<[^>]*>/, with: "")
    } ?? ""
  }
}
