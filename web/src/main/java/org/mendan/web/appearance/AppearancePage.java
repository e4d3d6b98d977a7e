package org.mendan.web.appearance;

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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.access.Permission;
import org.mendan.appearance.AppearanceAdminBean;
import org.mendan.appearance.AppearanceEdit;
import org.mendan.appearance.AppearanceOutcome;
import org.mendan.appearance.AppearanceView;
import org.mendan.organisation.OrganisationAdminBean;
import org.mendan.organisation.OrganisationTree.Place;
import org.mendan.persistence.branding.Branding;
import org.mendan.web.access.Guarded;
import org.mendan.web.access.Refusals;
import org.mendan.web.organisation.OrganisationChoice;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Texts;

/** How one organisation looks, and its change. What was typed stays where it was refused. */
@Named
@ViewScoped
public class AppearancePage implements Guarded, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    @Inject
    private ClientAddress client;

    @Inject
    private KnownLooks looks;

    @EJB
    private OrganisationAdminBean organisations;

    @EJB
    private AppearanceAdminBean appearance;

    private @Nullable String organisation;
    private @Nullable UUID chosen;
    private int seen;
    private String name = "";
    private String colour = "";
    private transient @Nullable AppearanceView view;

    /** Reads the looks; an organisation that is unknown, or not the caller's to decide for, has no page. */
    public void load() throws IOException {
        chosen = choice().chosen()
                .map(place -> place.organisation().id())
                .or(() -> OrganisationChoice.id(organisation))
                .orElse(null);
        view = found().orElse(null);
        if (view == null) {
            Refusals.answer(HttpServletResponse.SC_NOT_FOUND);
        } else {
            begin();
        }
    }

    @Override
    public boolean mayStay() {
        return found().isPresent();
    }

    private Optional<AppearanceView> found() {
        return Optional.ofNullable(chosen).flatMap(id -> appearance.view(caller.actor(), id, client.of(request)));
    }

    /** Changes name and colour, and takes a first logo; one that is there is replaced by a press of its own. */
    public void save(Upload logo) {
        byte[] bytes = logo.bytes();
        if (bytes != null && isOwnLogo()) {
            tell("looks:logo", FacesMessage.SEVERITY_ERROR, Texts.ofPage().say("appearance.logo.press"));
        } else {
            change(bytes, false);
        }
    }

    /** Puts the file of the form in the place of the logo. */
    public void replaceLogo(Upload logo) {
        byte[] bytes = logo.bytes();
        if (bytes == null) {
            tell("looks:logo", FacesMessage.SEVERITY_ERROR, Texts.ofPage().say("appearance.logo.none"));
        } else {
            change(bytes, false);
        }
    }

    public void removeLogo() {
        change(null, true);
    }

    private void change(byte @Nullable [] logo, boolean withoutLogo) {
        AppearanceEdit edit = new AppearanceEdit(name, colour, withoutLogo, seen);
        AppearanceOutcome outcome = appearance
                .change(caller.actor(), getChosen(), edit, logo, client.of(request))
                .orElseThrow();
        told(outcome, "looks:logo", "appearance.saved");
        if (outcome instanceof AppearanceOutcome.Done) {
            begin();
        }
    }

    public void addBackground(Upload file) {
        byte[] bytes = file.bytes();
        AppearanceOutcome outcome = appearance
                .add(
                        caller.actor(),
                        getChosen(),
                        file.getName(),
                        bytes == null ? new byte[0] : bytes,
                        client.of(request))
                .orElseThrow();
        told(outcome, "background:file", "appearance.background.added");
        if (outcome instanceof AppearanceOutcome.Done) {
            file.setName("");
        }
    }

    public void removeBackground(UUID picture) {
        AppearanceOutcome outcome = appearance
                .remove(caller.actor(), getChosen(), picture, client.of(request))
                .orElseThrow();
        told(outcome, null, "appearance.background.removed");
    }

    private void told(AppearanceOutcome outcome, @Nullable String fileField, String done) {
        view = null;
        Texts texts = Texts.ofPage();
        if (outcome instanceof AppearanceOutcome.Done) {
            looks.changed();
            tell(null, FacesMessage.SEVERITY_INFO, texts.say(done));
        } else if (outcome instanceof AppearanceOutcome.Overtaken) {
            seen = version();
            tell(null, FacesMessage.SEVERITY_WARN, texts.say("appearance.overtaken"));
        } else {
            AppearanceProblem problem = AppearanceProblem.of(outcome, texts, fileField);
            tell(problem.field(), FacesMessage.SEVERITY_ERROR, problem.words());
        }
    }

    public AppearanceView getView() {
        if (view == null) {
            view = appearance
                    .view(caller.actor(), getChosen(), client.of(request))
                    .orElseThrow();
        }
        return view;
    }

    /** The look as pages show it. */
    public PageLook getLook() {
        return new PageLook(getView().look());
    }

    /** What holds where nothing is typed. */
    public PageLook getInherited() {
        return new PageLook(getView().inherited());
    }

    public boolean isOwnLogo() {
        Branding own = getView().own();
        return own != null && own.logoId().isPresent();
    }

    /** Names whose logo it is. */
    public String getLogoQuestion() {
        return Texts.ofPage().say("appearance.logo.without.question", organisationName());
    }

    public String getReplaceQuestion() {
        return Texts.ofPage().say("appearance.logo.replace.question", organisationName());
    }

    private String organisationName() {
        return organisations.tree().name(getChosen());
    }

    public String removeQuestion(String background) {
        return Texts.ofPage().say("appearance.background.question", background);
    }

    /** The organisations to choose from: their names, indented by their depth, and their ids. */
    public Map<String, UUID> getChoices() {
        OrganisationChoice choice = choice();
        Map<String, UUID> choices = new LinkedHashMap<>();
        for (Place place : choice.places()) {
            choices.put(choice.indented(place), place.organisation().id());
        }
        return choices;
    }

    private OrganisationChoice choice() {
        return new OrganisationChoice(
                organisations.administered(caller.actor(), Permission.SET_APPEARANCE), organisation);
    }

    private void begin() {
        Branding own = getView().own();
        seen = version();
        name = own == null ? "" : own.shownName();
        colour = own == null ? "" : own.colour();
    }

    private int version() {
        Branding own = getView().own();
        return own == null ? 0 : own.version();
    }

    private static void tell(@Nullable String field, FacesMessage.Severity severity, String words) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, words, words));
    }

    public UUID getChosen() {
        return Optional.ofNullable(chosen).orElseThrow();
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getColour() {
        return colour;
    }

    public void setColour(@Nullable String colour) {
        this.colour = colour == null ? "" : colour;
    }
}
