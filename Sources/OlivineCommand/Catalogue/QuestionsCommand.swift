import ArgumentParser
import Interchange
import Olivine

/// `olivine faq`: the article's seven questions, in general and for one person.
struct QuestionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "faq",
    abstract: "Read answers to the usual seven questions, also for you.",
    discussion: """
      Example:
        olivine faq
        olivine faq Examples/people/margaret.json
      """)

  @Argument(help: "A person as JSON; - is standard input.")
  var person: String?

  @OptionGroup var json: JSONOption
  @OptionGroup var today: TodayOption

  func run() throws {
    try report {
      let day = try today.day()
      let assessment = try person.map { try PersonFile.assess($0, on: day) }
      let plan = assessment.flatMap { PlanResult($0, on: day, wishes: PlanWishes()).plan }
      let questions = Question.all(for: assessment, plan: plan)
      try Terminal.write(
        json.json ? CatalogueDocument.questions(questions).text() + "\n" : text(questions))
    }
  }

  private func text(_ questions: [Question]) -> String {
    var page = TextPage()
    // Whoever may take nothing now has one answer to all questions; it is printed once.
    var said: String?
    for question in questions {
      page.heading("\(question.number). \(question.question)")
      page.paragraph(question.general)
      if let forYou = question.forYou, forYou != said { page.paragraph("For you: \(forYou)") }
      said = question.forYou
    }
    page.close()
    return page.text
  }
}
