package org.mendan.web.organisation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mendan.organisation.OrganisationTree.Place;
import org.primefaces.model.DefaultTreeNode;
import org.primefaces.model.TreeNode;

/** An organisation as the tree shows it. */
public record OrganisationNode(UUID id, String name) implements Serializable {
    /** A tree with more is shown closed but for the way to the chosen one. */
    private static final int ALL_OPEN = 40;

    /** The places, each of which stands before its children, as nodes below one that is not shown. */
    static TreeNode<OrganisationNode> tree(List<Place> places, UUID chosen) {
        TreeNode<OrganisationNode> root = new DefaultTreeNode<>(new OrganisationNode(new UUID(0, 0), ""), null);
        List<TreeNode<OrganisationNode>> way = new ArrayList<>(List.of(root));
        int top = places.isEmpty() ? 1 : places.get(0).level();
        for (Place place : places) {
            int depth = place.level() - top;
            way.subList(depth + 1, way.size()).clear();
            TreeNode<OrganisationNode> node = new DefaultTreeNode<>(
                    new OrganisationNode(
                            place.organisation().id(), place.organisation().name()),
                    way.get(depth));
            node.setExpanded(places.size() <= ALL_OPEN);
            way.add(node);
            if (place.organisation().id().equals(chosen)) {
                node.setSelected(true);
                way.subList(0, way.size() - 1).forEach(above -> above.setExpanded(true));
            }
        }
        return root;
    }
}
