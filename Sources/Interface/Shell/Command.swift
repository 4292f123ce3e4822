import Screen

/// A command as one kind of page offers it.
struct Command: Equatable, Sendable {
  let id: CommandID
  let keys: [Key]
  /// The keys as written in the help.
  let label: String
  /// The keys as written in the footer; nil keeps it out of the footer.
  let footerLabel: String?

  /// A command of the footer, in the order of its table while there is room.
  init(_ id: CommandID, _ label: String, _ keys: [Key], footer: String? = nil) {
    self.id = id
    self.keys = keys
    self.label = label
    footerLabel = footer ?? label
  }

  /// A command that only the help and the palette show.
  static func quiet(_ id: CommandID, _ label: String, _ keys: [Key]) -> Command {
    Command(id: id, label: label, keys: keys, footerLabel: nil)
  }

  private init(id: CommandID, label: String, keys: [Key], footerLabel: String?) {
    self.id = id
    self.keys = keys
    self.label = label
    self.footerLabel = footerLabel
  }

  /// The same keys, out of the footer.
  var quiet: Command { .quiet(id, label, keys) }
}
