import Foundation
import Interchange
import Olivine
import Pages
import Store

/// The files of a new trial, written whole or not at all.
struct NewTrialFiles {
  let calendar = "calendar.ics"
  let diary = "diary-to-print.html"
  let sealedProtocol = "protocol.json"
  let list = "FOR-YOUR-HELPER-ONLY.html"
  /// Whether somebody else fills the supplies.
  let hasList: Bool

  private let trial: Trial
  private let order: SealedOrder
  private let entryTime: TimeOfDay
  private let moment: Moment

  init(_ trial: Trial, order: SealedOrder, entryTime: TimeOfDay, moment: Moment) {
    self.trial = trial
    self.order = order
    self.entryTime = entryTime
    self.moment = moment
    hasList = trial.trialProtocol.blinding != .open
  }

  /// Makes the folder beside its place and moves it there when all is written.
  func write(to path: String, stored: StoredTrial, seed: UInt64, dispensing: String?) throws {
    let files = FileManager.default
    guard !files.fileExists(atPath: path) else {
      throw Failure.usage("\(path): there is something already; choose another folder")
    }
    let place = URL(fileURLWithPath: path)
    let draft = place.deletingLastPathComponent()
      .appendingPathComponent(".\(place.lastPathComponent).\(UUID().uuidString)")
    do {
      try files.createDirectory(
        at: draft, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw Failure.cannotWrite(path)
    }
    do {
      try fill(draft, stored: stored, seed: seed, dispensing: dispensing)
      do { try files.moveItem(at: draft, to: place) } catch { throw Failure.cannotWrite(path) }
    } catch {
      try? files.removeItem(at: draft)
      throw error
    }
  }

  private func fill(_ draft: URL, stored: StoredTrial, seed: UInt64, dispensing: String?) throws {
    do throws(StoreError) {
      try TrialStore.create(at: TrialFolder.database(in: draft.path)).begin(stored, seed: seed)
    } catch {
      throw Failure(error)
    }
    func write(_ text: String, _ name: String) throws {
      try OutputFile.write(text, to: draft.appendingPathComponent(name).path)
    }
    try write(
      String(decoding: trial.trialProtocol.canonicalBytes, as: UTF8.self), sealedProtocol)
    try write(CalendarFile(of: trial, entryTime: entryTime, stamp: moment.stamp).text, calendar)
    let weeks = (trial.trialProtocol.lastDay + 6) / 7
    try write(
      paperDiary(weeks: weeks, start: trial.firstDay, outcome: trial.trialProtocol.outcome)
        .rendered(), diary)
    if let entries = try? order.dispensingList() {
      let page = dispensingPage(entries, for: trial).rendered()
      if let dispensing {
        try OutputFile.write(page, to: dispensing)
      } else {
        try write(page, list)
      }
    }
  }
}
