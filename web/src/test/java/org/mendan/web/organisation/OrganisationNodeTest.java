package org.mendan.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.organisation.Organisation;
import org.primefaces.model.TreeNode;

class OrganisationNodeTest {
    private final List<Organisation> all = new ArrayList<>();
    private final UUID bank = add(null, "bank");
    private final UUID east = add(bank, "east");
    private final UUID branch = add(east, "branch");
    private final UUID west = add(bank, "west");

    private UUID add(UUID parent, String name) {
        UUID id = UUID.randomUUID();
        all.add(new Organisation(id, parent, name, Instant.EPOCH));
        return id;
    }

    private static String written(TreeNode<OrganisationNode> node) {
        String below =
                node.getChildren().stream().map(OrganisationNodeTest::written).collect(Collectors.joining(" "));
        String sign = (node.isSelected() ? "*" : "") + (node.isExpanded() ? "" : "+");
        return node.getData().name() + sign + (below.isEmpty() ? "" : "(" + below + ")");
    }

    @Test
    void AD1_a_small_tree_is_shown_open() {
        assertThat(written(OrganisationNode.tree(new OrganisationTree(all).below(bank), west)))
                .endsWith("(bank(east(branch) west*))");
    }

    @Test
    void AD1_a_large_tree_shows_the_way_to_the_chosen_one() {
        for (int i = 0; i < 50; i++) {
            add(west, "x" + i);
        }
        assertThat(written(OrganisationNode.tree(new OrganisationTree(all).below(bank), branch)))
                .contains("bank(east(branch*+) west+(");
    }

    @Test
    void AD1_a_part_of_the_tree_begins_at_its_own_top() {
        assertThat(written(OrganisationNode.tree(new OrganisationTree(all).below(east), east)))
                .endsWith("(east*(branch))");
    }
}
