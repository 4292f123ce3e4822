public import Assessment

extension Store {
  /// Keeps a letter made on the screen as `letters/ID-KIND.EXT`, in the place of an earlier one of
  /// the same kind: a letter can always be made again from its record.
  ///
  /// - Returns: The path of its file.
  public func keepLetter(
    _ id: String, _ kind: LetterKind, ext: String, _ bytes: [UInt8]
  ) throws(StoreError) -> String {
    guard RecordPlace(id) != nil else { throw .noRecord(id: id) }
    let folder = try settledSubfolder("letters", of: try writableRoot())
    let name = "\(id)-\(kind.rawValue).\(ext)"
    do throws(SystemFault) {
      try folder.replace(name, bytes)
    } catch {
      throw .cannotWrite(path: "\(folder.path)/\(name)", error)
    }
    return "\(folder.path)/\(name)"
  }
}
