package org.mendan.web.page;

import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the pages: Japanese, and English for whoever wants it. */
final class Languages {
    private Languages() {}

    /** The language of that code, if the product speaks it. */
    static Optional<Locale> of(@Nullable String code) {
        if ("ja".equals(code)) {
            return Optional.of(Locale.JAPANESE);
        }
        return "en".equals(code) ? Optional.of(Locale.ENGLISH) : Optional.empty();
    }

    /** The first language of the browser's wishes that the product speaks, else Japanese. */
    static Locale preferred(Enumeration<Locale> wishes) {
        while (wishes.hasMoreElements()) {
            Optional<Locale> language = of(wishes.nextElement().getLanguage());
            if (language.isPresent()) {
                return language.get();
            }
        }
        return Locale.JAPANESE;
    }
}
