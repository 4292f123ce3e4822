import Assessment
import Testing

/// How every stage's guide speaks.
struct GuideWordsTests {
  /// Words that a parent should not read by accident.
  private static let forbidden = [
    "hostility", "marked", "rejection", "abuse", "concern", "intrusive",
  ]
  /// Words that would shut out some of those who care for a baby.
  private static let narrow: Set<String> = [
    "mum", "mums", "mother", "mothers", "dad", "dads", "father", "husband", "wife", "he", "him",
    "his", "she", "her", "hers",
  ]
  /// The sources that the guides may name.
  private static let sources = [
    "GOV.UK conversation prompts", "Leeds Early Attachment Observation", "NICE CG192",
    "NICE QS115", "Parent-Infant Foundation", "This guide's own",
  ]

  @Test(arguments: Guide.all)
  func `a rated item has all it needs: words, questions, signs, four anchors, why, source`(
    guide: Guide
  ) throws {
    for item in guide.rated {
      let words = try guide.words(item)
      #expect(words.say != nil, "\(item.id)")
      #expect((2...3).contains(words.followUps.count), "\(item.id)")
      #expect((2...4).contains(words.lookFor.count), "\(item.id)")
      #expect(words.options.keys.sorted() == ["0", "1", "2", "3"], "\(item.id)")
      #expect(Set(words.options.values).count == 4, "\(item.id)")
      #expect(words.why != nil, "\(item.id)")
      #expect(words.source?.contains("own, not validated") == true, "\(item.id)")
    }
  }

  @Test(arguments: Guide.all)
  func `every item says why it is asked and by which of the field's sources`(guide: Guide) throws {
    for item in guide.pack.items {
      let words = try guide.words(item)
      #expect(words.why != nil, "\(item.id)")
      let source = try #require(words.source, "\(item.id)")
      #expect(Self.sources.contains(where: source.contains), "\(item.id): \(source)")
    }
  }

  @Test(arguments: Guide.all)
  func `every safety item says what to ask next and what to keep in mind`(guide: Guide) throws {
    for item in guide.pack.items where item.hasSafetyOption {
      let safety = try #require(try guide.words(item).safety)
      #expect(safety.noted.hasPrefix("You noted: "), "\(item.id)")
      #expect((2...3).contains(safety.ask.count), "\(item.id)")
      #expect(safety.remember != nil, "\(item.id)")
    }
    let thoughts = try #require(guide.text.items["harm-to-baby"]?.safety?.remember)
    #expect(thoughts.contains("not intent"))
  }

  @Test(arguments: Guide.all)
  func `no line holds a word that a parent should not read by accident`(guide: Guide) {
    for (place, line) in guide.lines {
      for word in Self.forbidden where line.lowercased().contains(word) {
        Issue.record("\(word) in \(place): \(line)")
      }
    }
  }

  @Test(arguments: Guide.all)
  func `what is said aloud fits any kind of carer, and any baby`(guide: Guide) {
    for (place, line) in guide.spoken {
      let words = line.lowercased().split { !$0.isLetter }.map(String.init)
      #expect(Self.narrow.isDisjoint(with: words), "\(place): \(line)")
    }
  }

  @Test(arguments: Guide.all)
  func `what is said aloud is short`(guide: Guide) {
    for (place, line) in guide.spoken {
      #expect(line.count <= 100, "\(place): \(line)")
      let sentences = line.split { ".?!:;".contains($0) }
      let longest = sentences.map { $0.split(separator: " ").count }.max() ?? 0
      #expect(longest <= 20, "\(place): \(line)")
    }
  }

  @Test(arguments: Guide.all)
  func `titles, anchors and signs keep to one line, and what explains to two`(guide: Guide) throws {
    for item in guide.pack.items {
      let words = try guide.words(item)
      #expect(words.title.count <= 40, "\(item.id)")
      for line in Array(words.options.values) + words.lookFor + words.followUps {
        #expect(line.count <= 66, "\(item.id): \(line)")
      }
      #expect((words.why ?? "").count <= 150, "\(item.id)")
      for line in (words.safety.map { [$0.noted] + $0.ask + [$0.remember ?? ""] }) ?? [] {
        #expect(line.count <= 120, "\(item.id): \(line)")
      }
    }
    for (id, section) in guide.text.sections {
      for line in section.lines { #expect(line.count <= 100, "\(id): \(line)") }
    }
  }

  @Test(arguments: Guide.all)
  func `the opening words say that anything can be skipped, and who sees the answers`(
    guide: Guide
  ) {
    let opening = (guide.text.sections["before"]?.lines ?? []).joined(separator: " ")
    for words in ["no right or wrong", "judge", "skip", "who can see", "not safe"] {
      #expect(opening.contains(words), "\(words)")
    }
  }

  @Test(arguments: Guide.all)
  func `the guide says that it is not a validated measure`(guide: Guide) {
    #expect(guide.text.about.contains("not a validated measure"))
    #expect(guide.pack.source.contains("not validated"))
  }
}
