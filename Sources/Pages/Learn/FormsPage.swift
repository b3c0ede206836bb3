import Olivine

/// The forms of magnesium: what the article says, what the evidence says, and how much of it is magnesium.
///
/// The order is that of the table, and nothing on the page ranks.
package func formsPage() -> Document {
  learnDocument(
    title: LearnPlace.forms.title, lead: wording("learn.forms.lead"), back: .start
  ) {
    p(wording("learn.forms.order"))
    h2(wording("learn.forms.article"))
    Form.all.filter { $0.inArticle == "yes" }.map(formEntry)
    h2(wording("learn.forms.others"))
    Form.all.filter { $0.inArticle == "no" }.map(formEntry)
    h2(wording("learn.forms.variants"))
    p(wording("learn.forms.variants.lead"))
    table(
      wording("learn.forms.variants"),
      columns: [wording("learn.forms.column.form"), wording("learn.forms.column.hold")],
      rows: Form.all.filter { $0.inArticle == "variant" }.map {
        [$0.name, wording("learn.forms.mg", ["mg": magnesiumIn500($0)])]
      }, .class("titled"))
  }
}

private func formEntry(_ form: Form) -> Markup {
  article(.class("entry"), .id(ElementID(form.id))) {
    h3(.class("data")) { form.name }
    factList([
      (wording("learn.forms.row.article"), articleWords(form)),
      (wording("learn.forms.row.evidence"), fact(form.evidenceVerdict.withRangesInWords)),
      (wording("learn.forms.row.share"), share(of: form)),
      (wording("learn.forms.row.product"), product(form)),
      (
        wording("learn.forms.row.stools"),
        .text(wording("learn.stools.\(slug(form.laxativeTendency.rawValue))").capitalisedFirst)
      ),
      (
        wording("learn.forms.row.price"),
        .text(wording("learn.price.\(slug(form.priceClass))").capitalisedFirst)
      ),
    ])
    sourceLine(form.evidence)
  }
}

private func articleWords(_ form: Form) -> Markup {
  let said = [form.articleBenefit, form.articleDrawback].filter { $0 != "-" && !$0.isEmpty }
  if said.isEmpty { return .empty }
  return fact(said.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " "))
}

/// What a usual product holds; a salt that is sold "as" another one tells the product of that one.
private func product(_ form: Form) -> Markup {
  let sold = Form.all.first { form.typicalStrength == "as \($0.id)" } ?? form
  let words = sold.typicalStrength.replacing("mg Mg", with: "mg of magnesium")
  return fact(words.withRangesInWords.capitalisedFirst)
}

private func share(of form: Form) -> Markup {
  .text(
    form.isTopical
      ? wording("learn.forms.share.skin")
      : wording("learn.forms.share", ["mg": magnesiumIn500(form)]))
}

/// Elemental magnesium in 500 mg of the compound, whole mg.
private func magnesiumIn500(_ form: Form) -> String {
  milligrams((form.elementalFraction * 500).rounded())
}
