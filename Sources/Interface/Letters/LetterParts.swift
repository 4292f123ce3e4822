import Assessment
import Screen

/// Lists what may stand in a letter beside what always does.
struct LetterParts {
  let kind: LetterKind
  let source: LetterSource
  let words: Words

  private var visit: Visit { source.visit }
  private var explain: Explanation {
    Explanation(words: words, library: source.library, visit: visit)
  }

  var all: [LetterPart] {
    safety + answers + ownWords + notes + scores + offers + plan + next + complexity + tried
  }

  private func part(
    _ kind: LetterPart.Kind, _ id: String?, _ title: String, _ text: String, on: Bool
  ) -> LetterPart {
    LetterPart(
      kind: kind, id: id.map { "\(kind.rawValue)/\($0)" } ?? kind.rawValue,
      title: visible(title), text: visible(text), isOnFirst: on)
  }

  private var safety: [LetterPart] {
    visit.safety.map { response in
      part(
        .safety, response.trigger.description, source.library.title(response.trigger),
        words.response(response, source.library), on: kind.isProfessional)
    }
  }

  /// Every item of every sheet with its place.
  private var items: [(reference: ItemReference, item: Item, sheet: Sheet, position: Int)] {
    visit.sheets.flatMap { sheet -> [(ItemReference, Item, Sheet, Int)] in
      guard let pack = source.library.packs[sheet.pack] else { return [] }
      return pack.items.indices.map { index in
        (ItemReference(pack: pack.id, item: pack.items[index].id), pack.items[index], sheet, index)
      }
    }
  }

  private var answers: [LetterPart] {
    items.filter { $0.item.isSensitive && $0.sheet[$0.position].chosen != nil }.map { entry in
      part(
        .answer, entry.reference.description, source.library.title(entry.reference),
        explain.item(entry.reference), on: false)
    }
  }

  private var ownWords: [LetterPart] {
    items.compactMap { entry in
      entry.sheet.texts[entry.position].map {
        part(
          .words, entry.reference.description, source.library.title(entry.reference), $0,
          on: kind == .referral)
      }
    }
  }

  private var notes: [LetterPart] {
    items.compactMap { entry in
      entry.sheet.notes[entry.position].map {
        part(
          .note, entry.reference.description, source.library.title(entry.reference), $0, on: false)
      }
    }
  }

  private var findings: Findings? { source.opened.findings }

  private var scores: [LetterPart] {
    (findings?.packs ?? []).flatMap { pack in
      pack.scores.map { score in
        let name = explain.scoreName(pack.pack, score.id)
        return part(
          .score, "\(pack.pack)/\(score.id)", name, "\(name): \(explain.value(score))",
          on: kind.isProfessional)
      }
    }
  }

  private var offers: [LetterPart] {
    (visit.decision?.offers ?? []).enumerated().compactMap { index, offer in
      guard let text = text(of: offer) else { return nil }
      return part(
        .offer, String(index + 1), rules.service(of: offer.service), text,
        on: kind.isProfessional || offer.response == .accepted && isKnown(offer.service))
    }
  }

  /// What every family at a level is offered: its name tells nobody anything.
  private func isKnown(_ service: String) -> Bool {
    source.services.contains { $0.name == service && $0.takes.contains { $0 != .safety } }
      || rules.levels.contains { level in
        level.offers.contains(service)
          || level.offers.contains { rules.service(of: $0) == service }
      }
  }

  private var rules: LevelRules { source.library.rules }

  /// What the carer is told of an offer: a sentence about it, never the practitioner's own line.
  private func inCarersWords(_ offer: Decision.Offer) -> String {
    if let local = source.services.first(where: { $0.name == offer.service }) {
      return local.carer.isEmpty ? local.name : local.carer
    }
    if let place = words.decision.nextBestOffers.firstIndex(of: offer.service) {
      return words.letter.nextBest[place]
    }
    if let known = rules.words(of: offer.service) { return known.carer ?? known.service }
    guard rules.offers.contains(offer.service) else { return offer.service }
    return words.letter.anyOffer[offer.kind] ?? offer.service
  }

  private func text(of offer: Decision.Offer) -> String? {
    if kind.isProfessional {
      let place = Decision.Offer.Response.allCases.firstIndex(of: offer.response) ?? 0
      return "\(rules.service(of: offer.service)): \(words.decision.responses[place + 1])"
    }
    let what = inCarersWords(offer)
    let isSentence = what.hasSuffix(".")
    let letter = words.letter
    switch offer.response {
    case .accepted:
      return (isSentence ? letter.carerSaid : letter.carerOffer).filled(["service": what])
    case .offered:
      return (isSentence ? letter.carerCan : letter.carerOffered).filled(["service": what])
    case .declined, .noServiceHere: return nil
    }
  }

  private var plan: [LetterPart] {
    guard let plan = visit.decision?.plan, !plan.isEmpty else { return [] }
    return [part(.plan, nil, words.decision.plan, plan, on: kind.isProfessional)]
  }

  private var next: [LetterPart] {
    guard let date = visit.decision?.nextContact else { return [] }
    return [part(.nextContact, nil, words.decision.next, words.date(date), on: true)]
  }

  private var complexity: [LetterPart] {
    guard let reason = visit.complexity else { return [] }
    return [
      part(.complexity, nil, words.decision.finishComplexity, reason, on: kind.isProfessional)
    ]
  }

  /// For people who work with the family only: what was tried before is not the paper's to tell.
  private var tried: [LetterPart] {
    guard kind.isProfessional else { return [] }
    return source.earlier.enumerated().compactMap { index, earlier in
      let date = words.date(earlier.date)
      var lines = earlier.decision.offers.map { offer in
        let place = Decision.Offer.Response.allCases.firstIndex(of: offer.response) ?? 0
        return words.letter.triedOffer.filled([
          "date": date, "service": rules.service(of: offer.service),
          "response": words.decision.responses[place + 1],
        ])
      }
      if let plan = earlier.decision.plan {
        lines.append(words.letter.triedPlan.filled(["date": date, "plan": plan]))
      }
      guard !lines.isEmpty else { return nil }
      return part(.tried, String(index + 1), date, lines.joined(separator: "; "), on: true)
    }
  }
}

extension Item {
  /// Whether its answer may hurt on a paper that others read: abuse, harm, and whatever is asked
  /// only when the talk is private.
  var isSensitive: Bool { isPrivate || hasSafetyOption || offersSkip }
}
