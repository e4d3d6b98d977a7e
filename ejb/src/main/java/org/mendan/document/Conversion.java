package org.mendan.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Has one document converted by the worker, and waits for it. */
public final class Conversion {
    /** Where the document lies in its folder. */
    public static final String SOURCE = "source";

    /** The Java machine's own, when it ended itself for want of memory. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int PATIENCE_SECONDS = 5;

    private final WorkerProgram program;
    private final ConversionLimits limits;
    private volatile @Nullable Process running;

    public Conversion(WorkerProgram program, ConversionLimits limits) {
        this.program = program;
        this.limits = limits;
    }

    /**
     * Converts the file {@link #SOURCE} in a folder that holds nothing else; the pages lie there afterwards, as the worker's
     * documentation names them.
     *
     * @throws IOException where the worker cannot be started, or {@code progress} refuses to go on
     */
    public ConversionOutcome run(Path folder, DocumentType type, ConversionProgress progress)
            throws IOException, InterruptedException {
        // The worker runs in the folder: there, a relative path would lead elsewhere
        Path at = folder.toAbsolutePath();
        writeJob(at, type);
        Process worker = start(at);
        running = worker;
        // Whatever it says, it is ended when its time is over; reading what it says then ends, too
        CompletableFuture<Boolean> late = worker.onExit()
                .thenApply(ended -> false)
                .completeOnTimeout(true, limits.total().toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(over -> over && end(worker));
        WorkerWords words = new WorkerWords(progress, limits.pages());
        try (InputStream out = worker.getInputStream()) {
            if (words.read(out)) {
                // How it ended says why; whatever keeps it after its last word is not waited for long
                worker.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } finally {
            end(worker);
            worker.getOutputStream().close();
        }
        int exit = worker.waitFor();
        return words.outcome(late.join() ? ConversionProblem.TOO_SLOW : why(exit));
    }

    /** Ends the worker, from any thread; {@link #run} then tells that it was {@link ConversionProblem#STOPPED}. */
    public void stop() {
        Process worker = running;
        if (worker != null) {
            end(worker);
        }
    }

    private static ConversionProblem why(int exit) {
        return exit == OUT_OF_MEMORY ? ConversionProblem.TOO_LARGE : ConversionProblem.STOPPED;
    }

    private Process start(Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(program.command(folder, limits))
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        String path = environment.getOrDefault("PATH", "/usr/bin:/bin");
        environment.clear();
        environment.put("PATH", path);
        environment.put("HOME", folder.toString());
        environment.put("LANG", "C.UTF-8");
        // Its standard input stays open while this server lives: the worker ends with it
        return builder.start();
    }

    private void writeJob(Path folder, DocumentType type) throws IOException {
        Properties job = new Properties();
        job.setProperty("kind", type.engine().name());
        job.setProperty("pages", Integer.toString(limits.pages()));
        job.setProperty("page.seconds", Long.toString(limits.page().toSeconds()));
        job.setProperty("office", program.office());
        try (Writer writer = Files.newBufferedWriter(folder.resolve("job.properties"), StandardCharsets.UTF_8)) {
            job.store(writer, null);
        }
    }

    /** Ends it with all that it has started. */
    private static boolean end(Process worker) {
        worker.descendants().forEach(ProcessHandle::destroyForcibly);
        worker.destroyForcibly();
        return true;
    }
}
