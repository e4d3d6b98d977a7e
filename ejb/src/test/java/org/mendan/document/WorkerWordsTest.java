package org.mendan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mendan.conversion.Problem;

class WorkerWordsTest implements ConversionProgress {
    private final List<String> heard = new ArrayList<>();

    @Override
    public void pages(int count) {
        heard.add("of " + count);
    }

    @Override
    public void page(int page, int width, int height) {
        heard.add(page + ": " + width + "x" + height);
    }

    private ConversionOutcome after(String words) throws IOException {
        return after(words, this);
    }

    private static ConversionOutcome after(String words, ConversionProgress progress) throws IOException {
        WorkerWords reader = new WorkerWords(progress, 300);
        reader.read(new ByteArrayInputStream(words.getBytes(StandardCharsets.ISO_8859_1)));
        return reader.outcome(ConversionProblem.STOPPED);
    }

    @Test
    void DO1_the_pages_are_heard_of_as_they_come() throws IOException {
        assertThat(after("pages 2\nbegin 1\nbegin 2\npage 2 1600 900\npage 1 1600 901\ndone\n"))
                .isEqualTo(new ConversionOutcome.Done(2));
        assertThat(heard).containsExactly("of 2", "2: 1600x900", "1: 1600x901");
    }

    @Test
    void DO1_a_failure_names_its_reason_and_page() throws IOException {
        assertThat(after("pages 2\nbegin 1\nbegin 2\npage 1 1 1\nfailed TOO_SLOW 2\n"))
                .isEqualTo(new ConversionOutcome.Failed(ConversionProblem.TOO_SLOW, 2));
        assertThat(after("failed ENCRYPTED 0\n"))
                .isEqualTo(new ConversionOutcome.Failed(ConversionProblem.ENCRYPTED, 0));
    }

    @Test
    void DO1_a_worker_that_falls_silent_was_at_the_page_it_began_first() throws IOException {
        assertThat(after("pages 3\nbegin 1\nbegin 2\npage 1 1 1\nbegin 3\n"))
                .isEqualTo(new ConversionOutcome.Failed(ConversionProblem.STOPPED, 2));
        assertThat(after("")).isEqualTo(new ConversionOutcome.Failed(ConversionProblem.STOPPED, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello\n",
                "pages 301\n",
                "pages 0\n",
                "pages -1\n",
                "pages 99999999999\n",
                "begin 1\n",
                "pages 1\npages 1\n",
                "pages 1\npage 2 1 1\ndone\n",
                "pages 1\npage 1 0 1\ndone\n",
                "pages 1\npage 1 1 100000\ndone\n",
                "pages 2\npage 1 1 1\npage 1 1 1\ndone\n",
                "pages 2\npage 1 1 1\ndone\n",
                "done\n",
                "pages 1\npage 1 1 1 1\ndone\n"
            })
    void DO1_what_is_no_word_of_the_protocol_ends_it(String words) throws IOException {
        assertThat(after(words)).isInstanceOf(ConversionOutcome.Failed.class);
    }

    @Test
    void DO1_an_endless_line_is_not_collected() throws IOException {
        WorkerWords reader = new WorkerWords(this, 300);
        ByteArrayInputStream endless = new ByteArrayInputStream(new byte[1_000_000]);

        reader.read(endless);

        assertThat(endless.available()).isGreaterThan(999_000);
    }

    @Test
    void DO1_who_listens_may_end_it() {
        ConversionProgress full = new ConversionProgress() {
            @Override
            public void pages(int count) throws IOException {
                throw new IOException("no room");
            }

            @Override
            public void page(int page, int width, int height) {
                throw new AssertionError("page");
            }
        };
        assertThatIOException()
                .isThrownBy(() -> after("pages 1\npage 1 1 1\n", full))
                .withMessage("no room");
    }

    @Test
    void DO1_the_server_knows_every_reason_of_the_worker() {
        assertThat(Arrays.stream(ConversionProblem.values()).map(Enum::name))
                .containsAll(Arrays.stream(Problem.values()).map(Enum::name).toList());
    }
}
