import Foundation

/// A port of this machine that nobody listens on.
enum FreePort {
  private static let usual = 8_080...8_099

  /// The wished port, or the first free one from 8080 on.
  static func find(wished: Int?) throws -> Int {
    if let wished {
      guard (1...65_535).contains(wished) else {
        throw Failure.usage("--port: \(wished) is not a port from 1 to 65535")
      }
      guard isFree(wished) else {
        throw taken(wished)
      }
      return wished
    }
    guard let port = usual.first(where: isFree) else {
      throw Failure.usage(
        "other programs listen on \(usual.lowerBound) to \(usual.upperBound); choose with --port")
    }
    return port
  }

  static func taken(_ port: Int) -> Failure {
    .usage("--port: another program listens on \(port); stop it, or choose another port")
  }

  private static func isFree(_ port: Int) -> Bool {
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    let handle = socket(AF_INET, kind, 0)
    guard handle >= 0 else { return false }
    defer { close(handle) }
    var reuse: Int32 = 1
    setsockopt(handle, SOL_SOCKET, SO_REUSEADDR, &reuse, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(INADDR_LOOPBACK).bigEndian
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
  }
}
