package org.mendan.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mendan.persistence.column.Texts;
import org.mendan.persistence.document.DocumentPage;
import org.mendan.persistence.document.PageImage;
import org.mendan.vault.Vault;
import org.mendan.vault.VaultEntry;

/**
 * Has one version converted: gets its file out of the vault, puts each page into it as soon as the worker has drawn it, and
 * writes down what is there. Pages are taken out of the worker's folder at once, so that it never holds more than some.
 */
final class PageHarvest implements ConversionProgress {
    /** What is read of a text file of the worker; it writes less. */
    private static final int LONGEST_TEXT = 1_000_000;

    private final Path folder;
    private final Vault vault;
    private final ConversionSteps steps;
    private final UUID version;
    private final List<Integer> added = new ArrayList<>();

    /** @param folder an empty one, which holds what the worker has left afterwards */
    PageHarvest(Path folder, Vault vault, ConversionSteps steps, UUID version) {
        this.folder = folder;
        this.vault = vault;
        this.steps = steps;
        this.version = version;
    }

    /** @throws IOException where the vault or the folder cannot be used, or the version is somebody else's by now */
    void run(Conversion conversion) throws IOException, InterruptedException {
        fetchSource();
        DocumentType type = DocumentType.of(folder.resolve(Conversion.SOURCE))
                .orElseThrow(() -> new IOException("Version " + version + " is of no known kind"));
        ConversionOutcome outcome = conversion.run(folder, type, this);
        boolean ours = outcome instanceof ConversionOutcome.Failed failed
                ? steps.failed(failed.problem(), failed.page())
                : steps.ready(titles(), notes());
        if (!ours) {
            throw overtaken();
        }
    }

    private void fetchSource() throws IOException {
        try (VaultEntry entry = vault.open(version)
                        .orElseThrow(() -> new IOException("The file of version " + version + " is not in the vault"));
                OutputStream source = Files.newOutputStream(folder.resolve(Conversion.SOURCE))) {
            entry.all().transferTo(source);
        }
    }

    @Override
    public void pages(int count) throws IOException {
        if (!steps.expect(count)) {
            throw overtaken();
        }
    }

    @Override
    public void page(int page, int width, int height) throws IOException {
        PageImage large = kept(folder.resolve("page-" + page + "-large"));
        PageImage small = kept(folder.resolve("page-" + page + "-small"));
        String words = text(folder.resolve("page-" + page + ".text"));
        boolean kept = false;
        try {
            kept = steps.add(new DocumentPage(version, page, width, height, words, large, small));
        } finally {
            if (!kept) {
                vault.delete(large.id());
                vault.delete(small.id());
            }
        }
        if (!kept) {
            throw overtaken();
        }
        added.add(page);
    }

    private PageImage kept(Path file) throws IOException {
        UUID id = UUID.randomUUID();
        String mediaType = DocumentType.of(file).orElse(DocumentType.JPEG).mediaType();
        try (InputStream in = Files.newInputStream(file)) {
            vault.put(id, in);
        }
        Files.delete(file);
        return new PageImage(id, mediaType);
    }

    private Map<Integer, String> titles() throws IOException {
        Map<Integer, String> titles = new HashMap<>();
        for (String line : text(folder.resolve("outline.text")).split("\n", -1)) {
            String[] parts = line.split("\t", 2);
            if (parts.length == 2 && parts[0].matches("[0-9]{1,6}")) {
                // Of several that begin on one page the first says most
                titles.putIfAbsent(Integer.valueOf(parts[0]), Texts.cut(parts[1].strip(), DocumentPage.TITLE));
            }
        }
        return titles;
    }

    private Map<Integer, String> notes() throws IOException {
        Map<Integer, String> notes = new HashMap<>();
        for (int page : added) {
            String said = text(folder.resolve("notes-" + page + ".text")).strip();
            if (!said.isEmpty()) {
                notes.put(page, Texts.cut(said, DocumentPage.NOTES));
            }
        }
        return notes;
    }

    private static String text(Path file) throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file)) {
            String all = new String(in.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
            return Texts.cut(all, LONGEST_TEXT);
        }
    }

    private IOException overtaken() {
        return new IOException("Version " + version + " is converted by somebody else");
    }
}
