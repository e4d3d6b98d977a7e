package org.mendan.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.terms.TermsKind;
import org.mendan.persistence.terms.TermsLine;
import org.mendan.persistence.terms.TermsVersion;
import org.mendan.persistence.terms.TermsVersionsInMemory;
import org.mendan.terms.TermsDraft.Words;
import org.mendan.terms.TermsOutcome.Done;
import org.mendan.terms.TermsOutcome.Problem;
import org.mendan.terms.TermsOutcome.Refused;

class TermsRevisionTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(7));
    private static final TermsKind KIND = TermsKind.TERMS_OF_USE;

    private final TermsVersionsInMemory versions = new TermsVersionsInMemory();
    private final UUID organisation = UUID.randomUUID();

    @BeforeEach
    void samples() {
        TermsUpdate update = new TermsUpdate(versions, organisation);
        update.takeSample(new TermsText(KIND, "ja", "規約", "本文"), NOW.minusSeconds(60));
        update.takeSample(new TermsText(KIND, "en", "Terms", "Text"), NOW.minusSeconds(60));
    }

    private TermsRevision at(Instant moment) {
        return new TermsRevision(versions, organisation, moment);
    }

    private TermsDraft draft(String ja, String en, @Nullable Instant from) {
        return draft(new Words("規約", ja), new Words("Terms", en), from);
    }

    private TermsDraft draft(Words ja, Words en, @Nullable Instant from) {
        Map<String, UUID> seen = new HashMap<>();
        at(NOW).latest(KIND).forEach((language, version) -> seen.put(language, version.id()));
        return new TermsDraft(KIND, Map.of("ja", ja, "en", en), from, seen);
    }

    private List<String> bodies(Instant moment) {
        return List.of(
                versions.current("ja", moment).get(0).body(),
                versions.current("en", moment).get(0).body());
    }

    private Problem problem(TermsOutcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).problem();
    }

    @Test
    void AD3_a_revision_holds_from_the_moment_it_is_published() {
        TermsOutcome outcome = at(NOW).publish(draft("新しい本文", "New text", null), "admin@example.jp");
        assertThat(((Done) outcome).versions())
                .extracting(TermsVersion::number, TermsVersion::publishedBy)
                .containsOnly(tuple(2, "admin@example.jp"));
        assertThat(bodies(NOW)).containsExactly("新しい本文", "New text");
    }

    @Test
    void AD3_a_revision_planned_ahead_holds_from_its_moment_and_not_before() {
        at(NOW).publish(draft("新しい本文", "New text", LATER), "admin@example.jp");
        assertThat(bodies(LATER.minusNanos(1000))).containsExactly("本文", "Text");
        assertThat(bodies(LATER)).containsExactly("新しい本文", "New text");
    }

    @Test
    void AD3_a_language_whose_text_stayed_gets_no_new_version() {
        TermsOutcome outcome = at(NOW).publish(draft("新しい本文", "Text", null), "admin@example.jp");
        assertThat(((Done) outcome).versions())
                .extracting(TermsVersion::language)
                .containsExactly("ja");
        assertThat(bodies(NOW)).containsExactly("新しい本文", "Text");
    }

    @Test
    void AD3_an_old_text_can_be_published_again_as_a_new_version() {
        at(NOW).publish(draft("新しい本文", "Text", null), "admin@example.jp");
        TermsDraft back = draft("本文", "Text", null);
        assertThat(at(NOW.plusSeconds(1)).publish(back, "admin@example.jp")).isInstanceOf(Done.class);
        assertThat(versions.current("ja", NOW.plusSeconds(1)).get(0).number()).isEqualTo(3);
    }

    @Test
    void AD3_nothing_changed_is_no_revision() {
        assertThat(problem(at(NOW).publish(draft("本文\r\n", " Text ", null), "a")))
                .isEqualTo(Problem.NOTHING_CHANGED);
    }

    @Test
    void AD3_only_one_revision_is_planned_ahead() {
        at(NOW).publish(draft("新しい本文", "Text", LATER), "a");
        TermsDraft second = draft("別の本文", "Text", null);
        assertThat(problem(at(NOW.plusSeconds(1)).publish(second, "b"))).isEqualTo(Problem.ANOTHER_PLANNED);
        assertThat(bodies(NOW.plusSeconds(1))).containsExactly("本文", "Text");
    }

    @Test
    void AD3_of_two_who_write_over_the_same_version_the_second_is_told() {
        TermsDraft first = draft("一人目の本文", "Text", null);
        TermsDraft second = draft("二人目の本文", "Text", null);
        at(NOW).publish(first, "a");
        assertThat(problem(at(NOW.plusSeconds(1)).publish(second, "b"))).isEqualTo(Problem.OVERTAKEN);
        assertThat(bodies(NOW.plusSeconds(1))).containsExactly("一人目の本文", "Text");
    }

    @Test
    void AD3_a_planned_revision_is_taken_back_in_all_its_languages() {
        Done done = (Done) at(NOW).publish(draft("新しい本文", "New text", LATER), "a");
        UUID english = done.versions().get(1).id();
        TermsOutcome outcome = at(LATER.minusSeconds(1)).withdraw(english);
        assertThat(((Done) outcome).versions()).hasSize(2);
        assertThat(bodies(LATER)).containsExactly("本文", "Text");
        assertThat(problem(at(LATER).withdraw(english))).isEqualTo(Problem.GONE);
    }

    @Test
    void AD3_numbers_are_not_given_twice_even_after_one_was_taken_back() {
        Done done = (Done) at(NOW).publish(draft("新しい本文", "Text", LATER), "a");
        at(NOW).withdraw(done.versions().get(0).id());
        at(NOW).publish(draft("別の本文", "Text", null), "a");
        UUID document = versions.document(organisation, KIND).orElseThrow().id();
        assertThat(versions.lines(document))
                .filteredOn(line -> line.language().equals("ja"))
                .extracting(TermsLine::number)
                .containsExactly(3, 2, 1);
    }

    @Test
    void AD3_what_is_in_effect_is_not_taken_back() {
        UUID inEffect = versions.current("ja", NOW).get(0).id();
        assertThat(problem(at(NOW).withdraw(inEffect))).isEqualTo(Problem.IN_EFFECT);
        assertThat(problem(at(NOW).withdraw(UUID.randomUUID()))).isEqualTo(Problem.GONE);
    }

    @Test
    void AD3_what_is_wrong_is_said_of_the_language_it_is_about() {
        Words good = new Words("Terms", "Text");
        Map<Words, Problem> wrong = Map.of(
                new Words(" \u3000", "Text"), Problem.TITLE_MISSING,
                new Words("a".repeat(201), "Text"), Problem.TITLE_LONG,
                new Words("Terms", "\n\n"), Problem.BODY_MISSING,
                new Words("Terms", "a".repeat(100_001)), Problem.BODY_LONG,
                new Words("Terms", "a\0b"), Problem.UNREADABLE_SIGN,
                new Words("Te\nrms", "Text"), Problem.UNREADABLE_SIGN);
        wrong.forEach((words, problem) -> {
            assertThat(at(NOW).publish(draft(new Words("規約", "新"), words, null), "a"))
                    .isEqualTo(new Refused(problem, Optional.of("en")));
            assertThat(at(NOW).publish(draft(words, good, null), "a"))
                    .isEqualTo(new Refused(problem, Optional.of("ja")));
        });
        assertThat(bodies(NOW)).containsExactly("本文", "Text");
    }

    @Test
    void AD3_the_moment_is_ahead_but_not_years_ahead() {
        assertThat(problem(at(NOW).publish(draft("新", "New", NOW), "a"))).isEqualTo(Problem.MOMENT_PAST);
        assertThat(problem(at(NOW).publish(
                                draft("新", "New", NOW.plus(TermsRevision.AHEAD).plusSeconds(1)), "a")))
                .isEqualTo(Problem.MOMENT_FAR);
    }
}
