package org.mendan.web.organisation;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.access.Permission;
import org.mendan.organisation.OrganisationAdminBean;
import org.mendan.organisation.OrganisationOutcome;
import org.mendan.organisation.OrganisationTree.Place;
import org.mendan.persistence.organisation.Organisation;
import org.mendan.web.access.Guarded;
import org.mendan.web.access.Refusals;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Texts;
import org.primefaces.event.NodeSelectEvent;
import org.primefaces.model.TreeNode;

/** The tree of organisations, and what can be done to the one that is chosen. What was typed stays where it was refused. */
@Named
@ViewScoped
public class OrganisationsPage implements Guarded, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    @Inject
    private ClientAddress client;

    @EJB
    private OrganisationAdminBean organisations;

    private @Nullable String id;
    private @Nullable TreeNode<OrganisationNode> root;
    private @Nullable UUID chosen;
    private String seenName = "";
    private @Nullable UUID seenParent;
    private String name = "";
    private String childName = "";
    private @Nullable UUID newParent;

    /** Reads the tree; an organisation that is unknown, or not the caller's to administer, has no page. */
    public void load() throws IOException {
        OrganisationChoice choice = choice(id);
        if (choice.chosen().isEmpty()) {
            refuse(id == null ? "" : id);
            return;
        }
        choose(choice.chosen().get().organisation());
    }

    @Override
    public boolean mayStay() {
        boolean mine = choice(id().toString()).chosen().isPresent();
        if (!mine) {
            organisations.refused(caller.actor(), id().toString(), client.of(request));
        }
        return mine;
    }

    private void refuse(String wanted) throws IOException {
        organisations.refused(caller.actor(), wanted, client.of(request));
        Refusals.answer(HttpServletResponse.SC_NOT_FOUND);
    }

    public TreeNode<OrganisationNode> getRoot() {
        if (root == null) {
            root = OrganisationNode.tree(choice(null).places(), Objects.requireNonNull(chosen, "chosen"));
        }
        return root;
    }

    /** Somebody chose an organisation in the tree. */
    public void select(NodeSelectEvent event) throws IOException {
        String wanted = ((OrganisationNode) event.getTreeNode().getData()).id().toString();
        Optional<Place> found = choice(wanted).chosen();
        if (found.isEmpty()) {
            refuse(wanted);
            return;
        }
        choose(found.get().organisation());
        childName = "";
    }

    public void rename() {
        OrganisationOutcome outcome = organisations.rename(caller.actor(), id(), name, seenName, client.of(request));
        if (outcome instanceof OrganisationOutcome.Done done) {
            name = done.organisation().name();
            seenName = name;
        } else if (outcome instanceof OrganisationOutcome.Overtaken overtaken) {
            seenName = overtaken.current().name();
            overtaken("organisations:name", "organisations.overtaken", seenName);
        }
        tell("organisations:name", outcome);
    }

    public void add() {
        OrganisationOutcome outcome = organisations.add(caller.actor(), id(), childName, client.of(request));
        if (outcome instanceof OrganisationOutcome.Done) {
            childName = "";
        }
        tell("organisations:child", outcome);
    }

    public void move() {
        if (newParent == null || seenParent == null) {
            return;
        }
        OrganisationOutcome outcome =
                organisations.move(caller.actor(), id(), newParent, seenParent, client.of(request));
        if (outcome instanceof OrganisationOutcome.Done) {
            seenParent = newParent;
        } else if (outcome instanceof OrganisationOutcome.Overtaken overtaken) {
            seenParent = overtaken.current().parentId().orElse(null);
            String above = seenParent == null ? "" : organisations.tree().name(seenParent);
            overtaken("organisations:parent", "organisations.overtaken.place", seenName, above);
        }
        tell("organisations:parent", outcome);
    }

    /** Names what is to be moved, and what goes along. */
    public String getMoveQuestion() {
        return Texts.ofPage().say("organisations.move.question", seenName);
    }

    /** Whether the chosen one can stand somewhere else: the topmost one of the caller cannot. */
    public boolean isMovable() {
        return !choice(null).places().get(0).organisation().id().equals(chosen);
    }

    /** Where the chosen one can stand: names, indented by their depth, and ids. */
    public Map<String, UUID> getParents() {
        OrganisationChoice choice = choice(null);
        List<UUID> below = organisations.tree().below(id()).stream()
                .map(place -> place.organisation().id())
                .toList();
        Map<String, UUID> parents = new LinkedHashMap<>();
        for (Place place : choice.places()) {
            if (!below.contains(place.organisation().id())) {
                parents.put(choice.indented(place), place.organisation().id());
            }
        }
        return parents;
    }

    // What was typed into the other fields stays in any case
    private void tell(String field, OrganisationOutcome outcome) {
        Texts texts = Texts.ofPage();
        root = null;
        if (outcome instanceof OrganisationOutcome.Done done) {
            String saved = texts.say("organisations.saved", done.organisation().name());
            message(null, FacesMessage.SEVERITY_INFO, saved);
        } else if (outcome instanceof OrganisationOutcome.Refused refused) {
            message(field, FacesMessage.SEVERITY_ERROR, texts.say("organisations.problem." + refused.problem()));
        } else if (outcome instanceof OrganisationOutcome.Widens widens) {
            String policy = texts.say("policy.name." + widens.policy().replace('.', '-'));
            message(field, FacesMessage.SEVERITY_ERROR, texts.say("organisations.widens", policy));
        } else if (outcome instanceof OrganisationOutcome.NotGranted) {
            message(field, FacesMessage.SEVERITY_ERROR, texts.say("organisations.notGranted"));
        }
    }

    private static void overtaken(String field, String key, String... words) {
        message(field, FacesMessage.SEVERITY_WARN, Texts.ofPage().say(key, words));
    }

    private void choose(Organisation organisation) {
        chosen = organisation.id();
        name = organisation.name();
        seenName = name;
        seenParent = organisation.parentId().orElse(null);
        newParent = seenParent;
    }

    private OrganisationChoice choice(@Nullable String wanted) {
        return new OrganisationChoice(
                organisations.administered(caller.actor(), Permission.MANAGE_ORGANISATIONS), wanted);
    }

    private UUID id() {
        return Optional.ofNullable(chosen).orElseThrow();
    }

    private static void message(@Nullable String field, FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, text, text));
    }

    public UUID getChosen() {
        return id();
    }

    public String getChosenName() {
        return seenName;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getChildName() {
        return childName;
    }

    public void setChildName(@Nullable String childName) {
        this.childName = childName == null ? "" : childName;
    }

    public @Nullable UUID getNewParent() {
        return newParent;
    }

    public void setNewParent(@Nullable UUID newParent) {
        this.newParent = newParent;
    }
}
