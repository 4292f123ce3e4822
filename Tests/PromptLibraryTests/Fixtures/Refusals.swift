import PromptLibrary
import StrictJSON
import Testing

/// The line with which a pack is refused at load, without the folder's own path; nil when it loads.
func refusal(of id: String, in folder: TestFolder) throws -> String? {
  let library = try folder.library()
  do {
    _ = try library.pack(id)
    return nil
  } catch {
    return shortened(error.description, folder)
  }
}

/// The line with which the small scale is refused once it was spoiled.
func refusal(ofScale pack: JSONValue) throws -> String? {
  try refusal(of: "small", in: TestFolder("small", pack: pack, text: SmallScale.text))
}

/// The line with which the guide of the early weeks is refused once it was spoiled.
func refusal(ofGuide pack: JSONValue) throws -> String? {
  try refusal(of: "early-weeks", in: TestFolder("early-weeks", pack: pack))
}

/// The line with which words are refused at load, without the folder's own path.
func refusal(ofText id: String, in folder: TestFolder) throws -> String? {
  let library = try folder.library()
  do {
    _ = try library.text(id)
    return nil
  } catch {
    return shortened(error.description, folder)
  }
}

private func shortened(_ line: String, _ folder: TestFolder) -> String {
  line.hasPrefix(folder.path + "/") ? String(line.dropFirst(folder.path.count + 1)) : line
}
