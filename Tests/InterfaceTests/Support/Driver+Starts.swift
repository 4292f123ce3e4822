import Assessment
import Screen

@testable import Interface

extension Driver {
  /// Places from which random walks start, so that together they reach every page.
  static func start(_ number: Int) -> Driver { starts[number % starts.count] }

  private static let starts = (0..<6).map(prepare)

  private static func prepare(_ number: Int) -> Driver {
    var driver: Driver
    switch number {
    case 0:
      driver = Driver(configuration: Configuration())
    case 1:
      driver = Driver.visit()
    case 2:
      driver = Driver.visit(present: "dad")
      driver.keys("<enter>v")
    case 3:
      driver = Driver.visit(services: SampleGuide.services)
      driver.keys("<enter>2<right>3<right>1<right>")
    case 4:
      driver = Driver.visit(services: SampleGuide.services)
      driver.keys("<enter>v2<right>3<right>1<right>ord")
    default:
      driver = Driver(services: SampleGuide.services, home: HomeSummary(saved: 2, path: "~/attune"))
      driver.known = SampleGuide.known
      driver.records = SampleGuide.rows
      driver.opened = SampleGuide.opened
    }
    driver.keepsEffects = false
    return driver
  }
}
