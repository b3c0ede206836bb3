import ArgumentParser
import Olivine

/// A form and a dose, where the plan need not choose them.
struct WishOptions: ParsableArguments {
  @Option(
    name: .long, help: ArgumentHelp("The form to take; see olivine forms.", valueName: "ID"),
    completion: .list(Form.all.map(\.id)))
  var form: String?

  @Option(
    name: .long, help: ArgumentHelp("The dose to reach, mg of magnesium a day.", valueName: "MG"))
  var mgD: Double?

  var isEmpty: Bool { form == nil && mgD == nil }

  func wishes() throws -> PlanWishes {
    PlanWishes(form: try FormOption.code(form), target: mgD)
  }
}

/// `--form`, read with a hint.
enum FormOption {
  static func code(_ form: String?) throws -> Code<Form>? {
    guard let form else { return nil }
    guard let code = Code<Form>(form) else {
      let hint = Code<Form>.nearest(to: form).map { " Did you mean \($0)?" } ?? ""
      throw Failure.usage("--form: there is no form \"\(form)\".\(hint)")
    }
    return code
  }
}
