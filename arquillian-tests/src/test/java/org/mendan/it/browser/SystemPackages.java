package org.mendan.it.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The package manager of this machine, for a Chromium and Japanese fonts where there are none. */
final class SystemPackages {
    private record Manager(String program, List<List<String>> commands) {}

    private static final List<Manager> KNOWN = List.of(
            new Manager(
                    "apt-get",
                    List.of(
                            List.of("apt-get", "update"),
                            List.of(
                                    "apt-get",
                                    "install",
                                    "-y",
                                    "--no-install-recommends",
                                    "chromium",
                                    "fonts-noto-cjk"))),
            new Manager("dnf", List.of(List.of("dnf", "install", "-y", "chromium", "google-noto-sans-cjk-ttc-fonts"))),
            new Manager("zypper", List.of(List.of("zypper", "-n", "install", "chromium", "noto-sans-cjk-fonts"))),
            new Manager("pacman", List.of(List.of("pacman", "-Sy", "--noconfirm", "chromium", "noto-fonts-cjk"))),
            new Manager("apk", List.of(List.of("apk", "add", "chromium", "font-noto-cjk"))),
            new Manager("brew", List.of(List.of("brew", "install", "--cask", "chromium"))));

    private SystemPackages() {}

    /** Installs Chromium and fonts by the first package manager found; false when there is none or it refuses. */
    static boolean installChromium() {
        return KNOWN.stream()
                .filter(manager -> onPath(manager.program()).isPresent())
                .findFirst()
                .map(manager -> manager.commands().stream().allMatch(SystemPackages::runAsAdministrator))
                .orElse(false);
    }

    static Optional<Path> onPath(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(java.io.File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Runs a command to its end and shows what it says; true when it succeeded. */
    static boolean run(List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            return builder.start().onExit().join().exitValue() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + command, e);
        }
    }

    private static boolean runAsAdministrator(List<String> command) {
        boolean administrator =
                "root".equals(System.getProperty("user.name")) || command.get(0).equals("brew");
        if (administrator) {
            return run(command);
        }
        if (onPath("sudo").isEmpty()) {
            return false;
        }
        // -n: fail rather than wait for a password that nobody types
        List<String> asRoot = new ArrayList<>(List.of("sudo", "-n"));
        asRoot.addAll(command);
        return run(asRoot);
    }
}
