import Assessment

extension PromptLibrary {
  /// What does not fit in the local wording: an unknown pack, item or option.
  func findingsOfWording() -> [Finding] {
    guard let wording else { return [] }
    return wording.folders.keys.sorted().flatMap { id -> [Finding] in
      guard packIDs.contains(id) else {
        let known = packIDs.joined(separator: ", ")
        return [
          Finding(
            file: wording.folders[id] ?? id, path: "$", severity: .error,
            text: "there is no pack \"\(id)\" to word; the packs here are \(known)")
        ]
      }
      // A refused pack is reported as such; its wording cannot be held against anything.
      guard let pack = try? pack(id) else { return [] }
      return wording.languages(of: id).flatMap { findings(ofWording: $0, of: pack) }
    }
  }

  private func findings(ofWording language: String, of pack: Pack) -> [Finding] {
    do {
      guard let (file, log, _) = try readWording(of: pack, language: language) else { return [] }
      if !languages(of: pack.id).contains(language) {
        let known = languages(of: pack.id).joined(separator: ", ")
        return log.findings + [
          Finding(
            file: file.name, path: "$.language", severity: .error,
            text: "\(pack.id) has no words in \"\(language)\" to lay this over; it has \(known)")
        ]
      }
      return log.findings
    } catch {
      return [error.finding]
    }
  }
}
