import Assessment

/// A help that can be offered: what it is, and which kind.
struct Offering: Hashable, Sendable {
  /// Its short name, as the record keeps it.
  let service: String
  let kind: Decision.Offer.Kind
  /// What it says to the practitioner.
  let label: String

  init(service: String, kind: Decision.Offer.Kind, label: String? = nil) {
    self.service = service
    self.kind = kind
    self.label = label ?? service
  }
}

extension VisitState {
  /// The local services that take a level.
  func services(at level: Int, _ services: [Service]) -> [Service] {
    services.filter { $0.takes.contains { $0.rawValue == String(level) } }
  }

  /// What can be offered at a level: the local services that take it, the rule book's own offers,
  /// and whatever has been offered already.
  ///
  /// At level 0 the rule book has praise and what every family gets: nothing to accept or decline.
  func offerings(at level: Int, _ services: [Service], _ words: Words) -> [Offering] {
    var offerings = self.services(at: level, services).map {
      Offering(service: $0.name, kind: Offering.kind(at: level))
    }
    let given = draft.visit.decision?.offers ?? []
    if level > 0 {
      // An offer that was answered under its own words keeps them, and its place.
      offerings += offers(at: level).filter { !$0.contains("?") }.map { offer in
        given.first { $0.service == offer }.map { Offering(service: $0.service, kind: $0.kind) }
          ?? offering(offer, words)
      }
    }
    if lacksTeam(at: level, services) { offerings += nextBest(words) }
    offerings += given.map { Offering(service: $0.service, kind: $0.kind) }
    var seen: Set<String> = []
    return offerings.filter { seen.insert($0.service).inserted }
  }

  private func offering(_ offer: String, _ words: Words) -> Offering {
    let known = library.rules.words(of: offer)
    return Offering(
      service: known?.service ?? offer, kind: known?.kind ?? words.decision.kind(of: offer),
      label: offer)
  }

  /// Whether a level asks for a team and no local service takes it.
  func lacksTeam(at level: Int, _ services: [Service]) -> Bool {
    level >= 2 && self.services(at: level, services).isEmpty
  }

  /// What can be offered where there is no such team.
  private func nextBest(_ words: Words) -> [Offering] {
    zip(words.decision.nextBestOffers, [.consultation, .referral, .referral])
      .map { Offering(service: $0, kind: $1) }
  }

  private func offers(at level: Int) -> [String] {
    if level == findings.level?.number { return findings.offers }
    return library.rules.levels.first { $0.number == level }?.offers ?? []
  }
}

extension Offering {
  /// What asking a service that takes a level amounts to: level 2 consults, level 3 refers.
  fileprivate static func kind(at level: Int) -> Decision.Offer.Kind {
    switch level {
    case 3: .referral
    case 2: .consultation
    default: .other
    }
  }
}

extension Words.Decision {
  /// The rule book's offers are sentences; their words say which kind they are.
  fileprivate func kind(of offer: String) -> Assessment.Decision.Offer.Kind {
    let lower = offer.lowercased()
    if referralWords.contains(where: lower.contains) { return .referral }
    return consultationWords.contains(where: lower.contains) ? .consultation : .other
  }
}
