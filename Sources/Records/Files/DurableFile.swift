import Glibc

/// Why a file was not saved.
enum SaveFault: Error, Equatable {
  /// Somebody else has the name; nothing was changed.
  case exists
  case system(SystemFault)
  /// The folder could not be synced: the file would not outlast a power cut. `isVisible` when it
  /// could not be taken away again either.
  case notSettled(SystemFault, isVisible: Bool)
}

/// Saves a new file so that it is there whole, on the disk, or not at all.
///
/// Without the sync of the folder an acknowledged save can be lost to a power cut; with a rename
/// in place of the link another process's file could be overwritten.
enum DurableFile {
  /// Makes a file that must not exist yet and returns it open for appending.
  ///
  /// - Parameters:
  ///   - isLocked: Takes the file's lock before anybody can see the file.
  ///   - triesUnnamed: Begins without a name where the file system can (no litter); else, or where
  ///     it cannot, with a temporary name in the same folder.
  static func create(
    _ name: String, in folder: Folder, _ bytes: [UInt8], isLocked: Bool = false,
    triesUnnamed: Bool = true
  ) throws(SaveFault) -> Descriptor {
    if triesUnnamed, let file = try createUnnamed(name, in: folder, bytes, isLocked) {
      return file
    }
    // A sweep of another process may take a temporary file in the moment before it is locked.
    for _ in 0..<3 {
      if let file = try createNamed(name, in: folder, bytes, isLocked) { return file }
    }
    throw .system(SystemFault(code: ENOENT))
  }

  /// nil where the file system knows no unnamed files or cannot name one afterwards.
  private static func createUnnamed(
    _ name: String, in folder: Folder, _ bytes: [UInt8], _ isLocked: Bool
  ) throws(SaveFault) -> Descriptor? {
    // Linux's O_TMPFILE, which the C library shows only to programs that ask for GNU extensions.
    let flags = 0o20_000_000 | O_DIRECTORY | O_RDWR | O_APPEND | O_CLOEXEC
    // Whatever keeps it from opening, the named way says better.
    guard let number = try? retrying({ open(folder, ".", flags) }) else { return nil }
    let file = Descriptor(number)
    guard try fill(file, bytes, isLocked) else { return nil }
    do throws(SystemFault) {
      let path = "/proc/self/fd/\(file.number)"
      _ = try retrying { linkat(AT_FDCWD, path, folder.number, name, AT_SYMLINK_FOLLOW) }
    } catch {
      if error.code == EEXIST { throw .exists }
      if [ENOENT, ENOTDIR, EACCES, EPERM, EXDEV, EOPNOTSUPP].contains(error.code) { return nil }
      throw .system(error)
    }
    try settle(name, in: folder)
    return file
  }

  /// nil when a sweep took the temporary file away.
  private static func createNamed(
    _ name: String, in folder: Folder, _ bytes: [UInt8], _ isLocked: Bool
  ) throws(SaveFault) -> Descriptor? {
    let temporary = TemporaryName.make()
    let flags = O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file: Descriptor
    do throws(SystemFault) {
      file = Descriptor(try retrying { open(folder, temporary, flags) })
    } catch {
      throw .system(error)
    }
    defer { try? folder.remove(temporary) }
    // Locked while it is written, so that a sweep can tell it from a leftover.
    guard try fill(file, bytes, true) else { return nil }
    do throws(SystemFault) {
      _ = try retrying { linkat(folder.number, temporary, folder.number, name, 0) }
    } catch {
      if error.code == EEXIST { throw .exists }
      if error.code == ENOENT { return nil }
      throw .system(error)
    }
    // Before the folder is synced, so that the sync covers it.
    try? folder.remove(temporary)
    if !isLocked { file.unlock() }
    try settle(name, in: folder)
    return file
  }

  private static func open(_ folder: Folder, _ name: String, _ flags: Int32) -> Int32 {
    openat(folder.number, name, flags, 0o600 as mode_t)
  }

  /// False when somebody else holds the lock that was to be taken.
  private static func fill(
    _ file: borrowing Descriptor, _ bytes: [UInt8], _ isLocked: Bool
  ) throws(SaveFault) -> Bool {
    do throws(SystemFault) {
      try file.setMode(0o600)
      if isLocked, try !file.lock() { return false }
      try file.write(bytes)
      try file.sync()
      return true
    } catch {
      throw .system(error)
    }
  }

  /// A failed sync means *not saved*: the file is taken away again, so that trying again starts
  /// afresh.
  private static func settle(_ name: String, in folder: Folder) throws(SaveFault) {
    do throws(SystemFault) {
      try folder.sync()
    } catch {
      var isVisible = false
      do throws(SystemFault) { try folder.remove(name) } catch { isVisible = true }
      throw .notSettled(error, isVisible: isVisible)
    }
  }
}

extension Folder {
  /// Replaces a file by way of a temporary one. For settings: records are never replaced.
  func replace(_ name: String, _ bytes: [UInt8]) throws(SystemFault) {
    let temporary = TemporaryName.make()
    do throws(SaveFault) {
      _ = try DurableFile.create(temporary, in: self, bytes, isLocked: true, triesUnnamed: false)
    } catch {
      if case .system(let fault) = error { throw fault }
      if case .notSettled(let fault, _) = error { throw fault }
      throw SystemFault(code: EEXIST)
    }
    do throws(SystemFault) {
      _ = try retrying { renameat(number, temporary, number, name) }
    } catch {
      try? remove(temporary)
      throw error
    }
    try sync()
  }
}
