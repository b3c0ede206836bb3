import Hummingbird
import Interchange
import Olivine
import Pages
import Store

extension Routes {
  mutating func addHome() {
    get(.home, for: .everyone) { visit in
      guard let visitor = visit.visitor else { return .see(.signIn) }
      guard visitor.account.role == .person else { return .see(.people) }
      let file = try PersonFile.own(by: visit)
      let model = try HomeModel(file, on: visit.today)
      return visit.page { homePage(model) }
    }
  }
}

extension HomeModel {
  /// Where a person stands in the four steps.
  init(_ file: PersonFile, on today: Day) throws {
    let clearance = file.clearance(on: today)
    let course = try file.reopened(on: today)?.course
    let isCleared = clearance.map { $0.room > 0 } ?? false
    let hasPlan = file.hasPlan
    let hasEnded = course?.end != nil

    let check: Step =
      if let assessment = file.assessment {
        Step(
          "check", at: .result, file.needsCheck(on: today) ? .attention : .done,
          note: assessment.clearance.map {
            siteWords(
              "site.step.checked",
              [
                "date": Wording.english.date($0.day), "end": Wording.english.date($0.expiry),
              ])
          })
      } else {
        Step("check", at: .check, file.draft.isEmpty ? .notStarted : .inProgress)
      }
    let plan = Step(
      "plan", at: .plan, hasPlan ? .done : isCleared ? .notStarted : .later)
    let trial: Step =
      if let course {
        Step(
          "try", at: hasEnded ? .status : .today, hasEnded ? .done : .inProgress,
          note: course.dayNote)
      } else {
        Step(
          "try", at: .designs,
          hasPlan && clearance?.allowsTrial == true ? .notStarted : .later)
      }
    let answer = Step("answer", at: .answer, hasEnded ? .notStarted : .later)
    self.init(
      steps: [check, plan, trial, answer],
      action: Self.action(file, isCleared: isCleared, course: course, on: today),
      mayTakeMagnesium: hasPlan || course != nil)
  }

  private static func action(
    _ file: PersonFile, isCleared: Bool, course: TrialCourse?, on today: Day
  ) -> SitePlace? {
    if let course { return course.end == nil ? .today : .answer }
    if file.assessment == nil { return file.draft.isEmpty ? .check : .answers }
    if file.needsCheck(on: today) { return .answers }
    guard isCleared else { return .result }
    return file.hasPlan ? .designs : .plan
  }
}

extension TrialCourse {
  fileprivate var dayNote: String? {
    guard case .running(let day) = stage else { return nil }
    return siteWords(
      "site.step.trial_day", ["day": "\(day)", "days": "\(trial.trialProtocol.lastDay)"])
  }
}

extension PersonFile {
  /// Whether a plan rests on the latest check.
  var hasPlan: Bool { storedPlan.map { $0.check == check?.id } ?? false }
}
