package import Hummingbird
package import Logging

/// What the layers around a route learn about a request before its handler sees it.
package struct SiteContext: RequestContext {
  package typealias Source = SiteSource

  package var coreContext: CoreRequestContextStorage
  /// Who asks; nil for somebody who is not signed in.
  package var visitor: Visitor?
  /// What the form sent; empty for a request that only reads.
  package var form = FormFields()

  package init(source: SiteSource) {
    coreContext = CoreRequestContextStorage(source: source)
  }
}

/// Where a request comes from: the network, or a test.
package struct SiteSource: RequestContextSource {
  package let logger: Logger
}
