package import Olivine

/// A part of the article that fits one page.
package enum ClaimPart: String, CaseIterable, Hashable, Sendable {
  case overview, nerves, forms, safety

  /// The sections of the article in it.
  private var sections: Set<String> {
    switch self {
    case .overview: ["summary", "key points", "conclusion", "disclaimer"]
    case .nerves: ["role", "deficiency", "NMDA", "inflammation", "regeneration"]
    case .forms: ["forms", "sources"]
    case .safety:
      Set(["cautions", "side effects", "individualised"] + (1...7).map { "FAQ \($0)" })
    }
  }

  /// The claims of the part, in the order of the article.
  package var claims: [ArticleClaim] {
    ArticleClaim.all.filter { sections.contains($0.section) }
  }
}

/// The article in numbers: how many claims hold, and where to read them.
package func claimsPage() -> Document {
  let counts = Dictionary(grouping: ArticleClaim.all, by: \.verdict).mapValues(\.count)
  return learnDocument(
    title: LearnPlace.claims.title,
    lead: wording("learn.claims.lead", ["n": "\(ArticleClaim.all.count)"]), back: .start
  ) {
    p(EvidenceMethod.date)
    h2(wording("learn.claims.parts"))
    linkList(ClaimPart.allCases.map { PlaceLink(.claimPart($0)) })
    h2(wording("learn.claims.verdicts"))
    dl(.class("summary-list")) {
      for verdict in verdicts {
        div {
          dt(
            wording(
              "learn.claims.count",
              ["verdict": name(of: verdict), "n": "\(counts[verdict] ?? 0)"]))
          dd(wording("learn.verdict.\(slug(verdict)).means"))
        }
      }
    }
  }
}

/// The claims of one part, each with its verdict, what holds, the evidence, and where Olivine acts on it.
package func claimsPage(_ part: ClaimPart) -> Document {
  learnDocument(
    title: wording("learn.claims.title", ["part": LearnPlace.claimPart(part).title]),
    lead: wording("learn.claims.part.lead"), back: .claims
  ) {
    part.claims.map(claimEntry)
  }
}

/// From what holds to what does not; advice is neither.
private let verdicts = [
  "supported", "supported for absorption only", "mechanism only", "open", "contradicted", "advice",
]

private func name(of verdict: String) -> String { wording("learn.verdict.\(slug(verdict))") }

private func claimEntry(_ claim: ArticleClaim) -> Markup {
  article(.class("entry"), .id(ElementID(claim.id))) {
    h2(
      wording(
        "learn.claims.entry",
        ["verdict": name(of: claim.verdict), "n": String(claim.id.drop { "C0".contains($0) })]))
    quotation(claim.claim + ".")
    p(claim.readerSentence, .class("catalogue"))
    p(.class("source-line")) {
      wording("learn.source") + ": "
      ClaimEvidence.links(claim.evidence.source)
      " "
      fact(claim.evidence.tag.withTagsInWords)
    }
    // On paper nothing leads there.
    p(.class("source-line", "screen-only")) {
      wording("learn.claims.acts") + ": "
      fact(claim.actsOn)
    }
  }
}
