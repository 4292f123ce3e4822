public import Assessment

/// What the loop is asked to do; performed in order, its outcome comes back as an ``Event``.
public enum Effect: Equatable, Sendable {
  /// Open a journal for a new visit: ``Event/began(id:library:history:)``.
  case begin(Identity)
  /// Append entries to the open journal and sync: ``Event/saved(_:)`` or
  /// ``Event/saveFailed(_:)``.
  case save([DraftEntry])
  /// Open a draft again: ``Event/resumed(_:library:history:)``.
  case resume(id: String)
  /// Close the open journal; the draft stays.
  case putAway
  /// Write the record, then remove the journal. Unsaved entries come first.
  case finish(Draft, Findings)
  case loadHome
  case loadLibrary
  case lookUp(reference: String)
  case listRecords
  case openRecord(id: String)
  case configure(Configuration)
  case bell
  /// Wipe what the terminal remembers above the screen.
  case forgetScreen
  case quit
}
