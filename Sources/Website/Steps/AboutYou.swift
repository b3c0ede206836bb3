import Hummingbird
import Interchange
import Olivine
import Pages
import Store

extension Routes {
  /// What a person tells beside the check: the cause, weight and height, wishes.
  mutating func addAboutYou() {
    get(.aboutYou, for: .person) { visit in
      let model = try AboutYouModel(try PersonFile.own(by: visit), visit)
      return visit.page { aboutYouPage(model) }
    }
    post(.aboutYou, for: .person) { visit in
      let file = try PersonFile.own(by: visit)
      let facts: PersonalFacts
      do throws(FormRefusal) {
        facts = try AboutForm.facts(from: visit.form.values, keeping: file.base.name)
      } catch {
        var model = try AboutYouModel(file, visit)
        model.state = visit.state(error.problems)
        return visit.pageWithProblems { aboutYouPage(model) }
      }
      try file.change(visit) { $0.facts = facts }
      return .see(.aboutYouSaved)
    }
    get(.aboutYouSaved, for: .person) { visit in
      let file = try PersonFile.own(by: visit)
      let isCleared = file.clearance(on: visit.today) != nil
      let model = AboutYouSavedModel(
        facts: file.base.facts,
        places: isCleared ? [.plan] + (file.hasPlan ? [.forecast, .designs] : []) : [],
        hasRunningTest: try file.hasRunningTest(on: visit.today))
      return visit.page { aboutYouSavedPage(model) }
    }
  }
}

extension AboutYouModel {
  fileprivate init(_ file: PersonFile, _ visit: Visit) throws {
    self.init(
      causes: ConditionPrior.ofCauses, hasRunningTest: try file.hasRunningTest(on: visit.today),
      state: FormState(values: AboutForm.values(of: file.base.facts)))
  }
}
