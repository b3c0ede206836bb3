/// Why a request is not answered; each becomes a page that says what to do.
enum SiteRefusal: Error, Hashable, Sendable {
  case notFound
  case methodNotAllowed
  case notAllowed
  /// Nobody is signed in, or the session has ended.
  case signInNeeded
  case otherHost
  case otherSite
  /// The form comes from before the session.
  case oldForm
  case notAForm
  case tooLarge
  /// Somebody else, or another tab, wrote in between.
  case changedMeanwhile
  /// All hands are busy.
  case tooBusy
  case broken

  /// Status of HTTP, and the name of its words.
  var status: (code: Int, id: String) {
    switch self {
    case .notFound: (404, "not_found")
    case .methodNotAllowed: (405, "method")
    case .notAllowed: (403, "not_allowed")
    case .signInNeeded: (401, "sign_in_needed")
    case .otherHost: (421, "other_host")
    case .otherSite: (403, "other_site")
    case .oldForm: (403, "old_form")
    case .notAForm: (415, "not_a_form")
    case .tooLarge: (413, "too_large")
    case .changedMeanwhile: (409, "changed_meanwhile")
    case .tooBusy: (503, "too_busy")
    case .broken: (500, "broken")
    }
  }
}
