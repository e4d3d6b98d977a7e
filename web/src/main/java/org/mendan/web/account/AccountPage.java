package org.mendan.web.account;

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
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.access.Permission;
import org.mendan.identity.AccountAdminBean;
import org.mendan.identity.AccountEdit;
import org.mendan.identity.AccountOutcome;
import org.mendan.organisation.OrganisationAdminBean;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Right;
import org.mendan.persistence.identity.Role;
import org.mendan.web.access.Guarded;
import org.mendan.web.access.Refusals;
import org.mendan.web.organisation.OrganisationChoice;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.session.SessionRow;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/** One account: who it is, what it may do, and stopping it. What was typed stays where it was refused. */
@Named
@ViewScoped
public class AccountPage implements Guarded, Serializable {
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

    @EJB
    private AccountAdminBean accounts;

    @EJB
    private OrganisationAdminBean organisations;

    private @Nullable String id;
    private String name = "";
    private Role role = Role.HOST;
    private Right[] rights = new Right[0];
    private @Nullable UUID organisation;
    private transient @Nullable Account account;

    /** The four facts that were on the page when it was opened, as the view keeps them. */
    private String seenName = "";

    private Role seenRole = Role.HOST;
    private Right[] seenRights = new Right[0];
    private @Nullable UUID seenOrganisation;

    /** Reads the account; one that is unknown, or not the caller's to administer, has no page. */
    public void load() throws IOException {
        account = found().orElse(null);
        if (account == null) {
            Refusals.answer(HttpServletResponse.SC_NOT_FOUND);
        } else {
            show(AccountEdit.of(account));
        }
    }

    @Override
    public boolean mayStay() {
        return found().isPresent();
    }

    private Optional<Account> found() {
        return OrganisationChoice.id(id).flatMap(wanted -> accounts.find(caller.actor(), wanted, client.of(request)));
    }

    public void save() {
        AccountEdit edit = new AccountEdit(
                name, role, Set.copyOf(Arrays.asList(rights)), Objects.requireNonNull(organisation, "organisation"));
        tell(accounts.change(caller.actor(), key(), edit, seen(), client.of(request)), "account.saved");
    }

    public void stop() {
        tell(accounts.stop(caller.actor(), key(), client.of(request)), "account.stopped");
    }

    public void restart() {
        tell(accounts.restart(caller.actor(), key(), client.of(request)), "account.restarted");
    }

    public void unlock() {
        tell(accounts.unlock(caller.actor(), key(), client.of(request)), "account.unlocked");
    }

    public void endSessions() {
        if (accounts.endSessions(caller.actor(), key(), client.of(request))) {
            message(null, FacesMessage.SEVERITY_INFO, Texts.ofPage().say("sessions.ended.all"));
        }
    }

    public boolean isSecondFactor() {
        return accounts.secondFactor(caller.actor(), key(), client.of(request)).isPresent();
    }

    public void removeSecondFactor() {
        if (accounts.removeSecondFactor(caller.actor(), key(), client.of(request))) {
            message(null, FacesMessage.SEVERITY_INFO, Texts.ofPage().say("account.secondFactor.removed"));
        }
    }

    /** Where this person is signed in. */
    public List<SessionRow> getSessions() {
        Texts texts = Texts.ofPage();
        return accounts.sessions(caller.actor(), key(), client.of(request)).stream()
                .map(session -> SessionRow.of(session, "", texts, dates))
                .toList();
    }

    public Account getAccount() {
        if (account == null) {
            account = accounts.find(caller.actor(), key(), client.of(request)).orElseThrow();
        }
        return account;
    }

    /** Names what is to be stopped, and what follows. */
    public String getStopQuestion() {
        return Texts.ofPage().say("account.stop.question", getAccount().displayName());
    }

    public String getSecondFactorQuestion() {
        return Texts.ofPage().say("account.secondFactor.question", getAccount().displayName());
    }

    public String getSessionsQuestion() {
        return Texts.ofPage().say("account.sessions.question", getAccount().displayName());
    }

    public boolean isLocked() {
        return getSays().locked(getAccount());
    }

    /** The roles that the caller may give. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values())
                .filter(one -> caller.actor().role() == Role.ADMIN || one != Role.ADMIN)
                .toList();
    }

    /** The rights that the caller may give, and those that the account has. */
    public List<Right> getOfferedRights() {
        return Arrays.stream(Right.values())
                .filter(one -> caller.actor().role() == Role.ADMIN
                        || one != Right.AUDITOR
                        || getAccount().rights().contains(one))
                .toList();
    }

    /** Where the account can belong: names, indented by their depth, and ids. */
    public Map<String, UUID> getOrganisations() {
        OrganisationChoice choice =
                new OrganisationChoice(organisations.administered(caller.actor(), Permission.MANAGE_ACCOUNTS), null);
        Map<String, UUID> choices = new LinkedHashMap<>();
        choice.places()
                .forEach(place ->
                        choices.put(choice.indented(place), place.organisation().id()));
        return choices;
    }

    public AccountWords getSays() {
        return new AccountWords(Texts.ofPage(), dates, organisations.tree(), Instant.now());
    }

    private void tell(AccountOutcome outcome, String done) {
        Texts texts = Texts.ofPage();
        account = null;
        if (outcome instanceof AccountOutcome.Done changed) {
            show(AccountEdit.of(changed.account()));
            message(
                    null,
                    FacesMessage.SEVERITY_INFO,
                    texts.say(done, changed.account().displayName()));
        } else if (outcome instanceof AccountOutcome.Overtaken overtaken) {
            remember(overtaken.current());
            String now = getSays().all(overtaken.current());
            message(null, FacesMessage.SEVERITY_WARN, texts.say("account.overtaken", now));
        } else if (outcome instanceof AccountOutcome.Refused refused) {
            String words = texts.say("account.problem." + refused.problem());
            String field = done.equals("account.saved") ? AccountWords.field(refused.problem()) : null;
            message(field, FacesMessage.SEVERITY_ERROR, words);
        }
    }

    private void show(AccountEdit edit) {
        name = edit.name();
        role = edit.role();
        rights = edit.rights().toArray(new Right[0]);
        organisation = edit.organisation();
        remember(edit);
    }

    private void remember(AccountEdit edit) {
        seenName = edit.name();
        seenRole = edit.role();
        seenRights = edit.rights().toArray(new Right[0]);
        seenOrganisation = edit.organisation();
    }

    private AccountEdit seen() {
        return new AccountEdit(
                seenName,
                seenRole,
                Set.copyOf(Arrays.asList(seenRights)),
                Objects.requireNonNull(seenOrganisation, "seenOrganisation"));
    }

    private UUID key() {
        return OrganisationChoice.id(id).orElseThrow();
    }

    private static void message(@Nullable String field, FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, text, text));
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

    public Role getRole() {
        return role;
    }

    /** Where nothing is chosen it stays as it was. */
    public void setRole(@Nullable Role role) {
        this.role = role == null ? this.role : role;
    }

    public Right[] getRights() {
        return rights.clone();
    }

    public void setRights(Right @Nullable [] rights) {
        this.rights = rights == null ? new Right[0] : rights.clone();
    }

    public @Nullable UUID getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable UUID organisation) {
        this.organisation = organisation == null ? this.organisation : organisation;
    }
}
