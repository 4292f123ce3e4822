import Assessment

extension VisitState {
  func answer(_ item: ItemReference) -> Answer {
    guard let pack = library.packs[item.pack], let position = pack.position(of: item.item) else {
      return .untouched
    }
    return draft.sheet(item.pack)?[position] ?? .untouched
  }

  func code(_ item: ItemReference) -> String? {
    library.item(item)?.code(of: answer(item))
  }

  func note(_ item: ItemReference) -> String? {
    guard let position = library.packs[item.pack]?.position(of: item.item) else { return nil }
    return draft.sheet(item.pack)?.notes[position]
  }

  func text(_ item: ItemReference) -> String? {
    guard let position = library.packs[item.pack]?.position(of: item.item) else { return nil }
    return draft.sheet(item.pack)?.texts[position]
  }

  /// Whether there is an answer, a reason for having none, or words.
  func isAnswered(_ item: ItemReference) -> Bool { answer(item).isSettled || text(item) != nil }

  /// Whether any prompt has been answered.
  var hasBegun: Bool { prompts.contains(where: isAnswered) }

  /// Whether the carer is to be asked first if the item may be asked at all.
  func offersSkip(_ item: ItemReference) -> Bool {
    library.item(item)?.offersSkip == true && !answer(item).isSettled && !agreed.contains(item)
  }
}
