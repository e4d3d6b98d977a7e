package org.mendan.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How the worker is started on this machine.
 *
 * @param java the program that runs Java
 * @param classPath the worker's archives, as Java takes them
 * @param confinement a command that takes the worker's own as its arguments and closes it in; empty where there is none
 * @param office the office program; empty where there is none
 */
public record WorkerProgram(Path java, String classPath, List<String> confinement, String office) {
    /** No network, and processes of its own that end with it; both without any right on the machine. */
    static final List<String> UNSHARED =
            List.of("unshare", "--user", "--map-root-user", "--net", "--pid", "--fork", "--kill-child");

    private static final String MAIN = "org.mendan.conversion.Worker";
    private static final int PATIENCE_SECONDS = 10;

    public WorkerProgram {
        confinement = List.copyOf(confinement);
    }

    /** With the Java that runs now, closed in as far as this machine can do it. */
    public static WorkerProgram here(String classPath, String office) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new WorkerProgram(java, classPath, works(UNSHARED) ? UNSHARED : List.of(), office);
    }

    /** Whether nothing that the worker reads can reach the network. */
    public boolean isConfined() {
        return !confinement.isEmpty();
    }

    List<String> command(Path folder, ConversionLimits limits) {
        List<String> command = new ArrayList<>(confinement);
        command.add(java.toString());
        command.add("-Xmx" + limits.megabytes() + "m");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-Djava.awt.headless=true");
        command.add("-Djava.io.tmpdir=" + folder);
        command.add("-Duser.home=" + folder);
        command.add("-Dpdfbox.fontcache=" + folder.toAbsolutePath().getParent());
        command.add("-cp");
        command.add(classPath);
        command.add(MAIN);
        command.add(folder.toString());
        return command;
    }

    private static boolean works(List<String> confinement) {
        List<String> command = new ArrayList<>(confinement);
        command.add("true");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
