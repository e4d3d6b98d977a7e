package org.mendan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mendan.persistence.document.DocumentPage;
import org.mendan.vault.Vault;
import org.mendan.vault.VaultEntry;
import org.mendan.vault.VaultKeys;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PageHarvestTest implements ConversionSteps {
    private static final String PDF =
            """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R/Outlines 5 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj
            4 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj
            5 0 obj<</Type/Outlines/First 6 0 R/Last 6 0 R/Count 1>>endobj
            6 0 obj<</Title(Risks)/Parent 5 0 R/Dest[4 0 R/Fit]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF""";

    @TempDir
    private Path temporary;

    private final UUID version = UUID.randomUUID();
    private final List<DocumentPage> pages = new ArrayList<>();
    private Map<Integer, String> titles = Map.of();
    private String problem = "";
    private boolean ours = true;
    private int expected;
    private Vault vault;
    private Path folder;

    @BeforeEach
    void open() throws IOException {
        vault = Vault.open(temporary.resolve("vault"), new VaultKeys(temporary.resolve("keys.json")));
        folder = WorkFolder.open(temporary.resolve("work")).folder();
    }

    @Override
    public boolean expect(int count) {
        expected = count;
        return true;
    }

    @Override
    public boolean add(DocumentPage page) {
        return ours && pages.add(page);
    }

    @Override
    public boolean ready(Map<Integer, String> pageTitles, Map<Integer, String> notes) {
        titles = pageTitles;
        return ours;
    }

    @Override
    public boolean failed(ConversionProblem why, int page) {
        problem = why + " " + page;
        return ours;
    }

    private void harvest(String file) throws IOException, InterruptedException {
        vault.put(version, new ByteArrayInputStream(file.getBytes(StandardCharsets.ISO_8859_1)));
        WorkerProgram program = WorkerProgram.here(System.getProperty("java.class.path"), "");
        new PageHarvest(folder, vault, this, version).run(new Conversion(program, ConversionLimits.usual()));
    }

    @Test
    void DO1_pages_are_kept_in_the_vault_and_leave_the_workers_folder() throws IOException, InterruptedException {
        harvest(PDF);

        assertThat(expected).isEqualTo(2);
        assertThat(pages).extracting(DocumentPage::number).containsExactlyInAnyOrder(1, 2);
        for (DocumentPage page : pages) {
            assertThat(page.large().mediaType()).isEqualTo("image/png");
            try (VaultEntry large = vault.open(page.large().id()).orElseThrow();
                    VaultEntry small = vault.open(page.small().id()).orElseThrow()) {
                assertThat(large.all().readNBytes(4)).startsWith(0x89, 'P', 'N', 'G');
                assertThat(small.size()).isPositive();
            }
        }
        assertThat(titles).containsExactly(Map.entry(2, "Risks"));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left)
                    .extracting(file -> file.getFileName().toString())
                    .noneMatch(name -> name.endsWith("-large") || name.endsWith("-small"));
        }
    }

    @Test
    void DO1_a_file_that_cannot_be_read_says_why() throws IOException, InterruptedException {
        harvest("%PDF-1.4 and nothing of it");
        assertThat(problem).isEqualTo("DAMAGED 0");
        assertThat(pages).isEmpty();
    }

    @Test
    void DO1_a_page_that_nobody_wants_any_more_stays_nowhere() throws IOException {
        ours = false;
        assertThatThrownBy(() -> harvest(PDF)).isInstanceOf(IOException.class).hasMessageContaining("somebody else");
        try (Stream<Path> kept = Files.walk(temporary.resolve("vault"))) {
            assertThat(kept.filter(Files::isRegularFile))
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly(version.toString());
        }
    }

    @Test
    void DO1_a_file_that_is_missing_in_the_vault_is_an_error_of_the_server() {
        assertThatThrownBy(() -> new PageHarvest(folder, vault, this, UUID.randomUUID())
                        .run(new Conversion(WorkerProgram.here("", ""), ConversionLimits.usual())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not in the vault");
        assertThat(problem).isEmpty();
    }

    @Test
    void DO1_the_folder_for_work_is_emptied_at_start_and_nobody_else_gets_in() throws IOException {
        Files.writeString(folder.resolve("left"), "behind by a server that was killed");
        WorkFolder again = WorkFolder.open(temporary.resolve("work"));
        assertThat(folder).doesNotExist();
        assertThat(Files.getPosixFilePermissions(again.folder().getParent())).hasSize(3);
    }
}
