import Assessment

extension PromptLibrary {
  /// The cut-offs after which a scale is offered are those of other scales that are here.
  func findings(ofOfferOf id: String) -> [Finding] {
    guard let file = try? readPack(id).file.name, let pack = try? pack(id),
      let offered = pack.offered
    else { return [] }
    func error(_ path: String, _ text: String) -> Finding {
      Finding(file: file, path: path, severity: .error, text: text)
    }
    if pack.kind == .guide {
      return [error("$.offered", "only a scale can be offered; a guide is chosen by its stage")]
    }
    return offered.after.enumerated().compactMap { index, name in
      let path = "$.offered.after[\(index)]"
      let parts = name.split(separator: "/").map(String.init)
      guard parts.count == 2, packIDs.contains(parts[0]) else {
        return error(path, "there is no pack \"\(parts.first ?? name)\"")
      }
      // A refused pack is reported as such.
      guard let other = try? self.pack(parts[0]) else { return nil }
      if other.scores.flatMap(\.cutoffs).contains(where: { $0.id == parts[1] }) { return nil }
      return error(path, "never offered: \(other.id) has no cut-off \"\(parts[1])\"")
    }
  }
}
