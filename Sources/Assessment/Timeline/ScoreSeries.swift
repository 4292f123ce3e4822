/// One score of one pack along a timeline.
public struct ScoreSeries: Equatable, Sendable {
  public struct Point: Equatable, Sendable {
    public let record: String
    public let at: Moment
    public let value: Tenths?
    public let possible: ClosedRange<Tenths>
  }

  /// From one complete score to the next complete one.
  public struct Change: Equatable, Sendable {
    public let from: Point
    public let to: Point
    /// The later value less the earlier one.
    public let by: Tenths
    /// Whether one answer alone could not make it: it is larger than the largest difference
    /// between two options of a single item of the score. nil when the pack is not here as it was.
    ///
    /// This says nothing about *reliable* change: no published figure is used or claimed.
    public let isMoreThanOneAnswer: Bool?
  }

  public let pack: String
  public let id: String
  public let name: String
  public let range: ClosedRange<Tenths>
  public let higherIs: ScoreDirection
  /// What one answer can change at most, or nil when the pack is not here as it was.
  public let oneAnswer: Tenths?
  /// Oldest first.
  public let points: [Point]

  public var changes: [Change] {
    let complete = points.compactMap { point in point.value.map { (point, $0) } }
    return zip(complete, complete.dropFirst()).map { earlier, later in
      let by = later.1 - earlier.1
      return Change(
        from: earlier.0, to: later.0, by: by,
        isMoreThanOneAnswer: oneAnswer.map { abs(by.count) > $0.count })
    }
  }
}

extension Timeline {
  /// A line for each score of each pack. Scores of a pack whose bytes changed stay in one line,
  /// then without a word on how much one answer is worth.
  ///
  /// - Parameter packs: Gives the pack of an id as it is now.
  public func series(packs: (String) -> Pack?) -> [ScoreSeries] {
    var order: [String] = []
    var found: [String: [(contact: TimelineContact, score: TimelineContact.Score)]] = [:]
    for contact in contacts {
      for score in contact.scores {
        let key = "\(score.pack.id)/\(score.id)"
        if found[key] == nil { order.append(key) }
        found[key, default: []].append((contact, score))
      }
    }
    return order.sorted().compactMap { key in
      guard let line = found[key], let last = line.last?.score else { return nil }
      let pack = packs(last.pack.id)
      let isAsThen = line.allSatisfy { $0.score.pack.digest == pack?.digest }
      return ScoreSeries(
        pack: last.pack.id, id: last.id, name: last.name, range: last.range,
        higherIs: last.higherIs, oneAnswer: isAsThen ? pack?.oneAnswer(in: last.id) : nil,
        points: line.map {
          ScoreSeries.Point(
            record: $0.contact.record, at: $0.contact.at, value: $0.score.value,
            possible: $0.score.possible)
        })
    }
  }
}

extension Pack {
  /// The most that changing one answer can change a score; nil for a score it does not have.
  public func oneAnswer(in score: String) -> Tenths? {
    guard let score = scores.first(where: { $0.id == score }) else { return nil }
    return score.items.compactMap { position in
      let values = items[position].options.compactMap(\.value)
      guard let low = values.min(), let high = values.max() else { return nil }
      return high - low
    }.max()
  }
}
