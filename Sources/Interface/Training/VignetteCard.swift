import Assessment
import Screen

/// The fictional family beside the prompts: what they say to this one, what is seen, who they are.
extension Model {
  /// Whether it stands beside the page: in a walk through a vignette, where there is room.
  var showsCard: Bool {
    visit?.vignette != nil && !isPresenting && size.columns >= Model.columnsForPane
  }

  func vignetteCard(_ page: inout Page) {
    guard let visit, let walk = visit.vignette else { return }
    let room = words.training.room
    for (title, lines) in vignetteParts(visit, walk) {
      page.text(title, style: .bold)
      for line in lines { page.text(visible(line)) }
      page.blank()
    }
    page.text(room.fictional, style: .dim)
  }

  /// What is said or seen here first, then who they are.
  private func vignetteParts(
    _ visit: VisitState, _ walk: VignetteWalk
  ) -> [(String, [String])] {
    let room = words.training.room
    var parts: [(String, [String])] = []
    if let item = visit.item, let says = walk.says(to: item), !visit.offersSkip(item) {
      parts.append((room.says, [quoted(says)]))
    }
    if showsScene(visit), !walk.vignette.scene.isEmpty {
      parts.append((room.seen, walk.vignette.scene))
    }
    parts.append((room.family, walk.vignette.situation))
    return parts
  }

  /// The two minutes, and every prompt about what was seen in them.
  func showsScene(_ visit: VisitState) -> Bool {
    if visit.page == .watch { return true }
    return visit.item.flatMap(visit.library.item)?.isObserved == true
  }

  private func quoted(_ text: String) -> String { "\u{201C}\(text)\u{201D}" }

  /// What the family says to a prompt, on the page itself where nothing stands beside it.
  func vignetteLine(_ visit: VisitState, _ item: ItemReference) -> String? {
    guard !showsCard, let says = visit.vignette?.says(to: item) else { return nil }
    return quoted(visible(says))
  }

  /// What the family says, or what is seen, to be heard with a question.
  func spokenVignette(_ visit: VisitState, _ item: ItemReference) -> [String] {
    guard let says = visit.vignette?.says(to: item) else { return [] }
    return [labelled(words.training.room.says, says)]
  }

  /// Who the family is, where a walk begins.
  func spokenSituation(_ visit: VisitState) -> [String] {
    guard let vignette = visit.vignette?.vignette else { return [] }
    return [labelled(words.training.room.family, vignette.title)] + vignette.situation
  }

  func spokenScene(_ visit: VisitState) -> [String] {
    guard let vignette = visit.vignette?.vignette, !vignette.scene.isEmpty else { return [] }
    return [words.training.room.seen.asQuestion] + vignette.scene
  }
}
