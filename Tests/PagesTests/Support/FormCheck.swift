import Pages

/// What keeps a person from finding and mending what is wrong in a form.
enum FormFault: Hashable, Sendable {
  case titleWithoutError
  case summaries(count: Int)
  case summaryCannotTakeFocus
  case problemNotInSummary(String)
  case problemWithoutField(String)
  case problemNotBesideField(String)
  case postWithoutToken(action: String)
  case tokenInGet(action: String)
  case browserChecks
}

/// The faults of a page whose form came back with problems.
func formFaults(in document: Document, state: FormState) -> [FormFault] {
  let elements = document.body.elements
  var faults: [FormFault] = document.title.hasPrefix("Error: ") ? [] : [.titleWithoutError]
  let summaries = elements.filter { $0.value(of: .role) == "alert" }
  if summaries.count != 1 { faults.append(.summaries(count: summaries.count)) }
  if summaries.contains(where: {
    $0.value(of: .tabindex) != "-1" || $0.value(of: .autofocus) == nil
  }) {
    faults.append(.summaryCannotTakeFocus)
  }
  let links = summaries.flatMap(\.content.elements).filter { $0.name == .a }
  let byID = Dictionary(
    elements.compactMap { element in element.value(of: .id).map { ($0, element) } },
    uniquingKeysWith: { first, _ in first })
  for problem in state.problems {
    let link = links.first { $0.content.plainText == problem.message }
    guard let target = link?.value(of: .href)?.dropFirst() else {
      faults.append(.problemNotInSummary(problem.field))
      continue
    }
    let isControl = byID[String(target)].map {
      [.input, .select, .textarea, .button].contains($0.name)
    }
    if isControl != true { faults.append(.problemWithoutField(problem.field)) }
    // The sentence is tied to the field itself or to the group around it.
    let tied = elements.filter { element in
      let describing = element.value(of: .ariaDescribedby)?.split(separator: " ") ?? []
      let isTold = describing.contains {
        byID[String($0)]?.content.plainText == problem.message
      }
      let holds =
        element.value(of: .id) == String(target)
        || element.content.elements.contains { $0.value(of: .id) == String(target) }
      return isTold && holds
    }
    if tied.isEmpty { faults.append(.problemNotBesideField(problem.field)) }
  }
  return faults + formFaults(in: document)
}

/// The faults of the forms of any page: the secret of the session, and who checks what is typed.
func formFaults(in document: Document) -> [FormFault] {
  var faults: [FormFault] = []
  for form in document.body.elements where form.name == .form {
    let action = form.value(of: .action) ?? ""
    let hasToken = form.content.elements.contains {
      $0.value(of: .name) == SiteFrame.tokenField && $0.value(of: .type) == "hidden"
    }
    let isPost = form.value(of: .method) == "post"
    if isPost, !hasToken, document.isFramed { faults.append(.postWithoutToken(action: action)) }
    if !isPost, hasToken { faults.append(.tokenInGet(action: action)) }
    if form.value(of: .novalidate) == nil { faults.append(.browserChecks) }
  }
  return faults
}

extension Document {
  /// Whether the links of a site stand on it.
  fileprivate var isFramed: Bool { body.elements.contains { $0.name == .nav } }
}
