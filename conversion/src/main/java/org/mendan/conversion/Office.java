package org.mendan.conversion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * LibreOffice, without a window, in a profile of its own that lives no longer than the job: no programs in documents are
 * run, no links are followed. The server ends it together with the worker when they take too long.
 */
final class Office {
    private static final String SETTINGS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
            <item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>1</value></prop></item>
            </oor:items>
            """;

    private Office() {}

    static Path toPdf(Job job) throws IOException, Unconvertible {
        if (job.office().isEmpty()) {
            throw new Unconvertible(Problem.NO_OFFICE);
        }
        Path profile = Files.createDirectories(job.folder().resolve("profile").resolve("user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), SETTINGS, StandardCharsets.UTF_8);
        try {
            started(job).waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        Path pdf = job.folder().resolve("source.pdf");
        if (!Files.exists(pdf)) {
            throw new Unconvertible(Problem.DAMAGED);
        }
        return pdf;
    }

    private static Process started(Job job) throws Unconvertible {
        try {
            return new ProcessBuilder(command(job))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new Unconvertible(Problem.NO_OFFICE);
        }
    }

    private static List<String> command(Job job) {
        return List.of(
                job.office(),
                "-env:UserInstallation=" + job.folder().resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--nolockcheck",
                "--nodefault",
                "--convert-to",
                "pdf",
                "--outdir",
                job.folder().toString(),
                job.source().toString());
    }
}
