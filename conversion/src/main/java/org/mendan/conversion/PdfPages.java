package org.mendan.conversion;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF, several at a time; a document is not made for threads, so each thread opens its own. */
final class PdfPages {
    private static final long LOOK_MILLIS = 200;
    private static final float LARGEST_SCALE = 40;

    private final Job job;
    private final Path pdf;
    private final Report report;
    private final AtomicInteger next = new AtomicInteger(1);
    private final Map<Integer, Long> begun = new ConcurrentHashMap<>();

    PdfPages(Job job, Path pdf, Report report) {
        this.job = job;
        this.pdf = pdf;
        this.report = report;
    }

    void draw() throws IOException, Unconvertible {
        int count = count();
        report.pages(count);
        ExecutorService threads = Executors.newFixedThreadPool(job.threads(), PdfPages::daemon);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < Math.min(job.threads(), count); i++) {
            all.add(threads.submit(() -> drawSome(count)));
        }
        for (Future<?> one : all) {
            await(one);
        }
        threads.shutdownNow();
    }

    private int count() throws IOException, Unconvertible {
        try (PDDocument document = open()) {
            int count = document.getNumberOfPages();
            if (count == 0) {
                throw new Unconvertible(Problem.EMPTY);
            }
            if (count > job.pages()) {
                throw new Unconvertible(Problem.TOO_MANY_PAGES);
            }
            Outline.write(document, job.folder());
            return count;
        }
    }

    private PDDocument open() throws IOException, Unconvertible {
        try {
            return Loader.loadPDF(pdf.toFile());
        } catch (InvalidPasswordException e) {
            throw new Unconvertible(Problem.ENCRYPTED);
        }
    }

    /** Draws pages until none is left, and answers how many it drew. */
    private int drawSome(int count) throws IOException, Unconvertible {
        try (PDDocument document = open()) {
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            int drawn = 0;
            for (int page = next.getAndIncrement(); page <= count; page = next.getAndIncrement()) {
                begun.put(page, System.nanoTime());
                report.begin(page);
                report.page(page, drawn(document, renderer, page));
                begun.remove(page);
                drawn++;
            }
            return drawn;
        }
    }

    private PageSize drawn(PDDocument document, PDFRenderer renderer, int page) throws IOException, Unconvertible {
        try {
            BufferedImage picture = renderer.renderImage(page - 1, scale(document.getPage(page - 1)), ImageType.RGB);
            PageText.write(document, page, job.text(page));
            return PageImage.write(picture, job, page);
        } catch (OutOfMemoryError e) {
            throw new Unconvertible(Problem.TOO_LARGE, page);
        } catch (StackOverflowError | IOException | RuntimeException e) {
            throw new Unconvertible(Problem.DAMAGED, page);
        }
    }

    /** From the page's points to pixels: as wide as wanted, unless that were too many in all. */
    private float scale(PDPage page) {
        PDRectangle box = page.getCropBox();
        boolean lying = page.getRotation() % 180 != 0;
        float width = Math.max(1, lying ? box.getHeight() : box.getWidth());
        float height = Math.max(1, lying ? box.getWidth() : box.getHeight());
        double wanted = job.large() / width;
        double most = Math.sqrt(job.pixels() / ((double) width * height));
        return (float) Math.min(LARGEST_SCALE, Math.min(wanted, most));
    }

    private void await(Future<?> some) throws IOException, Unconvertible {
        while (true) {
            try {
                some.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                tooSlow();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Unconvertible unconvertible) {
                    throw unconvertible;
                }
                throw new IOException(e.getCause());
            }
        }
    }

    private void tooSlow() throws Unconvertible {
        long now = System.nanoTime();
        for (Map.Entry<Integer, Long> one : begun.entrySet()) {
            if (now - one.getValue() > job.pageTime().toNanos()) {
                throw new Unconvertible(Problem.TOO_SLOW, one.getKey());
            }
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "pages");
        thread.setDaemon(true);
        return thread;
    }
}
