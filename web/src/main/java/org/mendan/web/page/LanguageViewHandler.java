package org.mendan.web.page;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Gives every view the reader's language, so that no page has to ask for it. */
public class LanguageViewHandler extends ViewHandlerWrapper {
    public LanguageViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return LanguageFilter.language(
                (HttpServletRequest) context.getExternalContext().getRequest());
    }
}
