import HTTPTypes
import Hummingbird
import Pages
import Store

extension Routes {
  /// Coming in and going out: the start link, the password, help.
  mutating func addEntry() {
    on(.get, "start/:token", for: .everyone) { visit in
      // A browser that was let in already need not spend a link.
      if visit.visitor != nil { return .see(.home) }
      var random = SystemRandomNumberGenerator()
      guard let token = SecretToken(try visit.parameter("token")),
        let session = try visit.store.useStartLink(token, at: visit.time, using: &random)
      else {
        return visit.page { signInPage(hasAccounts: Self.hasPasswords(visit), state: .usedLink) }
      }
      return try Self.entering(session, visit)
    }
    get(.signIn, for: .everyone) { visit in
      if let visitor = visit.visitor { return .see(visitor.firstPage) }
      return visit.page { signInPage(hasAccounts: Self.hasPasswords(visit)) }
    }
    post(.signIn, for: .everyone) { visit in try await Self.signIn(visit) }
    post(.signOut, for: .signedIn) { visit in
      if let visitor = visit.visitor {
        try visit.store.endSession(visitor.token, at: visit.time)
      }
      var response = Response.see(.signIn)
      response.headers[.setCookie] = SessionCookie.clear(
        isSecure: visit.services.settings.isSecure)
      return response
    }
    on(.get, SiteFrame.styleAddress.address, for: .everyone) { _ in
      var response = Response.text(StyleSheet.text, type: "text/css; charset=utf-8")
      response.headers[.cacheControl] = "public, max-age=31536000, immutable"
      return response
    }
    get(.help, for: .everyone) { visit in visit.page { helpPage() } }
  }

  private static func signIn(_ visit: Visit) async throws -> Response {
    let name = visit.form.text(AccountField.name) ?? ""
    let password = visit.form.all(AccountField.password).first ?? ""
    do {
      let session = try await visit.apart { () throws -> NewSession in
        var random = SystemRandomNumberGenerator()
        return try visit.store.signIn(
          name: name, password: password, at: visit.time, using: &random)
      }
      return try entering(session, visit)
    } catch let refusal as SignInRefusal {
      let message: String
      switch refusal {
      case .wrong: message = siteWords("site.sign_in.wrong")
      case .waiting(let until):
        let minutes = max(1, (until - visit.time.seconds + 59) / 60)
        message = siteWords("site.sign_in.wait", ["minutes": "\(minutes)"])
      case .site(let error): throw error
      }
      let state = FormState(
        values: [AccountField.name: [name]],
        problems: [FormProblem(field: AccountField.name, message: message)])
      return visit.pageWithProblems { signInPage(hasAccounts: true, state: state) }
    }
  }

  private static func entering(_ new: NewSession, _ visit: Visit) throws -> Response {
    var response = Response.see(.home)
    let session = try visit.store.session(new.token, at: visit.time)
    let lasting = (session?.expires ?? visit.time.seconds) - visit.time.seconds
    response.headers[.setCookie] = SessionCookie.set(
      new.token, lasting: lasting, isSecure: visit.services.settings.isSecure)
    return response
  }

  private static func hasPasswords(_ visit: Visit) -> Bool {
    (try? visit.store.accounts().contains(where: \.hasPassword)) ?? false
  }
}

extension Visitor {
  /// Where somebody begins.
  var firstPage: SitePlace { account.role == .clinician ? .people : .home }
}

extension FormState {
  fileprivate static var usedLink: FormState {
    FormState(problems: [
      FormProblem(field: AccountField.name, message: siteWords("site.start.used"))
    ])
  }
}
