import Assessment

extension PromptLibrary {
  /// Folders and files in the folder of packs that nothing will ever read.
  func findingsOfFolders() -> [Finding] {
    guard let folder else { return [] }
    return folder.folders.keys.sorted().flatMap { id in
      strayFiles(in: folder, id) + (folder.packs[id] == nil ? [withoutPack(folder, id)] : [])
    }
  }

  private func withoutPack(_ folder: PromptFolder, _ id: String) -> Finding {
    let isKnown = EmbeddedPrompts.packs.contains(id)
    return Finding(
      file: folder.folders[id] ?? id, path: "$", severity: isKnown ? .warning : .error,
      text: isKnown
        ? "there is no pack.json; only its words are used, beside the built-in pack"
        : "there is no pack.json; each folder here holds one pack")
  }

  private func strayFiles(in folder: PromptFolder, _ id: String) -> [Finding] {
    folder.fileNames(of: id)
      .filter { name in
        name.hasSuffix(".json") && name != "pack.json" && PromptFile.language(of: name) == nil
      }
      .map { name in
        Finding(
          file: PromptFolder.joined(folder.folders[id] ?? id, name), path: "$", severity: .warning,
          text: "nothing reads this file; a pack has pack.json and text.LANGUAGE.json")
      }
  }
}
