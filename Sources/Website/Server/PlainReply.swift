import HTTPTypes
import Hummingbird
import NIOCore

/// What came back, in plain values.
package struct PlainReply: Hashable, Sendable {
  package let status: Int
  package let headers: [[String]]
  package let body: String

  /// The first value of a header; names are compared without regard to case.
  package func header(_ name: String) -> String? {
    headers.first { $0[0].lowercased() == name.lowercased() }?[1]
  }
}

extension Site {
  /// Answers a request given in plain values, without a network.
  package func answer(
    _ method: String, _ path: String, headers: [String: String], body: String
  ) async -> PlainReply {
    var fields = HTTPFields()
    for (name, value) in headers where name.lowercased() != "host" {
      if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) }
    }
    let head = HTTPRequest(
      method: HTTPRequest.Method(method) ?? .get, scheme: "http",
      authority: headers.first { $0.key.lowercased() == "host" }?.value, path: path,
      headerFields: fields)
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body)))
    let response = await respond(to: request)
    let collected = CollectedBody()
    try? await response.body.write(BodyCollector(collected: collected))
    return PlainReply(
      status: response.status.code,
      headers: response.headers.map { [$0.name.rawName, $0.value] }, body: collected.text)
  }
}

/// The bytes of a body as they come.
private final class CollectedBody: @unchecked Sendable {
  private var buffer = ByteBuffer()

  var text: String { String(buffer: buffer) }

  func add(_ more: ByteBuffer) { buffer.writeImmutableBuffer(more) }
}

private struct BodyCollector: ResponseBodyWriter {
  let collected: CollectedBody

  mutating func write(_ buffer: ByteBuffer) async throws { collected.add(buffer) }

  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
