import Glibc

/// A new file for the practitioner's eyes only, wherever they want it.
public enum PrivateFile {
  /// Saves a file of mode 0600 that must not exist yet.
  ///
  /// - Throws: ``StoreError/exists(path:)`` when something has the name already,
  ///   ``StoreError/cannotCreate(path:_:)`` when the folder cannot be used.
  public static func create(_ path: String, _ bytes: [UInt8]) throws(StoreError) {
    let slash = path.lastIndex(of: "/")
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    guard !name.isEmpty else { throw .cannotCreate(path: path, SystemFault(code: EISDIR)) }
    let folder: Folder
    do throws(SystemFault) {
      folder = try Folder.open(parent)
    } catch {
      throw .cannotCreate(path: path, error)
    }
    do throws(SaveFault) {
      _ = try DurableFile.create(name, in: folder, bytes)
    } catch {
      throw StoreError(saving: path, error)
    }
  }
}
