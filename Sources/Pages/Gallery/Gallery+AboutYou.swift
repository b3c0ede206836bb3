import Olivine

extension Gallery {
  /// The page about a person, filled in.
  static var aboutYou: AboutYouModel {
    AboutYouModel(
      causes: ConditionPrior.ofCauses, hasRunningTest: false,
      state: FormState(values: [
        AboutField.cause: ["diabetic_polyneuropathy"], AboutField.weight: ["11 st 9 lb"],
        AboutField.height: ["5 ft 4 in"], AboutField.wishes: ["gut_sensitive"],
      ]))
  }

  /// The same with a weight without its unit, while a test is running.
  static var aboutYouWrong: AboutYouModel {
    var model = aboutYou
    model.hasRunningTest = true
    model.state.values[AboutField.weight] = ["74"]
    model.state.problems = [
      FormProblem(
        field: AboutField.weight,
        message: wording("site.about.problem.weight_kg.unit", ["value": "74"]))
    ]
    return model
  }
}
