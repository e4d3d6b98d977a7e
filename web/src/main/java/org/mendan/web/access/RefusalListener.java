package org.mendan.web.access;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Looks at every form of the back office that is sent: before it is read, and after its values were checked. */
public class RefusalListener implements PhaseListener {
    private static final long serialVersionUID = 1L;

    /** What a page's metadata calls its {@link Guarded} bean. */
    private static final String GUARD = "guard";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (event.getPhaseId() != PhaseId.APPLY_REQUEST_VALUES || !concerns(faces)) {
            return;
        }
        if (guarded(faces.getViewRoot())) {
            SentForm.of(faces).pressedInVain().forEach(refusals()::notOffered);
        } else {
            refuse();
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (event.getPhaseId() == PhaseId.PROCESS_VALIDATIONS && concerns(faces)) {
            SentForm.of(faces).chosenInVain().forEach(refusals()::notInList);
        }
    }

    private static boolean concerns(FacesContext faces) {
        UIViewRoot view = faces.getViewRoot();
        return faces.isPostback()
                && view != null
                && (view.getViewId().startsWith("/host/") || view.getViewId().startsWith("/admin/"));
    }

    /** Whether the page is still the caller's; one without a guard is whoever's the filter lets in. */
    private static boolean guarded(UIViewRoot view) {
        return !(view.getAttributes().get(GUARD) instanceof Guarded page) || page.mayStay();
    }

    // As where the page is opened: nobody learns of what is not his
    private static void refuse() {
        try {
            Refusals.answer(HttpServletResponse.SC_NOT_FOUND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusals refusals() {
        return CDI.current().select(Refusals.class).get();
    }
}
