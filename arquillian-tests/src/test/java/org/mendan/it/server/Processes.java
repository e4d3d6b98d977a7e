package org.mendan.it.server;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The child processes of this test run. Each is ended by its own handle, at the latest when the test JVM ends. */
public final class Processes {
    private static final Set<Process> STARTED = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> STARTED.forEach(Process::destroyForcibly)));
    }

    private Processes() {}

    public static Process started(Process process) {
        STARTED.add(process);
        return process;
    }

    /** SIGKILL, and wait until it is gone. */
    public static void kill(Process process) {
        process.destroyForcibly();
        process.onExit().join();
    }
}
