package org.mendan.web.account;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mendan.access.Permission;
import org.mendan.identity.AccountAdminBean;
import org.mendan.organisation.OrganisationAdminBean;
import org.mendan.persistence.identity.Account;
import org.mendan.web.organisation.OrganisationChoice;
import org.mendan.web.page.Caller;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;
import org.primefaces.model.LazyDataModel;

/** The accounts that the caller may see, with the filters that stand in the page's address. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Caller caller;

    @Inject
    private Dates dates;

    @EJB
    private AccountAdminBean accounts;

    @EJB
    private OrganisationAdminBean organisations;

    private @Nullable String organisation;
    private @Nullable String words;
    private @Nullable String state;
    private @Nullable AccountRows rows;
    private transient @Nullable AccountWords says;

    public LazyDataModel<Account> getRows() {
        if (rows == null) {
            AccountFilters filters = filters();
            rows = new AccountRows(
                    accounts,
                    () -> accounts.search(caller.actor(), filters.below(), filters.words(), filters.wantedState()));
        }
        return rows;
    }

    /** The organisations to choose from: their names, indented by their depth, and their ids. */
    public Map<String, String> getChoices() {
        OrganisationChoice choice = new OrganisationChoice(
                organisations.administered(caller.actor(), Permission.READ_ACCOUNTS), organisation);
        Map<String, String> choices = new LinkedHashMap<>();
        choice.places()
                .forEach(place -> choices.put(
                        choice.indented(place), place.organisation().id().toString()));
        return choices;
    }

    /** Whether the caller may change that account, and so has a page for it. */
    public boolean manages(Account account) {
        return caller.actor()
                .may(Permission.MANAGE_ACCOUNTS, organisations.tree().path(account.organisationId()));
    }

    /** Whether the list is narrowed: an empty one then means something else. */
    public boolean isNarrow() {
        return filters().narrow();
    }

    /** The filters as the address of the export has them. */
    public String getQuery() {
        return filters().query();
    }

    public AccountWords getSays() {
        if (says == null) {
            says = new AccountWords(Texts.ofPage(), dates, organisations.tree(), Instant.now());
        }
        return says;
    }

    private AccountFilters filters() {
        return new AccountFilters(organisation, words, state);
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }
}
