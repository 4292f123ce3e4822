import Assessment

extension PackText {
  /// What may stand where somebody else reads along.
  var neutralTitle: String { shortTitle ?? pack }
}

extension VisitState {
  /// The name of a scale's form: in shared view one that names no illness.
  func name(of pack: String) -> String {
    guard let text = library.texts[pack] else { return pack }
    return isShared && library.packs[pack]?.kind == .instrument ? text.neutralTitle : text.title
  }

  func name(of form: ScaleForm) -> String { isShared ? form.shortTitle : form.title }

  /// The title of an item as it may stand on the screen now.
  func title(_ item: ItemReference) -> String {
    guard isShared, library.packs[item.pack]?.kind == .instrument else {
      return library.title(item)
    }
    return "\(name(of: item.pack)), \(item.item)"
  }
}

extension Model {
  /// The name of a form in a list, at Home or in a visit.
  func name(of form: ScaleForm) -> String { visit?.name(of: form) ?? form.title }
}
