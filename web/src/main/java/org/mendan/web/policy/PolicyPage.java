package org.mendan.web.policy;

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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.organisation.OrganisationAdminBean;
import org.mendan.persistence.policy.PolicyProposal;
import org.mendan.policy.Kind;
import org.mendan.policy.Policy;
import org.mendan.policy.PolicyAdminBean;
import org.mendan.policy.PolicyOutcome;
import org.mendan.policy.PolicyView;
import org.mendan.web.access.Guarded;
import org.mendan.web.access.Refusals;
import org.mendan.web.organisation.OrganisationChoice;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.sso.SsoVisit;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/** One policy of one organisation, and its change. An empty value is the one from above. */
@Named
@ViewScoped
public class PolicyPage implements Guarded, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    @Inject
    private ClientAddress client;

    @Inject
    private Dates dates;

    @Inject
    private SsoVisit visit;

    @EJB
    private OrganisationAdminBean organisations;

    @EJB
    private PolicyAdminBean policies;

    private @Nullable String organisation;
    private @Nullable String name;
    private @Nullable String seen;
    private String value = "";
    private transient @Nullable PolicyView view;

    /** Reads the policy; one that is unknown, or not the caller's to decide, has no page. */
    public void load() throws IOException {
        view = found().orElse(null);
        if (view == null) {
            Refusals.answer(HttpServletResponse.SC_NOT_FOUND);
        } else {
            seen = view.own();
            value = seen == null ? "" : seen;
        }
    }

    @Override
    public boolean mayStay() {
        return found().isPresent();
    }

    private Optional<PolicyView> found() {
        String wanted = name == null ? "" : name;
        return OrganisationChoice.id(organisation)
                .flatMap(id -> policies.view(caller.actor(), id, wanted, client.of(request)));
    }

    public void save() throws IOException {
        Optional<PolicyOutcome> outcome = policies.set(
                caller.actor(),
                id(),
                getView().policy(),
                value.isBlank() ? null : value,
                seen,
                visit.isGoing(request),
                client.of(request));
        tell(outcome);
    }

    public void approve() throws IOException {
        tell(decided(true));
    }

    public void drop() throws IOException {
        tell(decided(false));
    }

    public PolicyView getView() {
        if (view == null) {
            view = found().orElseThrow();
        }
        return view;
    }

    public boolean isBinary() {
        return getView().policy().kind() instanceof Kind.Switch;
    }

    public String getOrganisationName() {
        return organisations.tree().name(id());
    }

    public String getInherit() {
        return getSays()
                .texts()
                .say(
                        "policy.inherit",
                        getSays().value(getView().policy(), getView().inherited()));
    }

    /** Whether addresses are to be typed. */
    public boolean isPlaces() {
        return getView().policy().kind() instanceof Kind.Addresses;
    }

    public String getHint() {
        Policy<?> policy = getView().policy();
        if (isPlaces()) {
            return getSays()
                    .texts()
                    .say(
                            "policy.addresses.hint",
                            getSays().value(policy, getView().inherited()),
                            client.of(request));
        }
        return getSays()
                .bounds(
                        "policy.number.hint",
                        policy,
                        getSays().value(policy, getView().inherited()));
    }

    /** Who asked for the change that waits, when, and for what. */
    public String getProposalSentence() {
        PolicyProposal proposal = Objects.requireNonNull(getView().proposal(), "proposal");
        Texts texts = Texts.ofPage();
        return texts.say(
                "policy.proposal.text",
                proposal.askedBy(),
                dates.minute(proposal.askedAt(), texts.locale()),
                getSays().wanted(getView().policy(), proposal.value().orElse(null)));
    }

    /** Names the change that is to be dropped. */
    public String getDropQuestion() {
        PolicyProposal proposal = Objects.requireNonNull(getView().proposal(), "proposal");
        Policy<?> policy = getView().policy();
        String wanted = getSays().wanted(policy, proposal.value().orElse(null));
        return Texts.ofPage().say("policy.drop.question", getSays().name(policy), wanted);
    }

    /** Whether the caller can be the second pair of eyes. */
    public boolean isAnother() {
        PolicyProposal proposal = getView().proposal();
        return proposal != null && !proposal.askedBy().equals(caller.actor().login());
    }

    public PolicyWords getSays() {
        return new PolicyWords(Texts.ofPage(), dates);
    }

    private Optional<PolicyOutcome> decided(boolean agreed) {
        UUID proposal = getView().waiting().orElse(new UUID(0, 0));
        return policies.decide(caller.actor(), proposal, agreed, client.of(request));
    }

    private void tell(Optional<PolicyOutcome> outcome) throws IOException {
        if (outcome.isEmpty()) {
            Refusals.answer(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Policy<?> policy = getView().policy();
        view = null;
        PolicyOutcome told = outcome.get();
        if (told instanceof PolicyOutcome.NotTaken) {
            message(field(), FacesMessage.SEVERITY_ERROR, notTaken(policy));
            return;
        }
        if (told instanceof PolicyOutcome.ShutsOut shutsOut) {
            String words = Texts.ofPage().say("policy.shutsOut", shutsOut.address());
            message(field(), FacesMessage.SEVERITY_ERROR, words);
            return;
        }
        if (told instanceof PolicyOutcome.NeedsProvider) {
            message(field(), FacesMessage.SEVERITY_ERROR, Texts.ofPage().say("policy.needsProvider"));
            return;
        }
        if (told instanceof PolicyOutcome.Overtaken overtaken) {
            seen = overtaken.current();
            message(field(), FacesMessage.SEVERITY_WARN, sentence(policy, overtaken));
            return;
        }
        seen = getView().own();
        value = seen == null ? "" : seen;
        boolean good = told instanceof PolicyOutcome.Done
                || told instanceof PolicyOutcome.Waiting
                || told instanceof PolicyOutcome.Dropped;
        message(
                null,
                good ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_WARN,
                Texts.ofPage().say(key(told)));
    }

    private String sentence(Policy<?> policy, PolicyOutcome.Overtaken overtaken) {
        String current = overtaken.current();
        return current == null
                ? Texts.ofPage().say("policy.overtaken.none")
                : Texts.ofPage().say("policy.overtaken", getSays().value(policy, current));
    }

    private String notTaken(Policy<?> policy) {
        return isPlaces()
                ? getSays().texts().say("policy.notTaken.addresses")
                : getSays().bounds("policy.notTaken", policy);
    }

    private static String key(PolicyOutcome outcome) {
        if (outcome instanceof PolicyOutcome.Done) {
            return "policy.saved";
        }
        if (outcome instanceof PolicyOutcome.Waiting) {
            return "policy.waiting";
        }
        if (outcome instanceof PolicyOutcome.Dropped) {
            return "policy.dropped";
        }
        if (outcome instanceof PolicyOutcome.NeedsAnother) {
            return "policy.needsAnother";
        }
        return outcome instanceof PolicyOutcome.Busy ? "policy.busy" : "policy.gone";
    }

    private String field() {
        if (isBinary()) {
            return "change:value";
        }
        return isPlaces() ? "change:places" : "change:number";
    }

    /** At a field, or above everything where that is null. */
    private static void message(@Nullable String field, FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, text, text));
    }

    private UUID id() {
        return OrganisationChoice.id(organisation).orElseThrow();
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value == null ? "" : value;
    }
}
