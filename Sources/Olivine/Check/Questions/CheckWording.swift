package import Catalogue

/// The language in which the check asks; English unless a page binds another.
package enum CheckWording {
  @TaskLocal package static var current = Wording.english
}
