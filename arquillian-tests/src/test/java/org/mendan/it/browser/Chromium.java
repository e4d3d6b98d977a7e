package org.mendan.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chromium of a test run: the one of {@code MENDAN_CHROMIUM}, else one that is installed, else one that the
 * system's package manager installs, else one that Playwright downloads.
 */
final class Chromium implements AutoCloseable {
    private static final List<String> PROGRAMS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge");
    private static final List<String> PLACES = List.of(
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");
    /** Who is asked which window to share, and wants another than the own one, takes the tab of this title. */
    static final String SHARED_TITLE = "A page to be shared";

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--use-fake-device-for-media-stream=device-count=3",
            "--auto-accept-this-tab-capture",
            "--auto-select-tab-capture-source-by-title=" + SHARED_TITLE,
            "--allow-loopback-in-peer-connection");

    /** A loaded machine may be slow; what never happens is found out all the same. */
    private static final double PATIENCE_MILLIS = 20_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Optional<Path> program = installed();
        if (program.isEmpty() && SystemPackages.installChromium()) {
            program = installed();
        }
        LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(FLAGS);
        program.ifPresentOrElse(options::setExecutablePath, Chromium::download);
        // Downloads are asked for above, and for Chromium alone; by itself Playwright would fetch three browsers
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> installed() {
        Stream<Path> wanted =
                Stream.ofNullable(System.getenv("MENDAN_CHROMIUM")).map(Path::of);
        Stream<Path> programs = PROGRAMS.stream().map(SystemPackages::onPath).flatMap(Optional::stream);
        Stream<Path> places = PLACES.stream().map(Path::of);
        return Stream.of(wanted, programs, places)
                .flatMap(all -> all)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void download() {
        boolean done = SystemPackages.run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Objects.requireNonNull(System.getProperty("java.class.path")),
                "com.microsoft.playwright.CLI",
                "install",
                "--with-deps",
                "chromium"));
        if (!done) {
            throw new IllegalStateException("No Chromium found, and none could be installed:"
                    + " install one, or name one in the environment variable MENDAN_CHROMIUM");
        }
    }
}
