import Assessment
import Contracts
import Interface
import PromptLibrary
import Records

/// Gathers how far somebody is in the courses from the training store.
enum CourseReading {
  /// - Parameters:
  ///   - practitioner: Whose ratings count; nil for nobody's.
  ///   - wanted: The ids of the courses, or nil for all.
  static func board(
    _ store: Store, _ prompts: PromptLibrary, _ configuration: Configuration,
    practitioner: String?, wanted: [String]? = nil
  ) throws(StoreError) -> CourseBoard {
    let own = try TrainingDesk(prompts, store).followUps.filter { $0.practitioner == practitioner }
    var guides: [String: Pack?] = [:]
    let attempts = own.compactMap { result in
      CourseAttempt(result) { id in
        if let known = guides[id] { return known }
        let guide = try? prompts.pack(id)
        guides[id] = .some(guide)
        return guide
      }
    }
    var standings: [CourseStanding] = []
    var refused: [String] = []
    var titles: [String: String] = [:]
    var items: [String: String] = [:]
    for id in wanted ?? prompts.courseIDs {
      do throws(PromptError) {
        let course = try prompts.course(id)
        for vignette in course.vignettes {
          titles[vignette] = try prompts.vignette(vignette).title
        }
        standings.append(
          CourseStanding(
            course, practitioner: practitioner ?? "", attempts: attempts,
            mark: configuration.passMark))
      } catch {
        refused.append(error.description)
      }
    }
    for guide in guides.values.compactMap(\.self) {
      guard let text = try? prompts.text(of: guide) else { continue }
      for (item, words) in text.items { items[item] = words.title }
    }
    // The shorter course is the one to begin with.
    standings.sort {
      ($0.course.vignettes.count, $0.course.title) < ($1.course.vignettes.count, $1.course.title)
    }
    return CourseBoard(
      practitioner: practitioner, standings: standings, drift: RatingDrift(attempts),
      titles: titles, items: items, refused: refused, today: Clock.now().date,
      months: configuration.recertifyMonths, mark: configuration.passMark)
  }
}
