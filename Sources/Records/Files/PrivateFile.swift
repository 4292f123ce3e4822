import Glibc

/// A new file for the practitioner's eyes only, wherever they want it.
public enum PrivateFile {
  /// Saves a file of mode 0600 that must not exist yet.
  ///
  /// - Throws: ``StoreError/exists(path:)`` when something has the name already,
  ///   ``StoreError/cannotCreate(path:_:)`` when the folder cannot be used.
  public static func create(_ path: String, _ bytes: [UInt8]) throws(StoreError) {
    let (folder, name) = try place(path)
    do throws(SaveFault) {
      _ = try DurableFile.create(name, in: folder, bytes)
    } catch {
      throw StoreError(saving: path, error)
    }
  }

  /// Saves a file of mode 0600 in the place of one that may be there: whoever reads it sees the old
  /// or the new one, whole.
  ///
  /// - Throws: ``StoreError/cannotCreate(path:_:)`` when the folder cannot be used,
  ///   ``StoreError/cannotWrite(path:_:)`` when the file cannot be written.
  public static func replace(_ path: String, _ bytes: [UInt8]) throws(StoreError) {
    let (folder, name) = try place(path)
    do throws(SystemFault) {
      try folder.replace(name, bytes)
    } catch {
      throw .cannotWrite(path: path, error)
    }
  }

  /// The folder of a path, open, and the name in it.
  private static func place(_ path: String) throws(StoreError) -> (Folder, String) {
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
    return (folder, name)
  }
}
