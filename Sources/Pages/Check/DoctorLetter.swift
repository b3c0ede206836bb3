package import Olivine

/// The letter to the doctor that `olivine check --html` writes: the result of the safety check, what it
/// rests on, and what the doctor is asked.
///
/// One side of paper for usual people: notes are named in one line, and cautions too when there are many.
///
/// - Parameter assessment: what the check found; its person's words are shown as entered.
package func doctorLetter(for assessment: Assessment) -> Document {
  let letter = DoctorLetter(assessment: assessment)
  return Document(
    title: wording("letter.title"), layout: .report,
    footer: standardFooter(
      checkedOn: assessment.day, details: [wording("letter.patient_entered")])
  ) {
    pageHeader(wording("letter.title"))
    letter.introduction
    letter.redFlags
    letter.result
    letter.reasons
    letter.facts
    letter.reply
  }
}

/// The parts of the letter, each in a file of its own.
struct DoctorLetter {
  let assessment: Assessment

  var person: Person { assessment.person }

  var introduction: Markup {
    p(
      wording(
        "letter.intro",
        [
          "name": person.name ?? wording("letter.name_not_given"),
          "age": person.age.map(String.init) ?? wording("letter.age_not_given"),
          "rule_base": CatalogueVersion.ruleBase,
        ]))
  }

  /// First of all what a doctor must not miss, or the words that nothing was reported.
  @MarkupBuilder var redFlags: Markup {
    if let flags = person.redFlags, !flags.isEmpty {
      section(.class("finding", "emergency")) {
        h2(wording("letter.red_flags"))
        ul {
          for flag in flags {
            let id =
              person.assessedRedFlags.contains(flag)
              ? "letter.red_flags.assessed" : "letter.red_flags.reported"
            li(wording(id, ["sign": wording("redflag.\(flag.text)")]))
          }
        }
      }
    } else {
      p {
        strong(wording("letter.red_flags") + ": ")
        wording(
          person.redFlags == nil ? "letter.red_flags_not_asked" : "letter.red_flags_none")
        "."
      }
    }
  }
}

/// The day of a value, kept on one line, or that nobody knows it.
func dateInWords(_ day: Day?) -> String {
  day?.onPage.unbroken ?? wording("letter.undated")
}
