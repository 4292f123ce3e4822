import CPrompts

/// The files of `Prompts/` inside the program.
enum EmbeddedPrompts {
  /// Paths relative to `Prompts`, in order.
  static var names: [String] {
    (0..<attune_prompt_count()).compactMap { index in
      attune_prompt_name(index).map { String(cString: $0) }
    }
  }

  /// The bytes of a file, or nil when there is none of this name.
  static func bytes(of name: String) -> [UInt8]? {
    guard let index = names.firstIndex(of: name), let start = attune_prompt_bytes(index) else {
      return nil
    }
    return Array(UnsafeBufferPointer(start: start, count: attune_prompt_length(index)))
  }

  static func file(_ name: String) -> PromptFile? {
    bytes(of: name).map { PromptFile(name: "built-in \(name)", bytes: $0) }
  }

  /// Ids of the packs, in order.
  static var packs: [String] {
    names.compactMap { name in
      guard name.hasSuffix("/pack.json") else { return nil }
      return String(name.dropLast("/pack.json".count))
    }
  }

  /// What stands between the name of a folder and an ending, for each file of that kind, in order.
  static func names(in folder: String, ext: String = "json") -> [String] {
    names.compactMap { name in
      guard name.hasPrefix("\(folder)/"), name.hasSuffix(".\(ext)") else { return nil }
      return String(name.dropFirst(folder.count + 1).dropLast(ext.count + 1))
    }
  }

  /// Languages of a pack's texts, in order.
  static func languages(of pack: String) -> [String] {
    names.compactMap { name in
      guard name.hasPrefix("\(pack)/") else { return nil }
      return PromptFile.language(of: String(name.dropFirst(pack.count + 1)))
    }
  }
}
