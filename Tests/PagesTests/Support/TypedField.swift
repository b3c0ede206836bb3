import Olivine
import Pages

/// A place where somebody types words that a page shows.
struct TypedField: Sendable, CustomStringConvertible {
  let description: String
  /// The pages that show the field, when somebody typed these words.
  let pages: @Sendable (String) -> [Document]

  static let all: [TypedField] = ofPerson + ofAnswer

  // MARK: - The check and the plan

  private static let ofPerson: [TypedField] = [
    person("the name of a person") { $0.name = $1 },
    person("a medicine that no list holds") { $0.otherMedicines = [$1] },
    person("many medicines that no list holds") { person, words in
      person.otherMedicines = (1...20).map { "\($0) \(words)" }
    },
    person("who gave consent") { person, words in
      let asking = assess(person, on: ExamplePeople.today).rulesForClinician
      person.consent = Consent(
        name: words, day: ExamplePeople.today - 1, maximumDose: 100, covers: Set(asking))
    },
    person("what consent covers") { person, words in
      person.consent = Consent(
        name: "Dr Sole", day: ExamplePeople.today - 1, maximumDose: 100, covers: [words])
    },
    person("a food to leave out") { $0.avoidedFoods = [$1] },
    person("the cause of a neuropathy") { $0.neuropathyCause = $1 },
    TypedField("a medicine that leaves no time of day") { words in
      [
        noPlanPage(
          for: ExamplePeople.healthy.assessment,
          because: .noTimeOfDay(medicines: ["levothyroxine", words]))
      ]
    },
  ]

  private static func person(
    _ description: String, _ type: @escaping @Sendable (inout Person, String) -> Void
  ) -> TypedField {
    TypedField(description) { words in
      [ExamplePeople.olderWithThyroid, ExamplePeople.weakKidneys, ExamplePeople.redFlag]
        .flatMap { example in
          var person = example.person
          type(&person, words)
          return documents(of: assess(person, on: ExamplePeople.today))
        }
    }
  }

  /// Every page of a person.
  private static func documents(of assessment: Assessment) -> [Document] {
    let plan = assessment.clearance.flatMap { try? Plan(within: $0, on: assessment.day) }
    return [
      doctorLetter(for: assessment),
      plan.map { planPage(for: $0) } ?? noPlanPage(for: assessment),
      questionsPage(for: assessment, plan: plan), foodsPage(for: assessment),
      foodsPage(group: "nuts", for: assessment),
    ]
  }

  // MARK: - The answer

  private static let ofAnswer: [TypedField] = [
    answer("the name on an answer") { $0.subject.name = $1 },
    answer("the mark of a trial") { $0.subject.reportID = $1 },
    answer("a red flag") { $0.safety.redFlags = [$1, $1] },
    answer("a line about the kidneys") { $0.safety.kidney = [$1] },
    answer("a medicine that interacts") { $0.safety.interactions = [$1] },
    answer("a side effect") { $0.safety.sideEffects = [$1, $1] },
    answer("a stop") { $0.safety.stopEvents = [$1] },
    answer("a note on what was done, such as a rescue medicine") { $0.conduct.lines = [$1, $1] },
    answer("a limit of the answer, such as a guess at the order") { $0.limits = [$1, $1] },
    answer("the form") { $0.form = $1 },
    answer("the name of an assumption") { model, words in
      model.sensitivity = model.sensitivity.map {
        AnswerModel.SensitivityRow(
          name: words, effect: $0.effect, interval: $0.interval, conclusion: words)
      }
    },
    answer("what is known before") { $0.priorEvidence = $1 },
    answer("the sentence of an answer") {
      $0.sentence = $1
      $0.nextStep = $1
    },
  ]

  private static func answer(
    _ description: String, _ type: @escaping @Sendable (inout AnswerModel, String) -> Void
  ) -> TypedField {
    TypedField(description) { words in
      var model = ExampleAnswers.probableRelief
      type(&model, words)
      return [personAnswer(model), doctorReport(model)]
    }
  }

  private init(_ description: String, _ pages: @escaping @Sendable (String) -> [Document]) {
    self.description = description
    self.pages = pages
  }
}
