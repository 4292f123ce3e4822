import FoundationEssentials

/// A folder that adds or replaces packs.
struct PromptFolder: Sendable {
  /// Folders that never hold a pack.
  static let reserved: Set<String> = [
    "rules", "schema", "letters", "vignettes", "demos", "calendars", "courses",
  ]

  /// nil for the folder of a single pack: it has no rules of its own.
  let path: String?
  /// The folder of each pack by its id.
  let packs: [String: String]
  /// Every folder that is not reserved, pack or not, by name.
  let folders: [String: String]

  /// Lists a folder of packs; reads no file.
  init(path: String) throws(PromptError) {
    var folders: [String: String] = [:]
    for name in try PromptFolder.names(in: path) {
      let folder = PromptFolder.joined(path, name)
      if !PromptFolder.reserved.contains(name), !name.hasPrefix("."),
        PromptFolder.isFolder(folder)
      {
        folders[name] = folder
      }
    }
    self.path = path
    self.folders = folders
    packs = folders.filter { PromptFolder.isThere(PromptFolder.joined($0.value, "pack.json")) }
  }

  /// The folder of one pack by itself, or nil when there is no `pack.json` in it.
  init?(ofSinglePack path: String) {
    guard PromptFolder.isThere(PromptFolder.joined(path, "pack.json")) else { return nil }
    self.path = nil
    let name = URL(filePath: path).standardizedFileURL.lastPathComponent
    folders = [name: path]
    packs = folders
  }

  /// A file of a pack's folder, or nil when it is not there.
  func file(_ name: String, of pack: String) throws(PromptError) -> PromptFile? {
    guard let folder = folders[pack] else { return nil }
    return try PromptFolder.read(PromptFolder.joined(folder, name))
  }

  /// A file of a reserved folder such as `rules/levels.json`, or nil when it is not there.
  func file(_ name: String) throws(PromptError) -> PromptFile? {
    guard let path else { return nil }
    return try PromptFolder.read(PromptFolder.joined(path, name))
  }

  /// The languages of the texts in a pack's folder, in order.
  func languages(of pack: String) -> [String] {
    fileNames(of: pack).compactMap(PromptFile.language(of:))
  }

  /// The names of what a reserved folder such as `vignettes` holds, in order; none without one.
  func fileNames(inReserved name: String) -> [String] {
    guard let path else { return [] }
    return (try? PromptFolder.names(in: PromptFolder.joined(path, name))) ?? []
  }

  func fileNames(of pack: String) -> [String] {
    guard let folder = folders[pack] else { return [] }
    return (try? PromptFolder.names(in: folder)) ?? []
  }

  static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// What a folder holds, in order.
  private static func names(in folder: String) throws(PromptError) -> [String] {
    guard isThere(folder) else { throw .missing(folder) }
    guard isFolder(folder) else { throw .unreadable(folder, reason: "it is not a folder") }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw .unreadable(folder, reason: "the folder cannot be read; check its permissions")
    }
  }

  private static func isThere(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  /// A whole file, or nil when it is not there. Pipes and devices are refused before they block.
  private static func read(_ path: String) throws(PromptError) -> PromptFile? {
    guard isThere(path) else { return nil }
    let target = URL(filePath: path).resolvingSymlinksInPath()
    guard
      let attributes = try? FileManager.default.attributesOfItem(atPath: target.path),
      attributes[.type] as? FileAttributeType == .typeRegular
    else { throw .unreadable(path, reason: "it is not an ordinary file") }
    do {
      return PromptFile(name: path, bytes: [UInt8](try Data(contentsOf: target)))
    } catch {
      throw .unreadable(path, reason: "the file cannot be read; check its permissions")
    }
  }
}
