extension Words {
  /// Bringing in what others put into a shared folder, and sending what is new here.
  public struct Exchange: Equatable, Sendable {
    public var title = "Bring in and send"
    public var about = "Visits and what was said of them go both ways between this computer and:"
    public var begin = "Enter begins. Nothing is ever overwritten, here or there."
    public var beginPlain = "Type yes to begin. Nothing is ever overwritten, here or there."
    public var running = "{done} of {known} files looked into"
    public var done = "Done."
    public var brought = "New here"
    public var sent = "Sent"
    public var purged = "Left out because they were purged"
    public var refused = "Left out: {path}: {reason}"
    public var buried = "Purged elsewhere, and now here: {id}"
    public var failed = "Not done: {reason}"
    public var notWhileRunning = "It is going on; it can be left, and begun again later."
    public var none = "\"exchange\" in config.json names the shared folder."

    public init() {}
  }
}
