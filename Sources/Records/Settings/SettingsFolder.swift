import Glibc

/// The folder of `config.json` and `services.json`.
public struct SettingsFolder: Equatable, Sendable {
  public let path: String
  private static let limit = 1_048_576

  /// `$XDG_CONFIG_HOME/attune`, usually `~/.config/attune`.
  ///
  /// - Parameter environment: The value of an environment variable, or nil.
  public init(environment: (String) -> String?) throws(StoreError) {
    if let folder = environment("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
      path = "\(folder)/attune"
    } else if let home = environment("HOME"), !home.isEmpty {
      path = "\(home)/.config/attune"
    } else {
      throw .noHome
    }
  }

  /// The bytes of a file, or nil when there is none.
  public func read(_ name: String) throws(StoreError) -> [UInt8]? {
    let folder: Folder
    do throws(SystemFault) {
      folder = try Folder.open(path)
    } catch {
      if error.code == ENOENT { return nil }
      throw .cannotRead(path: path, error)
    }
    do throws(ReadFault) {
      return try folder.read(name, limit: SettingsFolder.limit)
    } catch {
      if error.isAbsent { return nil }
      throw StoreError(reading: "\(path)/\(name)", error)
    }
  }

  /// Replaces a file: whoever reads it sees the old or the new one, whole.
  public func write(_ name: String, _ bytes: [UInt8]) throws(StoreError) {
    do throws(SystemFault) {
      let folder = try Folder.make(path)
      folder.sweep()
      try folder.replace(name, bytes)
    } catch {
      throw .cannotWrite(path: "\(path)/\(name)", error)
    }
  }
}
