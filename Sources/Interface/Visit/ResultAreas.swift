import Assessment
import Screen

extension ResultView {
  /// What the level offers, and who there is; both wait while a safety event is open.
  func offers(_ page: inout Page) {
    page.blank()
    page.text(words.result.offers, style: .dim)
    guard visit.openSafety.isEmpty else {
      page.text(words.result.withheld, indent: 3, style: .bold)
      return
    }
    for offer in visit.findings.offers { page.text("- " + offer, indent: 3) }
    for service in visit.services(at: visit.findings.level?.number ?? 0, services) {
      page.text("- " + service.pieces.joined(separator: "  "), indent: 3)
    }
    line(&page, .levels, words.result.everyLevel) { page in
      for level in visit.library.rules.levels {
        let name = words.result.level.filled([
          "n": String(level.number), "name": words.result.levels[level.id] ?? level.title,
        ])
        page.text(name, indent: 6)
        for offer in level.offers { page.text("- " + offer, indent: 6, style: .dim) }
      }
    }
  }

  /// Every area with the answer that decided, then every score.
  func areas(_ page: inout Page) {
    page.blank()
    page.text(words.result.areas, style: .dim)
    for pack in visit.findings.packs {
      for domain in pack.domains {
        line(
          &page, .domain(pack: pack.pack, id: domain.id),
          visit.library.domainTitle(pack.pack, domain.id), trailing: state(domain, pack.pack)
        ) { page in
          for text in explain.domain(pack.pack, domain) {
            page.text(text, indent: 6, style: .dim)
          }
        }
      }
      for score in pack.scores {
        line(
          &page, .score(pack: pack.pack, id: score.id), explain.scoreName(pack.pack, score.id),
          trailing: explain.value(score)
        ) { page in
          for text in explain.score(pack.pack, score) { page.text(text, indent: 6, style: .dim) }
        }
      }
    }
  }

  /// `look closer: 2 at "sleep"`.
  func state(_ domain: DomainFinding, _ pack: String) -> String {
    let state = words.result.states[domain.state] ?? domain.state.rawValue
    guard domain.state.rank > 0,
      let item = domain.worst(code: {
        visit.code(ItemReference(pack: pack, item: $0))
      })
    else { return state }
    let reference = ItemReference(pack: pack, item: item)
    return words.result.stateAt.filled([
      "state": state, "answer": visit.code(reference) ?? "",
      "title": visit.library.title(reference),
    ])
  }
}
