package org.mendan.conversion;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The program: converts the document in the folder that is its only argument. */
public final class Worker {

    private Worker() {}

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        endWithServer();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII);
        run(Path.of(arguments[0]), new Report(out));
        // Threads that hang in a page nobody waits for any more must not keep the process
        Runtime.getRuntime().halt(0);
    }

    /** Standard input ends when the server does, however it came to its end; nobody wants the pages any more then. */
    private static void endWithServer() {
        Thread listening = new Thread(
                () -> {
                    try {
                        System.in.transferTo(OutputStream.nullOutputStream());
                    } catch (IOException e) {
                        // As good as its end
                    } finally {
                        Runtime.getRuntime().halt(1);
                    }
                },
                "server");
        listening.setDaemon(true);
        listening.start();
    }

    static void run(Path folder, Report report) {
        try {
            convert(Job.in(folder), report);
            report.done();
        } catch (Unconvertible e) {
            report.failed(e.problem(), e.page());
        } catch (IOException | RuntimeException e) {
            report.failed(Problem.DAMAGED, 0);
        } catch (OutOfMemoryError e) {
            report.failed(Problem.TOO_LARGE, 0);
        } catch (StackOverflowError e) {
            report.failed(Problem.DAMAGED, 0);
        }
    }

    private static void convert(Job job, Report report) throws IOException, Unconvertible {
        switch (job.kind()) {
            case PDF -> new PdfPages(job, job.source(), report).draw();
            case IMAGE -> ImagePage.draw(job, report);
            case OFFICE -> {
                PackedFile packed = PackedFile.checked(job);
                Path pdf = Office.toPdf(job);
                new PdfPages(job, pdf, report).draw();
                SlideNotes.write(packed, job);
            }
        }
    }
}
