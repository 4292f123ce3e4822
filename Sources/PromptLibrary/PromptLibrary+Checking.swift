import Assessment

extension PromptLibrary {
  /// Holds a pack against itself, its vectors and the built-in pack it replaces.
  func checkPack(_ read: ReadPack, _ log: FindingLog) {
    PackChecks(read: read, log: log).run()
    if !isBuiltIn(read.pack.id), let replaced = try? PromptLibrary.builtIn.pack(read.pack.id) {
      SafetyKept.check(read.pack, replacing: replaced, log)
    }
    if log.firstError == nil { VectorCheck.run(read, log) }
  }

  /// The packs of the program alone.
  static let builtIn = PromptLibrary(folder: Optional<PromptFolder>.none)
}
