public import Assessment
import Screen

/// Composes a letter from a saved visit: what always stands in it, and what was chosen.
public struct LetterComposer: Sendable {
  public let kind: LetterKind
  public let source: LetterSource
  let words: Words

  public init(kind: LetterKind, source: LetterSource, words: Words = .english) {
    self.kind = kind
    self.source = source
    self.words = words
  }

  /// Everything that can be chosen, in the order shown.
  public var parts: [LetterPart] { LetterParts(kind: kind, source: source, words: words).all }

  /// The ids chosen after adding and taking out; first those that are on by themselves.
  public func chosen(
    with added: [String] = [], without removed: [String] = []
  ) throws(LetterRefusal) -> Set<String> {
    let parts = parts
    let known = Set(parts.map(\.id))
    if let unknown = (added + removed).first(where: { !known.contains($0) }) {
      throw .noPart(unknown, known: parts.map(\.id))
    }
    return Set(parts.filter(\.isOnFirst).map(\.id)).union(added).subtracting(removed)
  }

  /// - Parameters:
  ///   - chosen: Ids of ``parts``; others are left aside.
  ///   - reason: Why a referral goes without consent, or nil.
  public func letter(
    _ chosen: Set<String>, withoutConsent reason: String? = nil
  ) throws(LetterRefusal) -> Letter {
    if source.opened.after.corrected.isInError { throw .inError }
    if source.opened.after.closing != nil { throw .closed }
    guard let findings = source.opened.findings else {
      throw .noFindings(source.opened.notRecomputed ?? "")
    }
    if kind == .referral, !source.hasConsent, reason?.trimmed.isEmpty != false { throw .noConsent }
    var letter = heading
    letter.withoutConsent = kind == .referral && !source.hasConsent ? reason.map(visible) : nil
    let parts = parts.filter { chosen.contains($0.id) }
    if kind.isProfessional {
      fillProfessional(&letter, findings, parts)
    } else {
      letter.strengths = CarerStrengths(source: source, words: words).lines(findings)
    }
    fill(&letter, findings, parts)
    return letter
  }

  private var heading: Letter {
    let visit = source.visit
    let date = visit.contact.at.date
    var letter = Letter(
      kind: kind, isTraining: visit.setting == .training, written: words.date(source.today),
      record: source.opened.record.id, practitioner: visible(visit.practitioner),
      team: source.team.map(visible), age: words.age(visit.situation().age, on: date),
      relation: visible(visit.carer.relation), contact: words.date(date),
      stage: words.time.stages[visit.contact.stage] ?? visit.contact.stage.rawValue)
    if kind == .referral || source.hasConsent && kind == .consultation {
      letter.reference = visible(visit.baby.label)
      letter.nhsNumber = visit.baby.nhsNumber.map(visible)
      letter.born = visit.baby.born.map(words.date)
    }
    if kind.isProfessional {
      letter.language = visit.carer.language.map(visible)
      if let interpreter = visit.carer.interpreter, interpreter != .none {
        letter.interpreter = words.letter.interpreted.filled([
          "language": visit.carer.language.map(visible) ?? "?"
        ])
      }
      letter.addressee = addressee
      letter.correction = correction
      if kind == .referral { letter.seen = seen(addressee) }
    }
    return letter
  }

  /// The first service that takes a referral, or advises, at the level found.
  private var addressee: Letter.Addressee? {
    guard let level = source.opened.findings?.level?.number else { return nil }
    let lane = Service.Takes(rawValue: String(max(level, kind == .consultation ? 2 : level)))
    guard let lane, let service = source.services.first(where: { $0.takes.contains(lane) }) else {
      return nil
    }
    let lines = [service.phone, service.hours, service.how].filter { !$0.isEmpty }
    return Letter.Addressee(name: visible(service.name), lines: lines.map(visible))
  }

  /// What was chosen, each at its place.
  private func fill(_ letter: inout Letter, _ findings: Findings, _ parts: [LetterPart]) {
    for part in parts {
      switch part.kind {
      case .safety: letter.safety.append(part.text)
      case .answer, .note:
        let kind = words.letter.parts[part.kind] ?? ""
        let title = part.kind == .note ? "\(kind), \(part.title)" : kind
        letter.additions.append(Letter.Addition(title: title, text: part.text))
      case .words: letter.wants.append("\(part.title): \(part.text)")
      case .score: letter.scores += score(part.id, findings)
      case .offer: letter.offers.append(part.text)
      case .plan: letter.plan = part.text
      case .nextContact: letter.nextContact = part.text
      case .complexity:
        if kind.isProfessional {
          letter.circumstances.append(words.result.tick.filled(["reason": part.text]))
        } else {
          letter.additions.append(Letter.Addition(title: part.title, text: part.text))
        }
      case .tried: letter.tried.append(part.text)
      }
    }
  }

  private func score(_ id: String, _ findings: Findings) -> [Letter.Score] {
    let explain = Explanation(words: words, library: source.library, visit: source.visit)
    for pack in findings.packs {
      for score in pack.scores where id == "score/\(pack.pack)/\(score.id)" {
        let high = "\(score.range.upperBound)"
        let value =
          score.value.map { words.letter.scoreOf.filled(["value": "\($0)", "high": high]) }
          ?? words.letter.scoreBetween.filled([
            "low": "\(score.possible.lowerBound)", "high": "\(score.possible.upperBound)",
          ])
        let lines = kind.isProfessional ? explain.score(pack.pack, score) : []
        let addends = Array(lines.prefix(score.addends.count))
        // A cut-off that is surely not passed tells a colleague nothing.
        let cutoffs = zip(score.cutoffs, lines.dropFirst(addends.count))
          .filter { $0.0.isMet != false }.map(\.1)
        return [
          Letter.Score(
            name: explain.scoreName(pack.pack, score.id), value: value, addends: addends,
            cutoffs: cutoffs,
            licence: source.library.packs[pack.pack].map { "\($0.source) \($0.licence)" } ?? "")
        ]
      }
    }
    return []
  }
}
