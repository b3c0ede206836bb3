import Pages

/// What keeps a page from being used by everyone.
enum AccessibilityFault: Hashable, Sendable {
  case titleEmpty
  case titleShared(String)
  case mainHeadings(count: Int)
  case headingSkipped(from: Int, to: Int)
  case landmark(ElementName, count: Int)
  case skipLinkMissing
  case navigationWithoutName
  case fieldWithoutLabel(name: String)
  case groupWithoutLegend
  case drawingWithoutWords(id: String)
  case tableWithoutCaption
  case headerWithoutScope(String)
  case linkOrButtonWithoutWords
  case tabulatorOrder(String)
  case identifierShared(String)
  case identifierUnknown(String)
}

/// The faults of one page, found by walking its tree.
func accessibilityFaults(in document: Document) -> [AccessibilityFault] {
  let elements = document.body.elements
  var faults = document.title.isEmpty ? [AccessibilityFault.titleEmpty] : []
  faults += headingFaults(elements)
  faults += landmarkFaults(elements)
  faults += fieldFaults(elements)
  faults += drawingFaults(elements)
  faults += tableFaults(elements)
  faults += identifierFaults(elements)
  for element in elements {
    if let order = element.value(of: .tabindex), order != "-1", order != "0" {
      faults.append(.tabulatorOrder(order))
    }
    let isControl = element.name == .a || element.name == .button || element.name == .summary
    if isControl, element.content.plainText.allSatisfy(\.isWhitespace),
      element.value(of: .ariaLabel) == nil
    {
      faults.append(.linkOrButtonWithoutWords)
    }
  }
  return faults
}

/// The faults of a whole site: those of each page, and titles that two pages share.
func accessibilityFaults(across documents: [Document]) -> [AccessibilityFault] {
  let titles = Dictionary(grouping: documents.map(\.title)) { $0 }
  let shared = titles.filter { $0.value.count > 1 }.keys.sorted()
  return documents.flatMap { accessibilityFaults(in: $0) }
    + shared.map { AccessibilityFault.titleShared($0) }
}

private func headingFaults(_ elements: [Element]) -> [AccessibilityFault] {
  let levels = elements.compactMap { element in
    switch element.name {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    default: nil
    }
  }
  let main = levels.count { $0 == 1 }
  var faults = main == 1 ? [] : [AccessibilityFault.mainHeadings(count: main)]
  var previous = 0
  for level in levels {
    if level > previous + 1 { faults.append(.headingSkipped(from: previous, to: level)) }
    previous = level
  }
  return faults
}

private func landmarkFaults(_ elements: [Element]) -> [AccessibilityFault] {
  var faults: [AccessibilityFault] = []
  for landmark in [ElementName.header, .main, .footer] {
    let count = elements.count { $0.name == landmark }
    if count != 1 { faults.append(.landmark(landmark, count: count)) }
  }
  let main = elements.first { $0.name == .main }?.value(of: .id)
  if elements.first?.name != .a || elements.first?.value(of: .href) != main.map({ "#" + $0 }) {
    faults.append(.skipLinkMissing)
  }
  for nav in elements where nav.name == .nav && nav.value(of: .ariaLabel) == nil {
    faults.append(.navigationWithoutName)
  }
  return faults
}

private func fieldFaults(_ elements: [Element]) -> [AccessibilityFault] {
  let labelled = Set(elements.filter { $0.name == .label }.compactMap { $0.value(of: .for) })
  var faults: [AccessibilityFault] = []
  for field in elements {
    switch field.name {
    case .input where field.value(of: .type) == "hidden": continue
    case .input, .select, .textarea:
      let hasLabel = field.value(of: .id).map(labelled.contains) ?? false
      if !hasLabel, field.value(of: .ariaLabel) == nil, field.value(of: .ariaLabelledby) == nil {
        faults.append(.fieldWithoutLabel(name: field.value(of: .name) ?? ""))
      }
    case .fieldset:
      if field.content.elements.first?.name != .legend { faults.append(.groupWithoutLegend) }
    default: continue
    }
  }
  return faults
}

private func drawingFaults(_ elements: [Element]) -> [AccessibilityFault] {
  elements.filter { $0.name == .svg }.compactMap { drawing in
    if drawing.value(of: .ariaHidden) == "true" { return nil }
    let inside = drawing.content.elements
    let hasWords = [ElementName.title, .desc].allSatisfy { name in
      inside.contains { $0.name == name && !$0.content.plainText.isEmpty }
    }
    if drawing.value(of: .role) == "img", hasWords { return nil }
    return .drawingWithoutWords(id: drawing.value(of: .id) ?? "")
  }
}

private func tableFaults(_ elements: [Element]) -> [AccessibilityFault] {
  var faults: [AccessibilityFault] = []
  for element in elements {
    if element.name == .table, element.value(of: .ariaLabel) == nil,
      element.content.elements.first?.name != .caption
    {
      faults.append(.tableWithoutCaption)
    }
    if element.name == .th, element.value(of: .scope) == nil {
      faults.append(.headerWithoutScope(element.content.plainText))
    }
  }
  return faults
}

private func identifierFaults(_ elements: [Element]) -> [AccessibilityFault] {
  var known: Set<String> = []
  var faults: [AccessibilityFault] = []
  for id in elements.compactMap({ $0.value(of: .id) }) where !known.insert(id).inserted {
    faults.append(.identifierShared(id))
  }
  for element in elements {
    var used = [element.value(of: .for)].compactMap { $0 }
    for name in [Attribute.Name.ariaLabelledby, .ariaDescribedby] {
      used += element.value(of: name)?.split(separator: " ").map(String.init) ?? []
    }
    if let target = element.value(of: .href), target.hasPrefix("#") {
      used.append(String(target.dropFirst()))
    }
    faults += used.filter { !known.contains($0) }.map { .identifierUnknown($0) }
  }
  return faults
}
