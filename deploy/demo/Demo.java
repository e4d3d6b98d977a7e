import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs the one-file bundle with demo data and says what to try. Started by {@code ./mvnw -q -Pdemo}; Ctrl-C ends it.
 * Arguments: {@code check}, or {@code run <bundle> <data directory>}. The port is 8080 or that of MENDAN_PORT.
 */
public class Demo {
    private static final Duration START = Duration.ofMinutes(3);

    private final int port;
    private final Path bundle;
    private final Path data;

    Demo(int port, Path bundle, Path data) {
        this.port = port;
        this.bundle = bundle;
        this.data = data;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int port = Integer.parseInt(System.getenv().getOrDefault("MENDAN_PORT", "8080"));
        requireFree(port);
        if (arguments[0].equals("run")) {
            System.exit(new Demo(port, Path.of(arguments[1]), Path.of(arguments[2])).run());
        }
        System.out.println("\nBuilding Mendan; the first time this fetches its libraries and takes some minutes …");
    }

    private static void requireFree(int port) {
        try (ServerSocket probe = new ServerSocket(port)) {
            probe.setReuseAddress(true);
        } catch (IOException busy) {
            System.out.println(
                    """

                    Port %1$d is in use by another program (%2$s).
                    End that program, or choose another port:  MENDAN_PORT=8081 ./mvnw -q -Pdemo

                    ポート%1$dは、ほかのプログラムが使っています。そのプログラムを終えるか、
                    上のように MENDAN_PORT で別のポートを選んでください。
                    """
                            .formatted(port, busy.getMessage()));
            endBuild();
            System.exit(1);
        }
    }

    /** Ends the Maven that started us, so that its report of a failed command does not bury the message. */
    private static void endBuild() {
        ProcessHandle.current()
                .parent()
                .filter(parent -> parent.info().command().orElse("").contains("java"))
                .filter(ProcessHandle::destroy)
                .ifPresent(parent -> parent.onExit().completeOnTimeout(parent, 5, TimeUnit.SECONDS).join());
    }

    private int run() throws IOException, InterruptedException {
        Files.createDirectories(data);
        Path log = data.resolve("demo.log");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                bundle.toString(),
                "--port",
                Integer.toString(port)));
        builder.environment().put("MENDAN_DEMO", "true");
        builder.environment().put("MENDAN_DATA", data.toString());
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        System.out.println("\nStarting Mendan (10 to 30 seconds) …");
        Process server = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server)));
        if (!becomesReady(server)) {
            tail(log);
            return 1;
        }
        System.out.println(welcome(log));
        return server.waitFor();
    }

    private boolean becomesReady(Process server) throws InterruptedException {
        long deadline = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < deadline) {
            if (server.waitFor(300, TimeUnit.MILLISECONDS)) {
                return false;
            }
            if (answers()) {
                return true;
            }
        }
        return false;
    }

    private boolean answers() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + "/").toURL().openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(10_000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void end(Process server) {
        server.destroy();
        try {
            if (!server.waitFor(15, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            server.destroyForcibly();
        }
    }

    private static void tail(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        System.out.println("\nMendan did not start. The end of " + log + ":\n");
        lines.subList(Math.max(0, lines.size() - 40), lines.size()).forEach(System.out::println);
    }

    private String welcome(Path log) {
        return """

                Mendan is running.  /  面談を始められます。

                  Guest  お客さま   http://localhost:%1$d/
                  Host   担当者     http://localhost:%1$d/sign-in     host@example.jp / mendan-demo
                  Admin  管理者     http://localhost:%1$d/sign-in     admin@example.jp / mendan-demo

                What to try  /  お試しください
                  1. Open the guest page, press [接続ナンバーを発行], read the terms, press [OK].
                     お客さまの画面で番号を発行します。
                  2. In another browser (or a private window) sign in as the host, type the number, press [電話商談を開始する].
                     別のブラウザー（またはシークレットウィンドウ）で担当者としてサインインし、番号を入力します。
                  3. Both windows are joined: compare the word and picture (合言葉), type into the memo (共有メモ) on both sides.
                     両方の画面がつながります。合言葉を見比べ、共有メモに両側から入力します。
                  4. Press [終了], then read the record under 商談記録.
                     ［終了］を押し、商談記録を開きます。

                Data stay in %2$s (remove it to start afresh); the log is %3$s.
                Ctrl-C ends it.  /  終えるには Ctrl-C を押します。
                """
                .formatted(port, data, log);
    }
}
