package org.mendan.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The reader's language, as {@code #{language.code}}. */
@Named
@RequestScoped
public class Language {
    @Inject
    private HttpServletRequest request;

    public Locale getLocale() {
        return LanguageFilter.language(request);
    }

    public String getCode() {
        return getLocale().getLanguage();
    }
}
