import ArgumentParser
import Interchange
import Olivine

/// `olivine foods`: magnesium in food, with a search that forgives spelling.
struct FoodsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "foods",
    abstract: "Find foods with magnesium.",
    discussion: """
      Example:
        olivine foods spinnach
        olivine foods --group nuts
      """)

  @Argument(help: "Words of the name; small slips of spelling do not matter.")
  var words: [String] = []

  @Option(
    name: .long, help: ArgumentHelp("Only this group.", valueName: "GROUP"),
    completion: .list(Food.groups))
  var group: String?

  @OptionGroup var json: JSONOption

  func run() throws {
    try report {
      if let group, !Food.groups.contains(group) {
        throw Failure.usage(
          "--group: there is no group \"\(group)\"; groups are "
            + Food.groups.joined(separator: ", "))
      }
      let foods = Food.search(words.joined(separator: " "), group: group)
      try Terminal.write(json.json ? CatalogueDocument.foods(foods).text() + "\n" : text(foods))
    }
  }

  private func text(_ foods: [Food]) -> String {
    var page = TextPage()
    guard !foods.isEmpty else {
      page.paragraph(
        "No food is called that. Try one word, or a group: \(Food.groups.joined(separator: ", ")).")
      return page.text
    }
    page.heading("Magnesium in food, richest first")
    page.line("mg per portion   food")
    for food in foods.prefix(40) {
      let amount = food.milligramsPerPortion.text()
      let padding = String(repeating: " ", count: max(1, 14 - amount.count))
      for line in TextPage.wrapped(
        "\(food.name), \(food.portion) (\(food.portionGrams.text()) g)",
        first: padding + amount + "   ", rest: String(repeating: " ", count: 17))
      {
        page.line(line)
      }
    }
    if foods.count > 40 { page.paragraph("and \(foods.count - 40) more; add a word.") }
    page.close()
    return page.text
  }
}
