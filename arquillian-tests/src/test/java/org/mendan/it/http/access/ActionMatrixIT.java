package org.mendan.it.http.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;
import org.mendan.it.http.Page;
import org.mendan.it.server.Eventually;

/**
 * Every action of the back office, pressed by everybody. Whoever may do it opens the page, so that the form is a real one;
 * then he is made another, and presses. What is granted happens; everything else is refused, changes nothing, and is audited
 * once.
 */
@ExtendWith(WithNodes.class)
class ActionMatrixIT {
    private static final Duration LONG = Duration.ofSeconds(30);

    /** How the product says no on a page that stays. */
    private static final List<String> REFUSALS = List.of(
            "この操作は、いまは行えません。", "この値は選べません。", "この組織を変更する権限がありません。", "は、無効にできませんでした。", "組織がないか、あなたが管理する組織ではありません。");

    private Stage stage;

    @BeforeEach
    void gather(Nodes grid) {
        stage = new Stage(grid);
    }

    @AfterEach
    void leaveAsItWas() {
        stage.stands(Stand.HOST);
    }

    @TestFactory
    Stream<DynamicTest> AD1_every_action_is_done_for_whom_it_is_granted_and_refused_and_audited_for_everybody_else() {
        return Rooms.rows().stream().flatMap(row -> row.asked().stream()
                .map(stand -> DynamicTest.dynamicTest(stand + " at " + row.name(), () -> presses(stand, row))));
    }

    private void presses(Stand stand, Row row) {
        stage.mayEverything();
        Scene scene = row.scene().apply(stage);
        try {
            Page open = scene.open();
            String button = row.in(open);
            scene.change();
            stage.stands(stand);
            Object before = scene.now();
            int refusals = stage.refusals();
            Page answer = scene.send(open, row.form(), button);
            if (row.granted().contains(stand)) {
                happened(scene, before, answer);
                assertThat(stage.refusals()).as("refusals").isEqualTo(refusals);
            } else {
                assertThat(scene.now()).as("what was not to change").isEqualTo(before);
                if (row.narrowed().contains(stand)) {
                    assertThat(answer.status()).isEqualTo(200);
                } else {
                    assertThat(isRefused(answer))
                            .as(answer.status() + "\n" + answer.body())
                            .isTrue();
                    assertThat(stage.refusals()).as("audited").isEqualTo(refusals + 1);
                }
                if (!scene.shown().isEmpty()) {
                    assertThat(answer.body()).doesNotContain(scene.shown());
                }
            }
        } finally {
            scene.leave();
        }
    }

    private static void happened(Scene scene, Object before, Page answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 302);
        assertThat(answer.location()).doesNotContain("/sign-in");
        if (scene.shown().isEmpty()) {
            Eventually.isTrue(
                    "the act\n" + answer.body(), LONG, () -> !scene.now().equals(before));
        } else {
            assertThat(answer.body()).contains(scene.shown());
        }
    }

    private static boolean isRefused(Page answer) {
        boolean told = REFUSALS.stream().anyMatch(answer.body()::contains);
        return answer.status() == 403 || answer.status() == 404 || (answer.status() == 200 && told);
    }
}
