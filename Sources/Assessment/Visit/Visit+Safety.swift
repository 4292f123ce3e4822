extension Visit {
  /// The items whose chosen option raises a safety event, in the order of the sheets.
  ///
  /// - Parameter pack: The pack with an id; nil leaves its sheet out.
  public func raisedTriggers(_ pack: (String) -> Pack?) -> [ItemReference] {
    sheets.flatMap { sheet -> [ItemReference] in
      guard let pack = pack(sheet.pack) else { return [] }
      return pack.items.indices.compactMap { position in
        let item = pack.items[position]
        guard let chosen = sheet[position].chosen, item.options.indices.contains(chosen),
          item.options[chosen].isSafety
        else { return nil }
        return ItemReference(pack: pack.id, item: item.id)
      }
    }
  }
}
