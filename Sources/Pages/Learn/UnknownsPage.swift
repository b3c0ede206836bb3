import Olivine

/// What Olivine does not know, weightiest first; the list stands in the wording under `unknowns.`.
package func unknownsPage() -> Document {
  learnDocument(
    title: LearnPlace.unknowns.title, lead: wording("unknowns.lead"), back: .start
  ) {
    for topic in ["research", "body", "safety", "trial", "olivine"] {
      h2(wording("unknowns.\(topic)"))
      ul { sentences(of: topic).map { li($0) } }
    }
    p(wording("unknowns.end"))
  }
}

/// The numbered sentences of a topic, as many as there are.
private func sentences(of topic: String) -> [String] {
  var found: [String] = []
  while let sentence = pageWording.optional("unknowns.\(topic).\(found.count + 1)") {
    found.append(sentence)
  }
  return found
}
