package org.mendan.conversion;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;

/**
 * What the server wants.
 *
 * @param folder where everything lies; the document itself is its file {@code source}
 * @param large width of the large pictures, in pixels
 * @param small width of the small ones
 * @param pages as many are taken at most
 * @param pixels so many a picture may have at most
 * @param pageTime how long one page may take
 * @param unpacked bytes that a packed file may have unpacked at most
 * @param office the office program; empty where there is none
 * @param threads how many pages are drawn at a time
 */
record Job(
        Path folder,
        Kind kind,
        int large,
        int small,
        int pages,
        long pixels,
        Duration pageTime,
        long unpacked,
        String office,
        int threads) {

    /** What the server takes the document for, by its first bytes. */
    enum Kind {
        PDF,
        IMAGE,
        OFFICE
    }

    static Job in(Path folder) throws IOException {
        Properties said = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("job.properties"))) {
            said.load(reader);
        }
        return new Job(
                folder,
                Kind.valueOf(said.getProperty("kind")),
                Integer.parseInt(said.getProperty("large", "1600")),
                Integer.parseInt(said.getProperty("small", "640")),
                Integer.parseInt(said.getProperty("pages", "300")),
                Long.parseLong(said.getProperty("pixels", "16000000")),
                Duration.ofSeconds(Long.parseLong(said.getProperty("page.seconds", "30"))),
                Long.parseLong(said.getProperty("unpacked", "1000000000")),
                said.getProperty("office", ""),
                Integer.parseInt(said.getProperty("threads", "2")));
    }

    Path source() {
        return folder.resolve("source");
    }

    Path text(int page) {
        return folder.resolve("page-" + page + ".text");
    }
}
