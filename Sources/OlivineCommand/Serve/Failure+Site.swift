import Store

extension Failure {
  /// What went wrong with the data of a site, and what to do about it.
  init(_ error: SiteError) {
    self =
      switch error {
      case .store(let error): Failure(error)
      case .notFound: .usage("there is no such account")
      case .notAllowed: .usage("this account may not do that")
      case .nameTaken: .usage("there is an account with this name; choose another name")
      case .nameNotUsable: .usage("write a name with at least one letter and at most 200")
      case .passwordNotUsable(let characters, let fewest, let most):
        .usage("the password has \(characters) characters and needs \(fewest) to \(most)")
      case .changedMeanwhile:
        .damaged("another program wrote at the same time; nothing was written, please try again")
      case .documentNotUsable: .damaged("a document could not be kept; please report this")
      case .unreadable(let table):
        .damaged("something in \(table) cannot be read by this version; install a newer one")
      }
  }
}
