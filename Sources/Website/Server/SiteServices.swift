package import Store

/// What the routes of a site work with.
package struct SiteServices: Sendable {
  package let store: SiteStore
  package let clock: SiteClock
  package let settings: SiteSettings
  package let worker: Worker
  /// Draws the number from which a trial's order comes.
  package let drawSeed: @Sendable () -> UInt64

  package init(
    store: SiteStore, clock: @escaping SiteClock, settings: SiteSettings, worker: Worker,
    drawSeed: @escaping @Sendable () -> UInt64
  ) {
    self.store = store
    self.clock = clock
    self.settings = settings
    self.worker = worker
    self.drawSeed = drawSeed
  }
}
