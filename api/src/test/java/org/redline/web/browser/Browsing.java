package org.redline.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.ResultType;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redline.web.Server;
import org.redline.web.Staff;
import org.redline.web.documents.Read;

/** The application, started, with a browser before it. */
final class Browsing implements AutoCloseable {
  private static final List<Integer> WIDTHS = List.of(390, 1440);
  private static final int HEIGHT = 900;
  private static final List<String> CHROMIUM =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> SERIOUS = List.of("serious", "critical");

  /** What the browser says of an answer that refuses, or does not come. */
  private static final List<String> REFUSALS =
      List.of("Failed to load resource", "Response Status Error Code", "htmx:");

  /** What is chosen in place of a password that must be changed. */
  private static final String CHOSEN = "汉江边的三座桥 and a ferry";

  private static final AxeRunOptions FAULTS = new AxeRunOptions();

  /** In milliseconds: beside other tests on a small machine, an answer takes its time. */
  private static final double PATIENCE = 30_000;

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    FAULTS.setResultTypes(List.of(ResultType.Violations.getKey()));
  }

  private final Server.Running server;
  private String password;
  private final Playwright playwright;
  private final Browser browser;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private List<String> refusals = List.of();

  Browsing(Path data) {
    this(data, Map.of());
  }

  /** An application without samples, whose clock the walk sets. */
  static Browsing from(String day, Path data) {
    WalkClock.on(day);
    return new Browsing(data, Map.of("redline.walk", "on", "redline.samples", "false"));
  }

  private Browsing(Path data, Map<String, String> more) {
    Path chromium = chromium();
    Map<String, String> settings = new HashMap<>(Staff.HIRED);
    settings.putAll(more);
    settings.put("server.port", "0");
    settings.put("redline.data", data.toString());
    server = Server.start(settings);
    password = server.firstPassword().orElseThrow();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    page = browser.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")
              && refusals.stream().noneMatch(message.text()::contains)) {
            complaints.add(message.text());
          }
        });
  }

  /** Where there is no browser, its tests are passed over; never in CI. */
  private static Path chromium() {
    return CHROMIUM.stream()
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseGet(
            () -> {
              if (System.getenv("CI") != null) {
                throw new IllegalStateException("no Chromium");
              }
              return abort("no Chromium here: " + CHROMIUM);
            });
  }

  Page page() {
    return page;
  }

  /** Password of the first administrator, as it is now. */
  String password() {
    return password;
  }

  /** Downloads the document on the page, a Word file of this kind, and gives what stands in it. */
  String exported(String kind) throws IOException {
    Download word = page.waitForDownload(() -> page.click("#download"));
    assertThat(word.suggestedFilename()).contains(kind).endsWith(".docx");
    try (InputStream in = word.createReadStream()) {
      return Read.text(in.readAllBytes());
    }
  }

  void open(String address) {
    page.navigate("http://localhost:" + server.port() + address);
  }

  /** Logs in as somebody who may do everything but keep accounts. */
  void logIn() {
    logIn(Staff.NAME, Staff.PASSWORD);
  }

  void logIn(String name, String secret) {
    open("/login");
    page.fill("#username", name);
    page.fill("#password", secret);
    page.click("main button");
    if (page.url().endsWith("/password")) {
      password = CHOSEN;
      changePassword(secret, CHOSEN);
    }
  }

  /** Fills in the page on which the own password is changed. */
  void changePassword(String present, String chosen) {
    page.fill("#present", present);
    page.fill("#password", chosen);
    page.fill("#again", chosen);
    page.click("main button");
  }

  /**
   * Forgets what the browser says of an answer that refused a form or failed, as it was meant to.
   */
  void forgive() {
    complaints.removeIf(complaint -> REFUSALS.stream().anyMatch(complaint::contains));
  }

  /** From now on, such answers come again and again, as they were meant to. */
  void expectRefusals() {
    refusals = REFUSALS;
  }

  void expectNoRefusals() {
    refusals = List.of();
  }

  /**
   * Looks at the present page at both widths: nothing runs over the side, nothing keeps people out,
   * the browser has nothing to complain of. Keeps a picture of each.
   */
  void look(String name) {
    for (int width : WIDTHS) {
      page.setViewportSize(width, HEIGHT);
      Path picture = Path.of("target", "pictures", name + "-" + width + ".png");
      try {
        Files.createDirectories(picture.getParent());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
      Object over = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
      assertThat(((Number) over).intValue()).as("%s at %d", name, width).isLessThanOrEqualTo(0);
      List<Rule> found =
          new AxeBuilder(page)
              .setLegacyMode(true).options(FAULTS).analyze().getViolations().stream()
                  .filter(rule -> SERIOUS.contains(rule.getImpact()))
                  .toList();
      assertThat(found).as("%s at %d", name, width).isEmpty();
    }
    assertThat(complaints).as(name).isEmpty();
  }

  /** Prints the present page as a person would, and keeps what comes out. */
  void print(String name) {
    Path paper = Path.of("target", "pictures", name + ".pdf");
    page.pdf(new Page.PdfOptions().setPath(paper).setPreferCSSPageSize(true));
    assertThat(paper).isNotEmptyFile();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    server.close();
  }
}
