package org.mendan.web.text;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The sentences of the pages in one language. */
public final class Texts {
    private static final String BUNDLE = "org.mendan.web.texts";

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The sentences in that language, or in Japanese where it is not one of ours; never in the server's language. */
    public static Texts of(Locale locale) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Texts(ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader(), noFallback), locale);
    }

    /** The sentences in the language of the page that is being made. */
    public static Texts ofPage() {
        return of(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public Locale locale() {
        return locale;
    }

    /** The sentence with that key, where there is one. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** The sentence with that key, its {0}, {1}… replaced by the words. */
    public String say(String key, String... words) {
        String sentence = bundle.getString(key);
        return words.length == 0 ? sentence : new MessageFormat(sentence, locale).format(words);
    }
}
