package org.mendan.web.appearance;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mendan.appearance.AppearanceOutcome;
import org.mendan.picture.PictureProblem;
import org.mendan.web.text.Texts;

/**
 * Why looks were not changed, in words, and at which field.
 *
 * @param field null where it belongs to none
 */
record AppearanceProblem(@Nullable String field, String words) {

    /** @param fileField where the form has its file */
    static AppearanceProblem of(AppearanceOutcome outcome, Texts texts, @Nullable String fileField) {
        if (outcome instanceof AppearanceOutcome.Faint faint) {
            String ratio = String.format(Locale.ROOT, "%.1f", faint.contrast());
            return new AppearanceProblem(
                    "looks:colour",
                    texts.say("appearance.faint", ratio, faint.better().hex()));
        }
        if (outcome instanceof AppearanceOutcome.BadPicture bad) {
            boolean named = bad.problem() == PictureProblem.NAME_UNFIT;
            return new AppearanceProblem(
                    named ? "background:name" : fileField, texts.say("appearance.picture." + bad.problem()));
        }
        return outcome instanceof AppearanceOutcome.NoColour
                ? new AppearanceProblem("looks:colour", texts.say("appearance.noColour"))
                : new AppearanceProblem("looks:name", texts.say("appearance.nameUnfit"));
    }
}
