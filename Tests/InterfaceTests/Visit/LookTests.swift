import Screen
import Testing

struct LookTests {
  @Test func `look`() {
    var driver = Driver()
    print(driver.text)
    driver.who()
    print(driver.text)
    driver.keys("<enter>")
    print(driver.text)
    driver.keys("<enter>2")
    print(driver.text)
    driver.keys("v")
    print(driver.text)
    driver.keys("g")
    print(driver.text)
    driver.keys("o")
    print(driver.text)
    driver.keys("r")
    print(driver.text)
    driver.keys("<enter>")
    print(driver.text)
    driver.keys("d")
    print(driver.text)
    driver.keys("1<f10>")
    print(driver.text)
    driver.keys("?")
    print(driver.text)
  }
}
