package org.mendan.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the browser code in the reader's language, as JSON for {@code <script type="application/json">}. */
@Named
@RequestScoped
public class UiTexts {
    private static final String BUNDLE = "org.mendan.web.texts-ui";

    @Inject
    private Language language;

    public String getJson() {
        return json(language.getLocale());
    }

    /** Sorted by key; without {@code <}, so that no text can end the script element it stands in. */
    static String json(Locale locale) {
        ResourceBundle texts =
                ResourceBundle.getBundle(BUNDLE, locale, Thread.currentThread().getContextClassLoader());
        JsonObjectBuilder json = Json.createObjectBuilder();
        texts.keySet().stream().sorted().forEach(key -> json.add(key, texts.getString(key)));
        return json.build().toString().replace("<", "\\u003c");
    }
}
