/// That records were purged: their ids and nothing else, so that no copy brings them back.
public struct Tombstone: Equatable, Sendable {
  public let purged: [String]

  public init(purged: [String]) { self.purged = purged }
}
