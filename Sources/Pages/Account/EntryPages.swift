/// For somebody who is not signed in: by password, or by the link that the program printed.
///
/// - Parameter hasAccounts: whether anybody has a password.
package func signInPage(hasAccounts: Bool, state: FormState = FormState()) -> Document {
  formPage(
    title: wording("site.sign_in.title"), heading: .above(lead: wording("site.sign_in.lead")),
    state: state
  ) {
    if hasAccounts {
      form(.post, to: SitePlace.signIn.target) {
        textField(
          name: AccountField.name, label: wording("site.sign_in.name"), autocomplete: .username,
          state: state)
        textField(
          name: AccountField.password, label: wording("site.sign_in.password"), kind: .password,
          autocomplete: .currentPassword, state: state)
        submitButton(wording("site.sign_in.button"))
      }
    }
    h2(wording("site.sign_in.link"))
    p(wording("site.sign_in.link.text"))
  }
}

/// The names of the fields of accounts.
package enum AccountField {
  package static let name = "name"
  package static let password = "password"
  package static let newPassword = "new_password"
  package static let role = "role"
  package static let zone = "zone"
  package static let confirm = "confirm"
  package static let account = "account"
  package static let share = "share"
  package static let cause = "cause"
  package static let maximum = "max_mg_d"
  package static let agreed = "agreed"
}

/// Help: how it works, whom to call, and where everything is.
package func helpPage() -> Document {
  Document(title: wording("site.help.title"), footer: standardFooter()) {
    pageHeader(wording("site.help.title"), lead: wording("site.help.lead"))
    callout(.emergency, wording("emergency.signs"))
    for topic in ["steps", "bad_day", "missed", "stop", "blinded", "data", "paper"] {
      h2(wording("site.help.\(topic)"))
      p(wording("site.help.\(topic).text"))
    }
    section(.class("screen-only")) {
      h2(wording("site.help.places"))
      placeLinks(placesOfReader)
      h2(wording("site.help.reading"))
      linkList([.questions, .unknowns, .rules, .sources].map { PlaceLink($0, about: $0.about) })
    }
  }
}

/// The pages of whoever reads: a clinician has others than a person, and a stranger signs in first.
private var placesOfReader: [SitePlace] {
  guard let frame = PageEnvironment.current.frame, !frame.places.contains(.today) else {
    return [.today, .diary, .status, .data, .settings]
  }
  return frame.places.filter { $0 != .help }
}
