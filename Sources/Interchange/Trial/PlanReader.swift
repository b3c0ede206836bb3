public import Foundation
public import Olivine

/// Reads form and dose out of a plan that `olivine plan --json` wrote.
///
/// Only the wishes are taken: the plan itself is made again, under a clearance of today.
public enum PlanReader {
  /// - Throws: ``InputProblem``.
  public static func wishes(from data: Data) throws(InputProblem) -> PlanWishes {
    guard case .object(let fields) = try JSONValue(parsing: data) else {
      throw InputProblem(at: "", .wrongType(found: "this", expected: "a plan"))
    }
    guard case .object(let plan)? = fields["plan"] else {
      throw InputProblem(at: "plan", .missingField)
    }
    guard let form = plan["form"], let steps = plan["steps"] else {
      throw InputProblem(at: plan["form"] == nil ? "plan.form" : "plan.steps", .missingField)
    }
    guard case .array(let list) = steps, let last = list.last, case .object(let step) = last,
      let dose = step["mg_d"]
    else {
      throw InputProblem(
        at: "plan.steps", .wrongType(found: steps.kind, expected: "a list of steps with mg_d"))
    }
    return PlanWishes(
      form: try Code(reading: try form.text(at: "plan.form"), at: "plan.form"),
      target: try dose.number(at: "plan.steps[\(list.count - 1)].mg_d", in: 1...5_000))
  }
}
