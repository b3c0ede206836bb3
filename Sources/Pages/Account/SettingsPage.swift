/// The settings of an account.
package struct SettingsModel: Hashable, Sendable {
  package var name: String
  /// The time zone by its name; empty for that of the machine.
  package var zone: String
  /// The zone of the machine.
  package var ownZone: String
  package var hasPassword: Bool
  /// The fewest characters of a new password.
  package var fewest: Int
  package var isHome: Bool
  /// Whether it is the account of a person, with nerves to tell of.
  package var isPerson: Bool
  /// Clinicians who may read, with the id of their share.
  package var shares: [(id: String, name: String)]
  package var canShare: Bool
  package var isSaved: Bool
  package var state: FormState

  package init(
    name: String, zone: String, ownZone: String, hasPassword: Bool, fewest: Int, isHome: Bool,
    isPerson: Bool = true, shares: [(id: String, name: String)] = [], canShare: Bool = false,
    isSaved: Bool = false,
    state: FormState = FormState()
  ) {
    self.name = name
    self.zone = zone
    self.ownZone = ownZone
    self.hasPassword = hasPassword
    self.fewest = fewest
    self.isHome = isHome
    self.isPerson = isPerson
    self.shares = shares
    self.canShare = canShare
    self.isSaved = isSaved
    self.state = state
  }

  package static func == (left: SettingsModel, right: SettingsModel) -> Bool {
    left.name == right.name && left.zone == right.zone && left.state == right.state
      && left.shares.map(\.id) == right.shares.map(\.id)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

package func settingsPage(_ model: SettingsModel) -> Document {
  formPage(
    title: wording("site.settings.title"), back: SitePlace.home.target, state: model.state
  ) {
    if model.isSaved { p(wording("site.settings.saved"), .role(.status), .class("next-step")) }
    form(.post, to: SitePlace.settings.target) {
      textField(
        name: AccountField.name, label: wording("site.settings.name"),
        hint: wording("site.settings.name.hint"), autocomplete: .name, state: model.filled)
      textField(
        name: AccountField.zone, label: wording("site.settings.zone"),
        hint: wording("site.settings.zone.hint", ["zone": model.ownZone]), state: model.filled)
      submitButton(wording("site.settings.save"))
    }
    if model.isPerson {
      p(.class("screen-only")) { a(SitePlace.aboutYou.title, to: SitePlace.aboutYou.target) }
    }
    if !model.isHome { model.password }
    if model.canShare || !model.shares.isEmpty {
      section(.class("screen-only")) {
        h2(wording("site.share.title"))
        placeLinks([.share])
      }
    }
    section(.class("screen-only")) {
      h2(wording("site.settings.sessions"))
      p(wording("site.settings.sessions.about"))
      form(.post, to: SitePlace.signOut.target) {
        submitButton(wording("site.settings.sign_out"), isSecondary: true)
      }
    }
  }
}

extension SettingsModel {
  fileprivate var filled: FormState {
    guard !state.isFaulty else { return state }
    return FormState(values: [AccountField.name: [name], AccountField.zone: [zone]])
  }

  fileprivate var password: Markup {
    group {
      h2(wording("site.password.title"))
      form(.post, to: .page("settings", "password")) {
        textField(
          name: AccountField.password, label: wording("site.password.old"), kind: .password,
          autocomplete: .currentPassword, state: state)
        textField(
          name: AccountField.newPassword, label: wording("site.password.new"),
          hint: wording("site.password.hint", ["fewest": "\(fewest)"]), kind: .password,
          autocomplete: .newPassword,
          state: state)
        submitButton(wording("site.password.button"), isSecondary: true)
      }
    }
  }
}

/// Who else may read, and how to end it.
package func sharePage(
  shares: [(id: String, name: String)], clinicians: [(id: String, name: String)],
  state: FormState = FormState()
) -> Document {
  formPage(
    title: wording("site.share.title"), heading: .above(lead: wording("site.share.lead")),
    back: SitePlace.settings.target, state: state
  ) {
    if !shares.isEmpty {
      h2(wording("site.share.now"))
      for share in shares {
        form(.post, to: .page("share", "end")) {
          p(share.name)
          input(.hidden, name: AccountField.share, .value(share.id))
          submitButton(wording("site.share.end", ["name": share.name]), isSecondary: true)
        }
      }
    }
    h2(wording("site.share.new"))
    if clinicians.isEmpty {
      p(wording("site.share.nobody"))
    } else {
      form(.post, to: SitePlace.share.target) {
        radioGroup(
          name: AccountField.account, legend: wording("site.share.with"),
          choices: clinicians.map { FieldChoice($0.id, $0.name) }, state: state)
        submitButton(wording("site.share.button"))
      }
    }
  }
}
