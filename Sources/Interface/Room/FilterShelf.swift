import Assessment
import Screen

/// The filters that are kept under names, in front of the room.
struct FilterShelf: Equatable, Sendable {
  var selected = 0
  /// The name for the filter of the room, while it is asked.
  var naming: Form?
  /// The name that was said to be another filter's.
  var warned: String?
}

extension Turn {
  mutating func openFilters() {
    effects.append(.loadFilters)
    push(.filters(FilterShelf()))
  }

  /// Takes a saved filter into the line, or asks for a name for what stands there.
  mutating func openFilterLine() {
    guard case .filters(var shelf) = model.top else { return }
    if model.filters.indices.contains(shelf.selected) {
      let text = model.filters[shelf.selected].text
      pop()
      return useFilter(text)
    }
    guard model.canKeepFilter else { return }
    shelf.naming = Form(fields: [
      Field(
        .filterName, words.filterShelf.name, hint: words.filterShelf.nameHint, text: "", limit: 40)
    ])
    replace(.filters(shelf))
  }

  private mutating func useFilter(_ text: String) {
    changeRoom { $0.filter = TextField(text: text, limit: 200) }
    roomTyped()
  }

  mutating func keepFilter() {
    guard case .filters(var shelf) = model.top, var form = shelf.naming, let room = model.room
    else { return }
    form.clearNotes()
    let name = form.text(.filterName)
    let filter = SavedFilter(name: name, text: room.filter.text.trimmed)
    if name.isEmpty {
      form.say(words.filterShelf.nameMissing, at: .filterName, isWrong: true)
    } else if let other = model.filters.named(name), other.text != filter.text,
      shelf.warned != name
    {
      shelf.warned = name
      form.say(
        words.filterShelf.nameTaken.filled(["name": other.name]), at: .filterName, isWrong: true)
    } else {
      pop()
      effects.append(.keepFilters(model.filters.keeping(filter)))
      return say(words.filterShelf.kept.filled(["name": name]))
    }
    shelf.naming = form
    replace(.filters(shelf))
  }

  /// Takes the focused filter off the list; it stands in the line, so that nothing is lost.
  mutating func dropFilter() {
    guard case .filters(let shelf) = model.top else { return }
    guard model.filters.indices.contains(shelf.selected) else {
      return say(words.filterShelf.nothingHere)
    }
    var filters = model.filters
    let dropped = filters.remove(at: shelf.selected)
    effects.append(.keepFilters(filters))
    pop()
    useFilter(dropped.text)
    say(words.filterShelf.dropped.filled(["name": dropped.name]))
  }

  mutating func received(_ filters: [SavedFilter]) {
    model.filters = filters
    guard case .filters(var shelf) = model.top else { return }
    shelf.selected = min(shelf.selected, max(0, filters.count - (model.canKeepFilter ? 0 : 1)))
    replace(.filters(shelf))
  }
}

extension Model {
  /// Whether the line holds a filter that says something and is not kept yet.
  var canKeepFilter: Bool {
    guard let room, room.read.problems.isEmpty, !room.read.words.isEmpty else { return false }
    return !filters.contains { $0.text == room.filter.text.trimmed }
  }

  func filtersPage(_ page: inout Page, _ shelf: FilterShelf) {
    let words = words.filterShelf
    let keep = words.keep.filled(["filter": visible(room?.filter.text.trimmed ?? "")])
    if let form = shelf.naming {
      page.text(words.nameTitle, style: .bold)
      page.text(visible(room?.filter.text.trimmed ?? ""), style: .dim)
      page.blank()
      return page.form(form)
    }
    page.text(filters.isEmpty ? words.none : words.intro, style: .dim)
    page.blank()
    for (index, filter) in filters.enumerated() {
      page.entry(
        visible(filter.name), trailing: visible(filter.text), isFocused: index == shelf.selected)
    }
    if canKeepFilter { page.entry(keep, isFocused: shelf.selected == filters.count) }
  }
}
