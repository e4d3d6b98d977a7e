package org.mendan.policy;

import java.text.Normalizer;
import java.util.Optional;

/** Whole numbers as people type them. */
final class Numbers {
    private Numbers() {}

    /** The number, full-width digits included, if it lies within the bounds. */
    static Optional<Integer> within(String text, int least, int most) {
        String digits = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (!digits.matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(digits)).filter(number -> number >= least && number <= most);
    }
}
