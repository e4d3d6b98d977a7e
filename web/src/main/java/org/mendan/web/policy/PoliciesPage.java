package org.mendan.web.policy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.access.Permission;
import org.mendan.organisation.OrganisationAdminBean;
import org.mendan.organisation.OrganisationTree;
import org.mendan.organisation.OrganisationTree.Place;
import org.mendan.persistence.policy.PolicyProposal;
import org.mendan.policy.Policies;
import org.mendan.policy.Policy;
import org.mendan.policy.PolicyAdminBean;
import org.mendan.policy.PolicyView;
import org.mendan.web.organisation.OrganisationChoice;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/** All policies of one organisation. */
@Named
@RequestScoped
public class PoliciesPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    @Inject
    private Caller caller;

    @Inject
    private ClientAddress client;

    @Inject
    private Dates dates;

    @EJB
    private OrganisationAdminBean organisations;

    @EJB
    private PolicyAdminBean policies;

    private @Nullable String organisation;
    private @Nullable OrganisationChoice choice;
    private List<PolicyView> views = List.of();
    private @Nullable List<WaitingChange> waiting;

    /** Reads the policies; an organisation that is unknown, or not the caller's to see, has no page. */
    public void load() throws IOException {
        choice = new OrganisationChoice(
                organisations.administered(caller.actor(), Permission.READ_POLICIES), organisation);
        Optional<List<PolicyView>> found = choice.chosen()
                .map(place -> place.organisation().id())
                .or(() -> OrganisationChoice.id(organisation))
                .flatMap(id -> policies.views(caller.actor(), id, Permission.READ_POLICIES, client.of(request)));
        if (found.isPresent() && choice.chosen().isPresent()) {
            views = found.get();
        } else {
            external.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            FacesContext.getCurrentInstance().responseComplete();
        }
    }

    /** Whether the caller may set policies of that organisation, and decide about changes that wait there. */
    public boolean sets(UUID id) {
        return caller.actor().may(Permission.SET_POLICIES, organisations.tree().path(id));
    }

    /** What waits for a second administrator, in all organisations of the caller. */
    public List<WaitingChange> getWaiting() {
        if (waiting == null) {
            OrganisationTree tree = organisations.tree();
            waiting = policies.waiting(caller.actor()).stream()
                    .map(proposal -> waiting(tree, proposal))
                    .toList();
        }
        return waiting;
    }

    private WaitingChange waiting(OrganisationTree tree, PolicyProposal proposal) {
        Policy<?> policy = Policies.named(proposal.name()).orElseThrow();
        PolicyWords says = getSays();
        return new WaitingChange(
                proposal.organisationId(),
                tree.name(proposal.organisationId()),
                policy.name(),
                says.name(policy),
                says.wanted(policy, proposal.value().orElse(null)),
                says.asked(proposal));
    }

    /** The organisations to choose from: their names, indented by their depth, and their ids. */
    public Map<String, UUID> getChoices() {
        Map<String, UUID> choices = new LinkedHashMap<>();
        choice().places()
                .forEach(place -> choices.put(
                        choice().indented(place), place.organisation().id()));
        return choices;
    }

    public UUID getChosen() {
        return place().organisation().id();
    }

    public String getChosenName() {
        return place().organisation().name();
    }

    public List<Policy.Group> getGroups() {
        return Arrays.asList(Policy.Group.values());
    }

    public List<PolicyView> in(Policy.Group group) {
        return views.stream().filter(view -> view.policy().group() == group).toList();
    }

    public PolicyWords getSays() {
        return new PolicyWords(Texts.ofPage(), dates);
    }

    private OrganisationChoice choice() {
        return Objects.requireNonNull(choice, "choice");
    }

    private Place place() {
        return choice().chosen().orElseThrow();
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation;
    }
}
