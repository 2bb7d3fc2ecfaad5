package derek.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Chromium that is installed here, without a window. It is found on the PATH or named by {@code
 * CHROMIUM} and {@code CHROMEDRIVER}; nothing is downloaded. It cannot reach another host.
 */
final class Browser implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Pattern FONT_AHEAD_ON_A_DISK = Pattern.compile("file:[^ ']*\\.woff");

  private final ChromeDriver driver;
  private final String axe;

  private Browser(ChromeDriver driver) throws IOException {
    this.driver = driver;
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      this.axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * Starts the browser; the test is skipped where there is none. With {@code CI=true} a Chromium
   * without its chromedriver is a failure, lest the tests be forgotten.
   */
  static Browser start() throws IOException {
    Optional<Path> chromium = find("CHROMIUM", "chromium", "chromium-browser", "google-chrome");
    Optional<Path> chromedriver = find("CHROMEDRIVER", "chromedriver");
    if ("true".equals(System.getenv("CI")) && chromium.isPresent()) {
      assertThat(chromedriver).as("chromedriver beside Chromium").isPresent();
    }
    if (chromium.isEmpty() || chromedriver.isEmpty()) {
      String reason =
          "SKIPPED: no Chromium with chromedriver is installed; tests in a browser did not run";
      System.out.println(reason);
      assumeTrue(false, reason);
    }
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options(chromium.orElseThrow())));
  }

  void open(String address) {
    driver.get(address);
  }

  String address() {
    return driver.getCurrentUrl();
  }

  String title() {
    return driver.getTitle();
  }

  WebElement element(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> elements(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** What a script hands to its last argument when it is done. */
  Object later(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  void waitFor(String script) {
    new WebDriverWait(driver, PATIENCE).until(each -> Boolean.TRUE.equals(run(script)));
  }

  void width(int pixels) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 800, "deviceScaleFactor", 1, "mobile", false));
  }

  /** {@code light} or {@code dark}. */
  void scheme(String scheme) {
    command(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            "",
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** A reader's own few colours in place of all others (Windows' contrast themes). */
  void forceColours() {
    command(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media", "", "features", List.of(Map.of("name", "forced-colors", "value", "active"))));
  }

  void allowScripts(boolean allowed) {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** The page as a browser prints it. */
  byte[] print() {
    Object data = command("Page.printToPDF", Map.of("preferCSSPageSize", true)).get("data");
    return Base64.getDecoder().decode(String.valueOf(data));
  }

  /** What axe-core finds wrong with the page in its present state: a line for each element. */
  List<String> violations(String... rules) {
    if (!Boolean.TRUE.equals(run("return typeof axe === 'object'"))) {
      run(axe);
    }
    Object found =
        driver.executeAsyncScript(
            """
            const rules = arguments[0], done = arguments[1];
            const options = {resultTypes: ['violations'], preload: false};
            if (rules.length) options.runOnly = {type: 'rule', values: rules};
            axe.run(document, options).then(
                results => done(results.violations.flatMap(
                    each => each.nodes.map(node => each.id + ' ' + node.target + ' ' + node.html))),
                error => done([String(error)]));
            """,
            List.of(rules));
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  /** The addresses asked for since this was last called. */
  List<String> requests() {
    List<String> requests = new ArrayList<>();
    driver
        .manage()
        .logs()
        .get(LogType.PERFORMANCE)
        .forEach(
            entry -> {
              JsonNode message = JSON.readTree(entry.getMessage()).path("message");
              if (message.path("method").asString().equals("Network.requestWillBeSent")) {
                requests.add(message.at("/params/request/url").asString());
              }
            });
    return requests;
  }

  /**
   * Errors that the browser reported since this was last called. On a disk it loads fonts as style
   * sheets ask for them, but not ahead, as pages ask; that it says so is no error.
   */
  List<String> errors() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getMessage())
        .filter(each -> !FONT_AHEAD_ON_A_DISK.matcher(each).find())
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }

  private Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  private static ChromeOptions options(Path chromium) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, java.util.logging.Level.ALL);
    logs.enable(LogType.BROWSER, java.util.logging.Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--disable-background-networking",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
    return options;
  }

  /** What the variable names, or else the first of the programs that is on the PATH. */
  private static Optional<Path> find(String variable, String... programs) {
    String named = System.getenv(variable);
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    List<String> folders =
        Arrays.asList(String.valueOf(System.getenv("PATH")).split(File.pathSeparator));
    return Stream.of(programs)
        .flatMap(program -> folders.stream().map(folder -> Path.of(folder, program)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
