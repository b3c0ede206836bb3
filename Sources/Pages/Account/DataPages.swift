/// Everything that is kept, to take along or to delete, two clicks from anywhere.
package struct DataModel: Hashable, Sendable {
  /// One line each: what is kept, such as "3 safety checks".
  package var kept: [String]
  /// What happened lately, newest first: when, and what.
  package var events: [(when: String, what: String)]

  package init(kept: [String], events: [(when: String, what: String)]) {
    self.kept = kept
    self.events = events
  }

  package static func == (left: DataModel, right: DataModel) -> Bool {
    left.kept == right.kept && left.events.map(\.what) == right.events.map(\.what)
      && left.events.map(\.when) == right.events.map(\.when)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(kept) }
}

package func dataPage(_ model: DataModel) -> Document {
  Document(title: wording("site.data.title"), footer: standardFooter()) {
    pageHeader(wording("site.data.title"), lead: wording("site.data.lead"))
    h2(wording("site.data.kept"))
    ul { model.kept.map { li($0) } }
    p(wording("site.data.export.about"))
    p { a(wording("site.data.export"), to: SitePlace.export.target, .class("button")) }
    h2(wording("site.data.delete"))
    p(wording("site.data.delete.about"))
    p {
      a(
        wording("site.data.delete.link"), to: SitePlace.delete.target, .class("button", "secondary")
      )
    }
    h2(wording("site.data.backup"))
    p(wording("site.data.backup.about"))
    if !model.events.isEmpty {
      section(.class("screen-only")) {
        h2(wording("site.data.events"))
        details {
          summary(wording("site.data.events.show"))
          scrollArea(wording("site.data.events")) {
            table(
              wording("site.data.events"),
              columns: [wording("site.data.when"), wording("site.data.what")],
              rows: model.events.map { [$0.when, $0.what] })
          }
        }
      }
    }
  }
}

/// Asks once more before everything is deleted.
package func deletePage(kept: [String], state: FormState = FormState()) -> Document {
  formPage(
    title: wording("site.delete.title"), heading: .above(lead: wording("site.delete.lead")),
    back: SitePlace.data.target, state: state
  ) {
    ul { kept.map { li($0) } }
    form(.post, to: SitePlace.delete.target) {
      checkboxGroup(
        name: AccountField.confirm, legend: wording("site.delete.sure"),
        choices: [FieldChoice("1", wording("site.delete.confirm"))], state: state)
      p(.class("buttons")) { button(wording("site.delete.button"), .class("danger")) }
    }
  }
}

/// After everything was deleted.
package func deletedPage(isComplete: Bool) -> Document {
  Document(title: wording("site.deleted.title"), footer: standardFooter()) {
    pageHeader(
      wording("site.deleted.title"),
      lead: wording(isComplete ? "site.deleted.lead" : "site.deleted.pending"))
    p { a(wording("site.refusal.home"), to: SitePlace.home.target, .class("button")) }
  }
}
