public import Trials

extension TrialCourse {
  /// The planned look that may be taken now: the last one whose days all lie behind.
  ///
  /// - Throws: `LookRefusal.tooEarly` before the first, `.onlyAtEnd` where there is none, `.afterEnd` where the answer is due instead.
  public func plannedLook() throws(LookRefusal) -> Look {
    let looks = looksOnTheWay
    if let end {
      let last = trial.trialProtocol.lastDay
      switch end {
      case .completed(let days): throw .afterEnd(completedDays: days, lastDay: last)
      case .stoppedEarly(let day): throw .afterEnd(completedDays: day, lastDay: last)
      }
    }
    guard let first = looks.first else {
      throw .onlyAtEnd(lastDay: trial.trialProtocol.lastDay)
    }
    guard let look = looks.last(where: { $0.day <= completedDays }) else {
      throw .tooEarly(completedDays: completedDays, firstLook: first.day)
    }
    return look
  }

  /// The look that would follow, by the number of its last day; nil after the last.
  public var nextLook: Look? {
    looksOnTheWay.first { $0.day > completedDays }
  }

  /// The planned looks before the last day, on which the answer takes their place.
  private var looksOnTheWay: [Look] {
    trial.trialProtocol.plannedLooks.filter { !$0.isEnd }
  }

  /// Computes a planned look without opening the seal.
  ///
  /// Only the days up to the look count, however much later it is taken.
  public func look(_ look: Look, with order: SealedOrder) throws(LookError) -> LookResult {
    try order.look(at: look, of: days(through: look.day))
  }
}
