/// How the site is reached.
package struct SiteSettings: Sendable {
  /// Names under which a browser may ask for it, with their port where it is not the usual one.
  package var hosts: Set<String>
  /// Whether browsers reach it over TLS: then cookies are only sent there, and browsers are told to stay.
  package var isSecure: Bool
  /// The largest body of a form, bytes.
  package var largestBody = 65_536

  package init(hosts: Set<String>, isSecure: Bool) {
    self.hosts = hosts
    self.isSecure = isSecure
  }

  /// The names of this machine for itself.
  package static func loopback(port: Int) -> SiteSettings {
    SiteSettings(
      hosts: Set(
        ["localhost", "127.0.0.1", "[::1]"].flatMap { host in
          port == 80 ? [host] : ["\(host):\(port)"]
        }), isSecure: false)
  }
}
