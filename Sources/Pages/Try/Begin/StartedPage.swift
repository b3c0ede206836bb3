import Olivine

/// What happens now, when, and how to stop.
package func startedPage(_ model: StartedModel) -> Document {
  let trial = model.trial
  return Document(
    title: wording("trial.started.title"),
    footer: standardFooter(checkedOn: trial.plan.clearance.day)
  ) {
    pageHeader(
      wording("trial.started.title"),
      lead: wording(
        "try.started", ["date": trial.firstDay.onPage, "end": trial.lastDay.onPage]))
    h2(wording("trial.started.now"))
    ol { model.steps.map { li($0) } }
    p(.class("buttons")) {
      a(wording("trial.started.today"), to: SitePlace.today.target, .class("button"))
    }
    section(.class("screen-only")) {
      h2(wording("trial.started.files"))
      placeLinks((model.isBlinded ? [.helperList] : []) + [.calendar, .paperDiary])
    }
    h2(wording("trial.started.stop"))
    p(wording("trial.started.stop.text"))
    placeLinks([.stop])
    model.seal
    callout(.emergency, wording("emergency.signs"))
  }
}

extension StartedModel {
  fileprivate var steps: [String] {
    var steps = [wording(isBlinded ? "trial.started.helper" : "try.expectation.open")]
    if let reminder {
      steps.append(wording("trial.started.reminder", ["time": reminder.description]))
    }
    steps += [
      wording("trial.started.first", ["date": trial.firstDay.onPage]),
      wording("trial.started.daily"),
      wording("trial.started.check", ["date": trial.plan.clearance.expiry.onPage]),
    ]
    return steps
  }

  /// The marks that prove at the end that nobody changed the order.
  fileprivate var seal: Markup {
    group {
      h2(wording("trial.started.seal"))
      p(wording("try.sealed"))
      p(wording("trial.started.seal.keep"))
      summaryList([
        SummaryRow(wording("trial.started.protocol"), Self.mark(trial.sealed.protocolHash)),
        SummaryRow(wording("trial.started.promise"), Self.mark(trial.sealed.commitment.bytes)),
      ])
    }
  }

  /// The first digits of a hash, for comparing by eye.
  private static func mark(_ bytes: [UInt8]) -> String { String(bytes.hexadecimal.prefix(16)) }
}
