/// A name and a value on an element, made only by the functions below.
///
/// There is no way to write a `style`, an event handler or any other name that is not listed.
package struct Attribute: Hashable, Sendable {
  package let name: Name
  /// The value before escaping.
  package let value: String

  fileprivate init(_ name: Name, _ value: String = "") {
    self.name = name
    self.value = value
  }

  /// The names that pages use; `style` and `on…` are not among them.
  package enum Name: String, Hashable, Sendable, CaseIterable {
    case id, `class`, lang, dir, title, role, hidden
    case href, rel
    case datetime, start, scope, colspan, open
    case method, action, novalidate, enctype, type, name, value, checked, selected, required
    case disabled, autocomplete, autofocus, inputmode, min, max, step, rows, maxlength, `for`
    case tabindex
    case ariaLabel = "aria-label"
    case ariaLabelledby = "aria-labelledby"
    case ariaDescribedby = "aria-describedby"
    case ariaCurrent = "aria-current"
    case ariaHidden = "aria-hidden"
    case ariaInvalid = "aria-invalid"
    case xmlns, viewBox, width, height, focusable
    case x, y, x1, y1, x2, y2, cx, cy, r, rx, d
    case textAnchor = "text-anchor"
    case transform
  }
}

extension [Attribute] {
  /// Adds an attribute: classes join those already there, any other value replaces an earlier one.
  mutating func set(_ attribute: Attribute) {
    guard let place = firstIndex(where: { $0.name == attribute.name }) else {
      append(attribute)
      return
    }
    self[place] =
      attribute.name == .class
      ? Attribute(.class, "\(self[place].value) \(attribute.value)") : attribute
  }
}

// MARK: - Any element

extension Attribute {
  package static func id(_ id: ElementID) -> Attribute { Attribute(.id, id.value) }

  package static func `class`(_ classes: StyleClass...) -> Attribute {
    Attribute(.class, classes.map(\.name).joined(separator: " "))
  }

  package static func lang(_ language: Language) -> Attribute { Attribute(.lang, language.tag) }

  /// Lets the browser choose the writing direction from the words themselves.
  package static let directionFromText = Attribute(.dir, "auto")

  package static let hidden = Attribute(.hidden)

  /// Can take the focus from a link, but is not a stop of the tabulator key.
  package static let focusableByLink = Attribute(.tabindex, "-1")

  /// A stop of the tabulator key that is no control, such as an area that scrolls.
  static let focusableByKey = Attribute(.tabindex, "0")

  package static let autofocus = Attribute(.autofocus)
}

// MARK: - Accessibility

extension Attribute {
  /// The part an element plays for a screen reader, where the element does not say it by itself.
  package enum Role: String, Sendable {
    case image = "img"
    case alert, status, list, group, note
    case table
  }

  /// What a link leads to, seen from the page it stands on.
  package enum Current: String, Sendable {
    case page, step
  }

  package static func role(_ role: Role) -> Attribute { Attribute(.role, role.rawValue) }
  package static func ariaLabel(_ text: String) -> Attribute { Attribute(.ariaLabel, text) }
  package static func ariaCurrent(_ what: Current) -> Attribute {
    Attribute(.ariaCurrent, what.rawValue)
  }
  package static func ariaLabelledBy(_ ids: ElementID...) -> Attribute {
    Attribute(.ariaLabelledby, ids.map(\.value).joined(separator: " "))
  }
  package static func ariaDescribedBy(_ ids: ElementID...) -> Attribute {
    ariaDescribedBy(ids)
  }
  static func ariaDescribedBy(_ ids: [ElementID]) -> Attribute {
    Attribute(.ariaDescribedby, ids.map(\.value).joined(separator: " "))
  }

  /// Decoration that a screen reader passes over.
  package static let ariaHidden = Attribute(.ariaHidden, "true")
  package static let ariaInvalid = Attribute(.ariaInvalid, "true")
}

// MARK: - Links, lists, tables, disclosure

