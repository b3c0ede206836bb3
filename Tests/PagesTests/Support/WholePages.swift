import Olivine
import Pages

/// A page a person or a doctor reads, made from an example.
struct WholePage: Sendable, CustomStringConvertible {
  let name: String
  let document: Document

  var description: String { name }

  /// Every kind of page of every example.
  static let all: [WholePage] =
    ExamplePeople.all.flatMap { example in
      let assessment = example.assessment
      return [
        WholePage(name: "letter \(example)", document: doctorLetter(for: assessment)),
        WholePage(name: "plan \(example)", document: planOrRefusal(assessment)),
      ]
    }
    + ExampleAnswers.all.flatMap { name, model in
      [
        WholePage(name: "answer \(name)", document: personAnswer(model)),
        WholePage(name: "report \(name)", document: doctorReport(model)),
      ]
    }
    + refusals.enumerated().map { index, refusal in
      WholePage(
        name: "refusal \(index)",
        document: noPlanPage(for: ExamplePeople.healthy.assessment, because: refusal))
    }

  private static let refusals: [PlanRefusal] = {
    let citrate: [Code<Form>] = ExamplePeople.codes("citrate")
    return citrate.flatMap { form -> [PlanRefusal] in
      [
        .expired(ExamplePeople.today), .noRoom(maximum: 350), .noDose(-1), .formForbidden(form),
        .formHardToSwallow(form), .formNotByMouth(form), .noForm,
        .noTimeOfDay(medicines: ["levothyroxine", HostileWords.typed]),
      ]
    }
  }()

  private static func planOrRefusal(_ assessment: Assessment) -> Document {
    guard let clearance = assessment.clearance else { return noPlanPage(for: assessment) }
    do {
      return planPage(
        for: try Plan(
          within: clearance, on: assessment.day,
          wishes: PlanWishes(target: assessment.person.requestedMagnesium)))
    } catch {
      return noPlanPage(for: assessment, because: error)
    }
  }
}
