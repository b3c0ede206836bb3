import Olivine

/// An answer of the nerve model as text.
enum SimulateNerveText {
  static func page(_ study: NerveStudy) -> TextPage {
    var page = TextPage()
    switch study {
    case .block(let question): block(question, on: &page)
    case .neuron(let question): neuron(question, on: &page)
    case .slow(let scenario): slow(scenario, on: &page)
    case .surface(let condition): surface(condition, on: &page)
    case .pain(let question): pain(question, on: &page)
    }
    page.close(with: [Wording.english("nerve.research")])
    return page
  }

  private static func block(_ question: NerveStudy.BlockQuestion, on page: inout TextPage) {
    page.heading("Share of the NMDA conductance left open, \(question.model.rawValue)")
    page.paragraph(grade(.established))
    for (magnesium, row) in zip(question.magnesium, question.unblocked) {
      page.line()
      page.line("  Magnesium \(magnesium.text(decimals: 3)) mmol/L")
      for (voltage, share) in zip(question.voltages, row) {
        page.row("    \(voltage.text(decimals: 1)) mV", share.fixedText(decimals: 4))
      }
    }
  }

  private static func neuron(_ question: NerveStudy.NeuronQuestion, on page: inout TextPage) {
    let answer = question.answer
    page.heading(
      "\(question.stimulation.neurons) neurons, magnesium "
        + "\(question.condition.magnesium.text(decimals: 3)) mmol/L")
    page.paragraph(grade(.animals))
    page.line("  stimulus   A spikes   C spikes   calcium pC")
    for stimulus in 0..<question.stimulation.stimuli {
      let calcium = answer.receptorCharge[stimulus] + answer.channelCharge[stimulus]
      page.line(
        columns([
          (Double(stimulus + 1), 0), (answer.earlySpikes[stimulus], 2),
          (answer.lateSpikes[stimulus], 2), (calcium, 3),
        ]))
    }
    page.row("C spikes a stimulus", answer.firing.fixedText(decimals: 2))
    page.row("Calcium a stimulus", answer.calcium.fixedText(decimals: 3) + " pC")
    page.row("Wind-up", answer.windUp?.fixedText(decimals: 2) ?? "not defined")
  }

  private static func slow(_ scenario: NerveScenario, on page: inout TextPage) {
    page.heading("Over days")
    page.paragraph(grade(.hypothesis))
    page.line("       day      serum     spinal       gain   inflamed   function      index")
    var isAtEdge = false
    for (day, reading) in scenario.readings() {
      isAtEdge = isAtEdge || reading.isAtEdge
      page.line(
        columns([
          (day, 0), (reading.serum, 3), (reading.fluid, 4), (reading.gain, 3),
          (reading.inflammation, 2), (reading.function, 3), (reading.index, 2),
        ]))
    }
    if isAtEdge {
      page.paragraph("Somewhere the fit of the neuron does not reach; its edge was used there.")
    }
  }

  private static func surface(_ condition: NeuronCondition, on page: inout TextPage) {
    let response = ResponseSurface.stored.response(condition)
    let points = NerveSurfacePoint.all.map(SurfaceFit.Point.init)
    let on = SurfaceFit.errors(of: .stored, at: points, onGrid: true)
    let off = SurfaceFit.errors(of: .stored, at: points, onGrid: false)
    page.heading("The fitted response of the neuron")
    page.row("C spikes a stimulus", response.firing.fixedText(decimals: 3))
    page.row("Calcium a stimulus", response.calcium.fixedText(decimals: 3) + " pC")
    page.row("Largest error, firing", error(on.firing.largest, off.firing.largest))
    page.row("Largest error, calcium", error(on.calcium.largest, off.calcium.largest))
  }

  private static func error(_ grid: Double, _ beside: Double) -> String {
    "\((100 * grid).fixedText(decimals: 1)) % on the grid, "
      + "\((100 * beside).fixedText(decimals: 1)) % beside it"
  }

  private static func pain(_ question: NerveStudy.PainQuestion, on page: inout TextPage) {
    page.heading("A pain of \(question.pain.text(decimals: 1)) over all that is possible")
    page.paragraph(grade(.hypothesis))
    page.line("       day     change       5 %      95 %   spinal %   relevant")
    for day in question.answer.days {
      page.line(
        columns([
          (Double(day.number), 0), (day.change.median, 2), (day.change.values[0], 2),
          (day.change.values[4], 2), (day.fluid.median, 2), (day.relevant, 3),
        ]))
    }
    page.paragraph(
      "All lie below zero by construction: no range lets magnesium increase pain.")
  }

  private static func grade(_ grade: EvidenceGrade) -> String {
    Wording.english("nerve.grade.\(grade.rawValue)")
  }

  /// Numbers in columns, aligned at the right.
  private static func columns(_ numbers: [(value: Double, decimals: Int)]) -> String {
    numbers.map { number in
      let text = number.value.fixedText(decimals: number.decimals)
      return String(repeating: " ", count: max(1, 11 - text.count)) + text
    }.joined()
  }
}
