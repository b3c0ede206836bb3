import Foundation
import Pages

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A tree as a reader outside Olivine sees it, to be compared with the tree that was written.
enum ReadNode: Hashable {
  case text(String)
  indirect case element(name: String, attributes: [String: String], children: [ReadNode])

  /// Reads a file or a part of one; `nil` when it is not well-formed.
  static func reading(_ text: String) -> ReadNode? {
    let collector = Collector()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = collector
    guard parser.parse(), collector.open.count == 1 else { return nil }
    return collector.open[0].children.first
  }

  /// The first element with this name, in reading order.
  func first(_ wanted: String) -> ReadNode? {
    guard case .element(let name, _, let children) = self else { return nil }
    if name == wanted { return self }
    for child in children {
      if let found = child.first(wanted) { return found }
    }
    return nil
  }

  var children: [ReadNode] {
    if case .element(_, _, let children) = self { children } else { [] }
  }
}

extension Markup {
  /// The nodes a reader must find, with texts passed through `expected`.
  func nodes(_ expected: (String) -> String) -> [ReadNode] {
    switch self {
    case .text(let text): text.isEmpty ? [] : [.text(expected(text))]
    case .element(let element):
      [
        .element(
          name: element.name.rawValue,
          attributes: Dictionary(
            element.attributes.map { ($0.name.rawValue, expected($0.value)) },
            uniquingKeysWith: { first, _ in first }),
          children: ReadNode.joined(element.content.nodes(expected)))
      ]
    case .group(let members): ReadNode.joined(members.flatMap { $0.nodes(expected) })
    }
  }
}

extension ReadNode {
  /// Neighbouring texts made one, as every reader does.
  fileprivate static func joined(_ nodes: [ReadNode]) -> [ReadNode] {
    nodes.reduce(into: []) { joined, node in
      if case .text(let more) = node, case .text(let text)? = joined.last {
        joined[joined.count - 1] = .text(text + more)
      } else {
        joined.append(node)
      }
    }
  }
}

private final class Collector: NSObject, XMLParserDelegate {
  struct Open {
    var name = ""
    var attributes: [String: String] = [:]
    var children: [ReadNode] = []
  }

  var open = [Open()]

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?, attributes attributeDict: [String: String] = [:]
  ) {
    open.append(Open(name: elementName, attributes: attributeDict))
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?
  ) {
    let closed = open.removeLast()
    open[open.count - 1].children.append(
      .element(
        name: closed.name, attributes: closed.attributes,
        children: ReadNode.joined(closed.children)))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    open[open.count - 1].children.append(.text(string))
  }
}
