import Foundation
import Hummingbird
import Olivine
import Pages
import Store

extension Routes {
  mutating func addSettings() {
    get(.settings, for: .signedIn) { visit in
      let model = try SettingsModel(visit)
      return visit.page { settingsPage(model) }
    }
    post(.settings, for: .signedIn) { visit in try Self.keepSettings(visit) }
    on(.post, "settings/password", for: .signedIn) { visit in
      try await Self.changePassword(visit)
    }
    get(.share, for: .person) { visit in try Self.sharing(visit) }
    post(.share, for: .person) { visit in
      let file = try PersonFile.own(by: visit)
      guard let clinician = visit.form.text(AccountField.account) else {
        return try Self.sharing(visit, visit.state(AccountField.account, "site.share.problem"))
      }
      var random = SystemRandomNumberGenerator()
      try visit.store.share(
        file.stored.id, with: Account.ID(clinician), by: try visit.account.id, at: visit.time,
        using: &random)
      return .see(.share)
    }
    on(.post, "share/end", for: .person) { visit in
      guard let share = visit.form.text(AccountField.share) else { return .see(.share) }
      try visit.store.withdraw(
        StoredShare.ID(share), by: try visit.account.id, at: visit.time)
      return .see(.share)
    }
  }

  private static func keepSettings(_ visit: Visit) throws -> Response {
    let zone = visit.form.text(AccountField.zone)
    if let zone, TimeZone(identifier: zone) == nil {
      var model = try SettingsModel(visit)
      model.state = FormState(
        values: visit.form.values,
        problems: [
          FormProblem(
            field: AccountField.zone,
            message: siteWords("site.settings.zone.problem", ["zone": zone]))
        ])
      return visit.pageWithProblems { settingsPage(model) }
    }
    var preferences = visit.preferences
    preferences.zone = zone
    try preferences.keep(of: try visit.account.id, in: visit.store, at: visit.time)
    if try visit.account.role == .person {
      try PersonFile.own(by: visit).change(visit) { $0.name = visit.form.text(AccountField.name) }
    }
    var model = try SettingsModel(visit)
    model.isSaved = true
    model.zone = zone ?? ""
    return visit.page { settingsPage(model) }
  }

  private static func changePassword(_ visit: Visit) async throws -> Response {
    let account = try visit.account
    let old = visit.form.all(AccountField.password).first ?? ""
    let new = visit.form.all(AccountField.newPassword).first ?? ""
    var problem: FormProblem?
    do {
      try await visit.apart {
        if account.hasPassword {
          try visit.store.confirm(password: old, of: account.id, at: visit.time)
        }
        var random = SystemRandomNumberGenerator()
        try visit.store.setPassword(
          new, of: account.id, keeping: visit.visitor?.token, at: visit.time, using: &random)
      }
    } catch is SignInRefusal {
      problem = FormProblem(
        field: AccountField.password, message: siteWords("site.password.wrong"))
    } catch SiteError.passwordNotUsable(_, let fewest, _) {
      problem = FormProblem(
        field: AccountField.newPassword,
        message: siteWords("site.password.length", ["fewest": "\(fewest)"]))
    }
    var model = try SettingsModel(visit)
    guard let problem else {
      model.isSaved = true
      return visit.page { settingsPage(model) }
    }
    model.state = FormState(problems: [problem])
    return visit.pageWithProblems { settingsPage(model) }
  }

  private static func sharing(
    _ visit: Visit, _ state: FormState = FormState()
  ) throws -> Response {
    let file = try PersonFile.own(by: visit)
    let live = try visit.store.shares(of: file.stored.id, for: try visit.account.id)
      .filter(\.isLive)
    let known = Set(live.map(\.clinician))
    let others = try visit.store.clinicians().filter { !known.contains($0.id) }
    let make = {
      sharePage(
        shares: live.map { (id: $0.id.text, name: $0.clinicianName) },
        clinicians: others.map { (id: $0.id.text, name: $0.name) }, state: state)
    }
    return state.isFaulty ? visit.pageWithProblems(make) : visit.page(make)
  }
}

extension SettingsModel {
  init(_ visit: Visit) throws {
    let account = try visit.account
    let file = account.role == .person ? try PersonFile.own(by: visit) : nil
    let shares = try file.map {
      try visit.store.shares(of: $0.stored.id, for: account.id).filter(\.isLive)
    }
    self.init(
      name: file?.base.name ?? "", zone: visit.preferences.zone ?? "",
      ownZone: TimeZone.current.identifier, hasPassword: account.hasPassword,
      fewest: Account.fewestPasswordCharacters,
      isHome: account.isHome, isPerson: account.role == .person,
      shares: (shares ?? []).map { (id: $0.id.text, name: $0.clinicianName) },
      canShare: try file != nil && !visit.store.clinicians().isEmpty)
  }
}