extension Attribute {
  /// What a table header names.
  package enum Scope: String, Sendable {
    case column = "col"
    case row, columnGroup = "colgroup", rowGroup = "rowgroup"
  }

  package static func href(_ target: LinkTarget) -> Attribute { Attribute(.href, target.address) }

  /// Leaves no trace of the page at the place a link leads to.
  package static let noReferrer = Attribute(.rel, "noreferrer")

  /// A moment or day in ISO 8601, such as `2026-08-06`.
  package static func datetime(_ moment: String) -> Attribute { Attribute(.datetime, moment) }

  package static func start(_ number: Int) -> Attribute { Attribute(.start, String(number)) }
  package static func scope(_ scope: Scope) -> Attribute { Attribute(.scope, scope.rawValue) }
  package static func columns(_ count: Int) -> Attribute { Attribute(.colspan, String(count)) }

  /// Shows the content of a `details` element from the start.
  package static let open = Attribute(.open)
}

// MARK: - Forms

extension Attribute {
  /// The kinds of input; none of them needs a pointer, a picker or a script.
  package enum InputKind: String, Sendable {
    case text, radio, checkbox, hidden, date, password, email, tel, file
  }

  /// Which keys a telephone offers.
  package enum Keyboard: String, Sendable {
    case numeric, decimal, text
  }

  /// What a browser or password manager may fill in.
  package enum Autocomplete: String, Sendable {
    case off, name, username
    case currentPassword = "current-password"
    case newPassword = "new-password"
    case oneTimeCode = "one-time-code"
    case birthYear = "bday-year"
    case sex
  }

  /// How a form sends its answers.
  package enum Method: String, Sendable {
    case get, post
  }

  package static func action(_ target: LinkTarget) -> Attribute {
    Attribute(.action, target.address)
  }
  package static func method(_ method: Method) -> Attribute { Attribute(.method, method.rawValue) }

  /// Leaves checking to the server, whose messages are written for people.
  package static let noValidate = Attribute(.novalidate)
  package static let sendsFiles = Attribute(.enctype, "multipart/form-data")

  package static func type(_ kind: InputKind) -> Attribute { Attribute(.type, kind.rawValue) }
  package static let submits = Attribute(.type, "submit")
  package static func name(_ name: String) -> Attribute { Attribute(.name, name) }
  package static func value(_ value: String) -> Attribute { Attribute(.value, value) }
  package static func `for`(_ id: ElementID) -> Attribute { Attribute(.for, id.value) }
  package static func keyboard(_ keyboard: Keyboard) -> Attribute {
    Attribute(.inputmode, keyboard.rawValue)
  }
  package static func autocomplete(_ field: Autocomplete) -> Attribute {
    Attribute(.autocomplete, field.rawValue)
  }
  package static func maximumLength(_ count: Int) -> Attribute {
    Attribute(.maxlength, String(count))
  }
  package static func rows(_ count: Int) -> Attribute { Attribute(.rows, String(count)) }
  package static let checked = Attribute(.checked)
  package static let selected = Attribute(.selected)
  package static let disabled = Attribute(.disabled)
}

// MARK: - Drawings

extension Attribute {
  /// Which end of a label its position names.
  package enum Anchor: String, Hashable, Sendable {
    case start, middle, end
  }

  static let svgNamespace = Attribute(.xmlns, "http://www.w3.org/2000/svg")

  /// Keeps old browsers from stopping at a drawing with the tabulator key.
  static let notFocusable = Attribute(.focusable, "false")

  static func viewBox(width: Double, height: Double) -> Attribute {
    Attribute(.viewBox, "0 0 \(Coordinate.text(width)) \(Coordinate.text(height))")
  }

  static func coordinate(_ name: Name, _ value: Double) -> Attribute {
    Attribute(name, Coordinate.text(value))
  }

  static func outline(_ outline: Outline) -> Attribute { Attribute(.d, outline.commands) }
  static func anchor(_ anchor: Anchor) -> Attribute { Attribute(.textAnchor, anchor.rawValue) }
}
