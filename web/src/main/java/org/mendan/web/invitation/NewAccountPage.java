package org.mendan.web.invitation;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.access.Permission;
import org.mendan.identity.AccountEdit;
import org.mendan.identity.AccountOutcome;
import org.mendan.invitation.InvitationBean;
import org.mendan.invitation.LinkSendingBean;
import org.mendan.invitation.Sending;
import org.mendan.organisation.OrganisationAdminBean;
import org.mendan.persistence.identity.Right;
import org.mendan.persistence.identity.Role;
import org.mendan.web.account.AccountWords;
import org.mendan.web.organisation.OrganisationChoice;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Texts;

/** A new account: who it is and what it may do; its owner is invited by mail. What was typed stays where it was refused. */
@Named
@ViewScoped
public class NewAccountPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    @Inject
    private Caller caller;

    @Inject
    private ClientAddress client;

    @EJB
    private InvitationBean invitations;

    @EJB
    private LinkSendingBean sending;

    @EJB
    private OrganisationAdminBean organisations;

    private String name = "";
    private String login = "";
    private Role role = Role.HOST;
    private Right[] rights = new Right[0];
    private @Nullable UUID organisation;

    public void add() throws IOException {
        AccountEdit edit = new AccountEdit(
                name,
                role,
                Set.copyOf(Arrays.asList(rights)),
                Objects.requireNonNullElse(organisation, caller.actor().organisation()));
        AccountOutcome outcome = invitations.add(caller.actor(), login, edit, client.of(request));
        if (outcome instanceof AccountOutcome.Done done) {
            Sending sent = invitations.invite(caller.actor(), done.account().id(), client.of(request));
            external.redirect(external.getRequestContextPath() + "/admin/account?id="
                    + done.account().id() + "&added=" + sent);
        } else if (outcome instanceof AccountOutcome.Refused refused) {
            String words = Texts.ofPage().say("account.problem." + refused.problem());
            FacesContext.getCurrentInstance()
                    .addMessage(
                            AccountWords.field(refused.problem()),
                            new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        }
    }

    /** Whether invitations can be sent; where not, the page says so before anybody is added. */
    public boolean isMail() {
        return sending.available();
    }

    /** The roles that the caller may give. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values())
                .filter(one -> caller.actor().role() == Role.ADMIN || one != Role.ADMIN)
                .toList();
    }

    /** The rights that the caller may give. */
    public List<Right> getOfferedRights() {
        return Arrays.stream(Right.values())
                .filter(one -> caller.actor().role() == Role.ADMIN || one != Right.AUDITOR)
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

    public String role(Role one) {
        return Texts.ofPage().say("account.role." + one);
    }

    public String right(Right one) {
        return Texts.ofPage().say("account.right." + one);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String login) {
        this.login = login == null ? "" : login;
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
        this.organisation = organisation;
    }
}
