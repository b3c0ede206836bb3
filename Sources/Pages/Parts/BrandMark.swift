/// The name of the product beside its sign, an olive leaf cut like a crystal.
func brandMark() -> Markup {
  let leaf = Outline(start: Point(2, 20))
    .curve(to: Point(22, 2), bending: Point(2, 4))
    .curve(to: Point(2, 20), bending: Point(22, 18))
    .closed()
  let facet = Outline(polygon: [Point(5, 17), Point(20, 4), Point(10, 7)])
  return span(.class("brand")) {
    ornament(width: 24, height: 22) {
      path(leaf)
      path(facet, .class("facet"))
    }
    FixedWords.product
  }
}
