import Hummingbird
import Olivine
import Pages
import Store

extension Routes {
  /// What everybody may read; foods and questions speak of the person where one was checked.
  mutating func addLearning() {
    for place in LearnPlace.all {
      on(.get, place.path.joined(separator: "/"), for: .everyone) { visit in
        let file = visit.visitor?.account.role == .person ? try PersonFile.own(by: visit) : nil
        let plan = file.flatMap { try? $0.plan() }
        let page = try visit.page {
          guard
            let page = place.document(
              for: file?.assessment, plan: plan, cause: file?.base.neuropathyCause)
          else {
            throw SiteRefusal.notFound
          }
          return page
        }
        return page
      }
    }
  }
}
