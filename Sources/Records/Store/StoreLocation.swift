public import Assessment

/// Where a store's files lie.
public struct StoreLocation: Equatable, Sendable {
  public let setting: Setting
  /// The folder of `store.json` and `records/`.
  public let root: String
  /// The folder of the journals.
  public let drafts: String
  /// The folder of the index, which may be thrown away at any time.
  public let index: String

  /// - Parameters:
  ///   - chosen: The folder given with `--store`, which wins over `ATTUNE_STORE`.
  ///   - environment: The value of an environment variable, or nil.
  /// - Throws: ``StoreError/noHome`` when nothing says where to go.
  public init(
    setting: Setting, chosen: String? = nil, environment: (String) -> String?
  ) throws(StoreError) {
    func given(_ name: String) -> String? {
      guard let value = environment(name), !value.isEmpty else { return nil }
      return value
    }
    if let text = chosen.flatMap({ $0.isEmpty ? nil : $0 }) ?? given("ATTUNE_STORE") {
      self.init(at: text, setting: setting)
      return
    }
    let name = setting == .care ? "attune" : "attune-training"
    // A relative path in these variables is to be ignored (XDG Base Directory Specification).
    func base(_ variable: String, _ usual: String) throws(StoreError) -> String {
      if let folder = given(variable), folder.hasPrefix("/") { return "\(folder)/\(name)" }
      guard let home = given("HOME") else { throw .noHome }
      return "\(home)/\(usual)/\(name)"
    }
    self.init(
      setting: setting, root: try base("XDG_DATA_HOME", ".local/share"),
      drafts: try "\(base("XDG_STATE_HOME", ".local/state"))/drafts",
      index: try "\(base("XDG_CACHE_HOME", ".cache"))/index")
  }

  private init(setting: Setting, root: String, drafts: String, index: String) {
    self.setting = setting
    self.root = root
    self.drafts = drafts
    self.index = index
  }

  /// A store that has everything in one folder.
  public init(at path: String, setting: Setting) {
    let trimmed = String(path.reversed().drop { $0 == "/" }.reversed())
    let folder = trimmed.isEmpty ? "/" : trimmed
    self.init(
      setting: setting, root: folder, drafts: "\(folder)/drafts", index: "\(folder)/index")
  }

  /// The folder of words on saved visits that were begun, beside the journals.
  public var reviewDrafts: String {
    drafts.hasSuffix("/drafts") ? String(drafts.dropLast(6)) + "reviews" : drafts + "-reviews"
  }

  /// The path of a record; nil for a text that is no id.
  public func recordPath(_ id: String) -> String? {
    RecordPlace(id).map { "\(root)/records/\($0.year)/\($0.month)/\($0.name)" }
  }
}
