import Assessment

extension Scales {
  typealias ScoreKey = (
    id: String, items: [Int], higherIs: ScoreDirection, range: ClosedRange<Int>,
    cutoffs: [CutOff]
  )

  static func valid(
    _ roles: [Role], _ days: ClosedRange<Int>?, _ stages: [Stage] = [],
    _ upperAge: Validity.UpperAge = .limit, basis: Validity.AgeBasis = .calendar
  ) -> Validity {
    Validity(roles: roles, ageDays: days, stages: stages, ageBasis: basis, upperAge: upperAge)
  }

  static func cutoff(
    _ id: String, _ at: Int, _ direction: CutOffDirection = .atOrAbove, flagsFor: [Role],
    verified: Bool = true
  ) -> CutOff {
    CutOff(
      id: id, at: Tenths(at), direction: direction, flagsFor: Set(flagsFor), isVerified: verified,
      source: "key")
  }

  /// A scale of items numbered from 1, each with its values in printed order.
  static func make(
    _ id: String, validity: Validity, values: [[Int]], safety: Set<Int> = [],
    notApplicable: [Int: Int] = [:], firstCode: Int = 1, scores: [ScoreKey]
  ) -> Pack {
    let items = values.enumerated().map { index, row in
      var options = row.enumerated().map { place, value in
        AnswerOption(
          code: String(place + firstCode), value: Tenths(value),
          isSafety: safety.contains(index + 1) && value > 0)
      }
      if let value = notApplicable[index + 1] {
        options.append(AnswerOption(code: "na", value: Tenths(value)))
      }
      return Item(id: String(index + 1), section: "form", kind: .choice, options: options)
    }
    let mixes = Set(values.map { $0 == $0.sorted() }).count > 1
    return scale(
      id, validity, items,
      scores.map { key in
        Score(
          id: key.id, items: key.items.map { $0 - 1 },
          range: Tenths(key.range.lowerBound)...Tenths(key.range.upperBound),
          higherIs: key.higherIs, mixesDirections: mixes, cutoffs: key.cutoffs)
      })
  }

  static func pbq(
    _ id: String, alwaysIsZero: Set<Int>, _ factors: [String: [Int]]
  ) -> Pack {
    let flagging = [
      "impaired-bonding": [cutoff("impaired-bonding-12", 12, flagsFor: [.gaveBirth])],
      "rejection-anger": [
        cutoff("rejection-anger-13", 13, flagsFor: [.gaveBirth]),
        cutoff("rejection-anger-17", 17, flagsFor: []),
      ],
      "anxiety": [cutoff("anxiety-10", 10, flagsFor: [])],
      "incipient-abuse": [
        cutoff("incipient-abuse-2", 2, flagsFor: [.gaveBirth]),
        cutoff("incipient-abuse-3", 3, flagsFor: []),
      ],
    ]
    var scores: [ScoreKey] = factors.sorted { $0.key < $1.key }.map { name, items in
      (name, items, .worse, 0...items.count * 5, flagging[name] ?? [])
    }
    scores.append(
      (
        "total", Array(1...25), .worse, 0...125,
        [
          cutoff("total-13", 13, flagsFor: []),
          cutoff("total-26", 26, flagsFor: [.gaveBirth], verified: false),
        ]
      ))
    return make(
      id, validity: valid([.gaveBirth], 0...180, [], .advice),
      values: (1...25).map {
        alwaysIsZero.contains($0) ? [0, 1, 2, 3, 4, 5] : [5, 4, 3, 2, 1, 0]
      },
      safety: [18, 24], scores: scores)
  }

  /// A scale of Condon's, each item worth 1 to 5 in even steps over its options.
  static func condon(
    _ id: String, role: Role, options: [Int], reversed: Set<Int>,
    scores: [(id: String, items: [Int])]
  ) -> Pack {
    let steps = [
      5: [10, 20, 30, 40, 50], 4: [10, 23, 36, 50], 3: [10, 30, 50], 2: [10, 50],
    ]
    let items = options.enumerated().map { index, count in
      let row = steps[count] ?? []
      let values = reversed.contains(index + 1) ? row.reversed() : row
      return Item(
        id: String(index + 1), section: "form", kind: .choice,
        options: values.enumerated().map {
          AnswerOption(code: String($0 + 1), value: Tenths(count: $1))
        })
    }
    let isAntenatal = id == "maas" || id == "paas"
    return scale(
      id, isAntenatal ? valid([role], nil, [.antenatal]) : valid([role], 0...365), items,
      scores.map { key in
        Score(
          id: key.id, items: key.items.map { $0 - 1 },
          range: Tenths(key.items.count)...Tenths(key.items.count * 5), higherIs: .better,
          mixesDirections: true)
      })
  }

  private static func scale(
    _ id: String, _ validity: Validity, _ items: [Item], _ scores: [Score]
  ) -> Pack {
    Pack(
      id: id, version: "1.0.0", digest: "sha256:\(id)", kind: .instrument, licence: "",
      source: "key", validity: validity, sections: ["form"], items: items, scores: scores)
  }
}
