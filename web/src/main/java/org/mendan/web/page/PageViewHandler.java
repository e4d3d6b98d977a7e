package org.mendan.web.page;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * Gives every view the reader's language, and keeps the state of back office views only: all others are stateless from the
 * first moment, so that no visitor makes the server keep a session.
 */
public class PageViewHandler extends ViewHandlerWrapper {
    public PageViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return LanguageFilter.language(
                (HttpServletRequest) context.getExternalContext().getRequest());
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        if (view != null && view.getViewId() != null && !ContentSecurityPolicy.isBackOffice(view.getViewId())) {
            view.setTransient(true);
        }
        return view;
    }
}
