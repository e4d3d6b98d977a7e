package org.mendan.web.document;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.document.Sharing;
import org.mendan.document.SharingBean;
import org.mendan.web.organisation.OrganisationChoice;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Texts;

/**
 * With whom a document is shared. What stands in the list is kept between two requests, so that a button takes back what it
 * stood beside, whatever others have done meanwhile.
 */
@Named
@ViewScoped
public class SharingForm implements Serializable {
    private static final String FIELD = "about:shareWith";

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    @Inject
    private ClientAddress client;

    @EJB
    private SharingBean sharing;

    private @Nullable ArrayList<Receiver> receivers;
    private ArrayList<Receiver> choices = new ArrayList<>();
    private @Nullable UUID chosen;

    /**
     * An organisation that has the document, or can have it.
     *
     * @param home whether it is the document's own
     * @param editing whether its people may change the document
     */
    public record Receiver(UUID id, String name, boolean home, boolean editing) implements Serializable {}

    /** Those that have the document, as they stand in the list; the first is its own. */
    public List<Receiver> receivers(UUID document) {
        if (receivers == null) {
            read(document);
        }
        return receivers == null ? List.of() : List.copyOf(receivers);
    }

    /** What it can be shared with further, each name indented by its depth. */
    public List<Receiver> choices(UUID document) {
        receivers(document);
        return List.copyOf(choices);
    }

    private void read(UUID document) {
        Optional<Sharing> now = sharing.of(caller.actor(), document);
        receivers = new ArrayList<>();
        choices = new ArrayList<>();
        now.ifPresent(found -> {
            receivers.add(new Receiver(
                    found.homeId(), found.home(), true, found.editors().contains(found.homeId())));
            found.with()
                    .forEach(one -> receivers.add(new Receiver(
                            one.id(), one.name(), false, found.editors().contains(one.id()))));
            OrganisationChoice choice = new OrganisationChoice(found.choices(), null);
            choice.places()
                    .forEach(place ->
                            choices.add(new Receiver(place.organisation().id(), choice.indented(place), false, false)));
        });
    }

    public void share(UUID document) {
        UUID with = chosen;
        if (with == null) {
            tell(FIELD, FacesMessage.SEVERITY_ERROR, "sharing.choose");
            return;
        }
        boolean done = sharing.share(caller.actor(), document, with, client.of(request));
        read(document);
        chosen = null;
        if (done) {
            tell(null, FacesMessage.SEVERITY_INFO, "sharing.done", name(with));
        } else {
            tell(FIELD, FacesMessage.SEVERITY_ERROR, "sharing.refused");
        }
    }

    /** Takes a share back, from now on. */
    public void takeBack(UUID document, Receiver from) {
        boolean done = sharing.takeBack(caller.actor(), document, from.id(), client.of(request));
        read(document);
        if (done) {
            tell(null, FacesMessage.SEVERITY_INFO, "sharing.takenBack", from.name());
        } else {
            tell(null, FacesMessage.SEVERITY_ERROR, "sharing.refused");
        }
    }

    /** Lets the people of an organisation change the document, or no longer, as the button beside it said. */
    public void edit(UUID document, Receiver one) {
        boolean grants = !one.editing();
        boolean done = sharing.edit(caller.actor(), document, one.id(), grants, client.of(request));
        read(document);
        if (done) {
            tell(null, FacesMessage.SEVERITY_INFO, grants ? "sharing.editing" : "sharing.notEditing", one.name());
        } else {
            tell(null, FacesMessage.SEVERITY_ERROR, "sharing.refused");
        }
    }

    private String name(UUID organisation) {
        return Optional.ofNullable(receivers).orElseGet(ArrayList::new).stream()
                .filter(one -> one.id().equals(organisation))
                .map(Receiver::name)
                .findFirst()
                .orElse("");
    }

    private static void tell(@Nullable String field, FacesMessage.Severity severity, String key, String... words) {
        String said = Texts.ofPage().say(key, words);
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, said, said));
    }

    /** Whether it is shared with anybody. */
    public boolean shared(UUID document) {
        return receivers(document).stream().anyMatch(one -> !one.home());
    }

    /** What the button for the right to change it says. */
    public String editOf(Receiver one) {
        return Texts.ofPage().say(one.editing() ? "sharing.stopEditingOf" : "sharing.letEditOf", one.name());
    }

    /** What the button beside a receiver says. */
    public String takeBackFrom(Receiver one) {
        return Texts.ofPage().say("sharing.takeBackFrom", one.name());
    }

    /** Whether he has the document only because it is shared with his organisation. */
    public boolean received(UUID organisation) {
        return !sharing.own(caller.actor()).contains(organisation);
    }

    public @Nullable UUID getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable UUID chosen) {
        this.chosen = chosen;
    }
}
