package org.mendan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The worker as a process: the real one, and scripts that behave as it must not. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ConversionTest implements ConversionProgress {
    private static final ConversionLimits SHORT =
            new ConversionLimits(300, Duration.ofSeconds(1), Duration.ofSeconds(1), 256);
    private static final String PDF =
            """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF""";

    @TempDir
    private Path temporary;

    private Path folder;
    private String size = "";

    @BeforeEach
    void make() throws IOException {
        folder = Files.createDirectories(temporary.resolve("job"));
    }

    @Override
    public void pages(int count) {}

    @Override
    public void page(int page, int width, int height) {
        size = width + "x" + height;
    }

    private static WorkerProgram real() {
        return WorkerProgram.here(System.getProperty("java.class.path"), "");
    }

    /** A worker that is a shell script. */
    private WorkerProgram script(String... lines) throws IOException {
        Path script = temporary.resolve("script");
        Files.writeString(script, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return new WorkerProgram(script, "", List.of(), "");
    }

    private ConversionOutcome run(WorkerProgram program, ConversionLimits limits)
            throws IOException, InterruptedException {
        return new Conversion(program, limits).run(folder, DocumentType.PDF, this);
    }

    @Test
    void DO1_a_document_becomes_pages_in_a_process_of_its_own() throws IOException, InterruptedException {
        Files.writeString(folder.resolve(Conversion.SOURCE), PDF);

        assertThat(run(real(), ConversionLimits.usual())).isEqualTo(new ConversionOutcome.Done(1));

        assertThat(size).isEqualTo("1600x800");
        assertThat(folder.resolve("page-1-large")).isNotEmptyFile();
        assertThat(folder.resolve("page-1-small")).isNotEmptyFile();
    }

    @Test
    void DO1_a_folder_may_be_named_from_where_the_server_was_started() throws IOException, InterruptedException {
        Files.writeString(folder.resolve(Conversion.SOURCE), PDF);
        folder = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());

        assertThat(run(real(), ConversionLimits.usual())).isEqualTo(new ConversionOutcome.Done(1));
    }

    @Test
    void DO1_the_worker_says_why_it_cannot() throws IOException, InterruptedException {
        Files.writeString(folder.resolve(Conversion.SOURCE), "no document at all", StandardCharsets.UTF_8);

        assertThat(run(real(), ConversionLimits.usual()))
                .isEqualTo(new ConversionOutcome.Failed(ConversionProblem.DAMAGED, 0));
    }

    @Test
    void DO1_a_worker_over_its_time_is_ended_with_all_it_started() throws IOException, InterruptedException {
        WorkerProgram hanging = script("sleep 600 & echo $! > child", "echo pages 2", "echo begin 1", "wait");

        assertThat(run(hanging, SHORT)).isEqualTo(new ConversionOutcome.Failed(ConversionProblem.TOO_SLOW, 1));

        long child = Long.parseLong(Files.readString(folder.resolve("child")).strip());
        ProcessHandle.of(child).ifPresent(left -> left.onExit().join());
    }

    @Test
    void DO1_a_worker_whose_server_is_gone_ends_itself() throws IOException, InterruptedException {
        // It waits for its job in vain: nobody writes into the pipe that it is to be read from
        Path job = folder.resolve("job.properties");
        assertThat(new ProcessBuilder("mkfifo", job.toString()).start().waitFor())
                .isZero();
        Process worker = new ProcessBuilder(real().command(folder, ConversionLimits.usual()))
                .directory(folder.toFile())
                .start();
        worker.getOutputStream().close();
        assertThat(worker.waitFor()).isNotZero();
        assertThat(worker.descendants()).isEmpty();
    }

    @Test
    void DO1_a_worker_without_memory_names_the_page() throws IOException, InterruptedException {
        assertThat(run(script("echo pages 2", "echo begin 2", "exit 3"), SHORT))
                .isEqualTo(new ConversionOutcome.Failed(ConversionProblem.TOO_LARGE, 2));
    }

    @Test
    void DO1_a_worker_that_was_killed_names_the_page() throws IOException, InterruptedException {
        assertThat(run(script("echo pages 2", "echo begin 2", "kill -9 $$"), SHORT))
                .isEqualTo(new ConversionOutcome.Failed(ConversionProblem.STOPPED, 2));
    }

    @Test
    void DO1_a_worker_that_talks_nonsense_is_ended_at_once() throws IOException, InterruptedException {
        assertThat(run(script("echo what", "exec sleep 600"), ConversionLimits.usual()))
                .isEqualTo(new ConversionOutcome.Failed(ConversionProblem.STOPPED, 0));
    }

    @Test
    void DO1_the_worker_sees_no_setting_of_the_server() throws IOException, InterruptedException {
        run(script("env > seen"), SHORT);

        assertThat(Files.readAllLines(folder.resolve("seen")))
                .extracting(line -> line.substring(0, line.indexOf('=')))
                .contains("PATH", "HOME", "LANG")
                .isSubsetOf("PATH", "HOME", "LANG", "PWD", "OLDPWD", "SHLVL", "_");
    }

    @Test
    void DO1_the_worker_has_no_network() throws IOException, InterruptedException {
        assumeTrue(real().isConfined(), "this machine lets nobody close a process in");
        Path plain = script("cat /proc/net/dev > seen").java();

        run(new WorkerProgram(plain, "", WorkerProgram.UNSHARED, ""), SHORT);

        assertThat(Files.readAllLines(folder.resolve("seen")))
                .filteredOn(line -> line.contains(":"))
                .allMatch(line -> line.strip().startsWith("lo:"));
    }
}
