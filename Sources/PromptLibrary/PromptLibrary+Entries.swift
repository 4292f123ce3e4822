import Assessment

extension PromptLibrary {
  /// One line for each pack: those that are refused have theirs too, with the reason.
  ///
  /// Reads every pack and its words; titles are in `language`, else in English, else the id.
  public func entries(language: String = "en") -> [PackEntry] {
    packIDs.map { id in entry(id, language: language) }
  }

  private func entry(_ id: String, language: String) -> PackEntry {
    let digest = try? digest(of: id)
    do {
      let pack = try pack(id)
      let hasLanguage = languages(of: id).contains(language)
      var title = id
      var refusal: String?
      do {
        title = try text(of: pack, language: hasLanguage ? language : "en").title
      } catch {
        refusal = error.description
      }
      return PackEntry(
        id: id, version: pack.version, digest: digest, title: title, kind: pack.kind,
        isBuiltIn: isBuiltIn(id), error: refusal)
    } catch {
      return PackEntry(
        id: id, version: nil, digest: digest, title: id, kind: nil, isBuiltIn: isBuiltIn(id),
        error: error.description)
    }
  }

  /// The digest of a pack's bytes, whatever they hold.
  private func digest(of id: String) throws(PromptError) -> String {
    sha256Digest(of: try readPack(id).file.bytes)
  }
}
