import Olivine
import Pages
import Testing

@Suite("The answer pages")
struct AnswerPageTests {
  private func places(of ids: [String], in words: String) -> [String.Index] {
    ids.compactMap { words.firstRange(of: Wording.english($0))?.lowerBound }
  }

  @Test(
    "the person reads verdict, confidence, picture, dose, side effects, research, numbers, data")
  func personOrder() {
    let words = personAnswer(ExampleAnswers.probableRelief).body.plainText
    let ids = [
      "confidence", "picture", "dose", "side_effects", "prior_evidence", "numbers", "data",
    ].map { "report.person.\($0)" }
    let order = places(of: ids, in: words)
    #expect(order.count == ids.count)
    #expect(order == order.sorted())
    let verdict = words.firstRange(of: ExampleAnswers.probableRelief.sentence)
    #expect(verdict.map { $0.lowerBound < order[0] } == true)
  }

  @Test("the doctor reads answer, safety, what was done, result, evidence, requests")
  func doctorOrder() {
    let words = doctorReport(ExampleAnswers.probableRelief).body.plainText
    let ids = [
      "question", "answer", "safety", "what_was_done", "result", "prior_evidence", "asks",
    ].map { "report.doctor.\($0)" }
    let order = places(of: ids, in: words)
    #expect(order.count == ids.count)
    #expect(order == order.sorted())
  }

  @Test("a verdict brings its own sentence, numbers, limits and blocks")
  func verdict() throws {
    let verdict = try #require(ExampleAnswers.verdict)
    let model = AnswerModel(verdict)
    let effect = try #require(model.effect)
    #expect(effect.mean == verdict.effect.mean)
    #expect(effect.interval == verdict.effect.q025...verdict.effect.q975)
    #expect(model.diary.blocks.map(\.letter) == ["A", "B", "B", "A"])
    #expect(model.diary.blocks.map(\.days) == [1...21, 22...42, 43...63, 64...84])
    // Five rounds of 0, 3, 2, 1 and a last 0, all of them above 4.
    #expect(model.diary.blocks.first?.mean == 114.0 / 21)
    let person = personAnswer(model).body.plainText
    for sentence in [verdict.sentence(), verdict.nextStep()] + verdict.limits() {
      #expect(person.contains(sentence))
    }
    #expect(doctorReport(model).body.plainText.contains(verdict.sentence()))
  }

  @Test("too early shows no effect, no chance and no numbers")
  func tooEarly() {
    let page = personAnswer(ExampleAnswers.tooEarly).body
    #expect(!page.plainText.contains("%"))
    #expect(page.elements.count { $0.name == .svg && $0.value(of: .role) == "img" } == 1)
  }

  @Test("the answer ends what research says with the own result below the studies")
  func ownResult() throws {
    for (condition, isOther) in [("mixed_neuropathic", false), ("diabetic_polyneuropathy", true)] {
      var model = ExampleAnswers.fromVerdict
      model.forest = ExampleAnswers.forest(condition: condition)
      #expect(model.forest?.isOfOtherCauses == isOther)
      let words = personAnswer(model).body.plainText
      #expect(words.contains("Pickering 2020") && words.contains("Your own result"))
      #expect(words.contains(Wording.english("report.forest.other")) == isOther)
    }
    // Fibromyalgia is no nerve pain, and no study of it measured pain in two whole groups.
    #expect(ExampleAnswers.forest(condition: "fibromyalgia_not_neuropathy") == nil)
    #expect(ExampleAnswers.fromVerdict.forest == nil)
  }
}
