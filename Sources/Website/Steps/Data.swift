import Hummingbird
import Interchange
import Olivine
import Pages
import Store

extension Routes {
  /// All that is kept: to see, to take along, to delete.
  mutating func addData() {
    get(.data, for: .person) { visit in
      let file = try PersonFile.own(by: visit)
      let model = DataModel(
        kept: try file.kept(visit),
        events: try visit.store.auditEntries(for: try visit.account.id).map {
          (when: $0.written, what: siteWords("site.audit.\($0.action.rawValue)"))
        })
      return visit.page { dataPage(model) }
    }
    get(.export, for: .person) { visit in
      let file = try PersonFile.own(by: visit)
      let ended = try file.reopened(on: visit.today).flatMap { reopened in
        reopened.course.end == nil ? nil : file.trial?.stored.id
      }
      let text = try visit.store.export(
        file.stored.id, openingSealOf: Set([ended].compactMap(\.self)),
        for: try visit.account.id, at: visit.time)
      return .download(text, name: "olivine-data.json", type: "application/json")
    }
    get(.delete, for: .person) { visit in
      let kept = try PersonFile.own(by: visit).kept(visit)
      return visit.page { deletePage(kept: kept) }
    }
    post(.delete, for: .person) { visit in
      let file = try PersonFile.own(by: visit)
      guard visit.form.has(AccountField.confirm) else {
        let kept = try file.kept(visit)
        return visit.pageWithProblems {
          deletePage(
            kept: kept, state: visit.state(AccountField.confirm, "site.delete.problem"))
        }
      }
      await visit.services.worker.forgetAll(startingWith: file.stored.id.text)
      let erasure = try visit.store.delete(
        file.stored.id, by: try visit.account.id, at: visit.time)
      return visit.page { deletedPage(isComplete: erasure == .complete) }
    }
  }
}

extension PersonFile {
  /// One line for each kind of thing that is kept.
  fileprivate func kept(_ visit: Visit) throws -> [String] {
    let account = try visit.account.id
    func line(_ id: String, _ count: Int) -> String? {
      count == 0 ? nil : siteWords("site.data.\(id)", ["n": "\(count)"])
    }
    return [
      draft.isEmpty ? nil : siteWords("site.data.answers"),
      base.facts == PersonalFacts(name: base.name) ? nil : siteWords("site.data.about"),
      line("checks", try visit.store.checks(of: stored.id, for: account).count),
      line("plans", try visit.store.plans(of: stored.id, for: account).count),
      line("trials", try visit.store.trials(of: stored.id, for: account).count),
      line("shares", try visit.store.shares(of: stored.id, for: account).count(where: \.isLive)),
    ].compactMap(\.self)
  }
}
