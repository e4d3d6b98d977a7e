package org.mendan.web.page;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a restored view forget its PrimeFaces nonce where the request brought none, see {@link NonceRequest}. */
public class NonceListener implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot view = faces.getViewRoot();
        if (view == null || !faces.isPostback() || !broughtNone(faces)) {
            return;
        }
        Map<String, Object> viewMap = view.getViewMap(false);
        if (viewMap != null) {
            viewMap.remove(NonceRequest.NONCE);
        }
    }

    private static boolean broughtNone(FacesContext faces) {
        @Nullable
        ServletRequest request = (ServletRequest) faces.getExternalContext().getRequest();
        while (request instanceof ServletRequestWrapper wrapper) {
            if (wrapper instanceof NonceRequest nonceRequest) {
                return nonceRequest.broughtNone();
            }
            request = wrapper.getRequest();
        }
        return false;
    }
}
