import Catalogue
import Quantities
import Testing

@Suite("The table of forms") struct FormTests {
  @Test("the elemental fraction is that of the formula, water included, to its four decimals")
  func fractions() throws {
    for form in Form.all {
      let mass = try #require(AtomicMass.molarMass(ofFormula: form.formula), "\(form.id)")
      let fraction = mass.magnesium / mass.total
      #expect(abs(form.elementalFraction - fraction) <= 0.5e-4, "\(form.id) \(fraction)")
      #expect(abs(form.molarMass / mass.total - 1) <= 5e-4, "\(form.id)")
    }
  }

  @Test("a hydrate holds less magnesium than the same form without its water")
  func hydrates() throws {
    for (wet, dry) in [
      ("bisglycinate_dihydrate", "bisglycinate"), ("citrate_nonahydrate", "citrate"),
      ("sulfate_heptahydrate", "sulfate_anhydrous"), ("lactate_dihydrate", "lactate"),
    ] {
      let wetForm = try #require(Form.with(id: wet))
      let dryForm = try #require(Form.with(id: dry))
      #expect(wetForm.elementalFraction < dryForm.elementalFraction)
      #expect(wetForm.formula.hasPrefix(dryForm.formula + "."))
    }
  }

  @Test("words of closed lists are those of the lists, and every cell is filled")
  func closedLists() {
    for form in Form.all {
      #expect(["yes", "variant", "no"].contains(form.inArticle), "\(form.id)")
      #expect(["low", "low-medium", "medium", "high"].contains(form.priceClass), "\(form.id)")
      #expect(form.fits.count == Form.Preference.allCases.count)
      for text in [
        form.name, form.kineticsID, form.articleBioavailability, form.articleBenefit,
        form.articleDrawback, form.evidenceVerdict, form.typicalStrength,
      ] {
        #expect(!text.isEmpty, "\(form.id)")
      }
    }
    #expect(Form.all.filter { $0.inArticle == "yes" }.count == 6)
  }

  @Test("one form is for the skin")
  func topical() {
    #expect(Form.all.filter { $0.isTopical }.map(\.id) == ["topical_chloride"])
  }

  @Test("the tendencies to loosen stools are ordered from none to very high")
  func tendencies() {
    let cases = Form.LaxativeTendency.allCases
    #expect(cases == cases.sorted())
    #expect(cases.first == Form.LaxativeTendency.none && cases.last == .veryHigh)
  }
}
