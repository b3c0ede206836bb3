import Olivine

/// Curves of the nerve model with the grade of their evidence: the only chart that takes them.
///
/// Nerve curves come as ``MechanismCurves``, which no other chart accepts and which cannot be made without a
/// grade; the grade is printed below every picture.
package struct MechanismChart: Chart {
  private let curves: MechanismCurves
  private let chart: CurveChart

  package init(
    finding: String, _ curves: MechanismCurves, xWords: String, yWords: String,
    span: ClosedRange<Double>? = nil
  ) {
    self.curves = curves
    chart = CurveChart(
      finding: finding,
      curves: curves.members.map { CurveChart.Curve($0.name, $0.points) }, xWords: xWords,
      yWords: yWords, span: span)
  }

  package var finding: String { chart.finding }
  package var description: String { chart.description + " " + curves.grade.sentence }
  package var picture: Picture { chart.picture }
  package var tables: Markup { chart.tables }

  @MarkupBuilder package var notes: Markup {
    p(.class("source")) {
      strong(curves.grade.name + ".")
      " " + curves.grade.sentence + " "
      curves.evidence
    }
  }
}

/// A few curves of the nerve model, their grade, and the sentence of their evidence.
package struct MechanismCurves: Hashable, Sendable {
  struct Member: Hashable, Sendable {
    let name: String
    let points: [CurveChart.Sample]
  }

  let grade: EvidenceGrade
  /// What was seen, and where.
  let evidence: String
  let members: [Member]

  init(grade: EvidenceGrade, evidence: String, _ members: [Member]) {
    self.grade = grade
    self.evidence = evidence
    self.members = members
  }
}

extension EvidenceGrade {
  /// "How sure: seen in animals".
  var name: String { wording("mechanism.grade.\(rawValue).name") }
  /// What the grade means, in a sentence.
  var sentence: String { wording("mechanism.grade.\(rawValue)") }
}
