import HTTPTypes
import Hummingbird
import Pages

extension Response {
  /// A page.
  static func page(_ document: Document, status: HTTPResponse.Status = .ok) -> Response {
    text(document.rendered(), type: "text/html; charset=utf-8", status: status)
  }

  /// A file that the browser keeps under a name.
  static func download(_ text: String, name: String, type: String) -> Response {
    var response = Response.text(text, type: type)
    response.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
    return response
  }

  /// Another page to go to, read anew: a form that was sent is not sent twice by going back.
  static func see(_ place: SitePlace) -> Response { see(place.address) }

  static func see(_ address: String) -> Response {
    Response(status: .seeOther, headers: [.location: address])
  }

  static func text(
    _ text: String, type: String, status: HTTPResponse.Status = .ok
  ) -> Response {
    Response(
      status: status, headers: [.contentType: type],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}

extension HTTPField.Name {
  /// Asks the browser to load the page again after some seconds.
  static let refresh = Self("Refresh") ?? .retryAfter
}
