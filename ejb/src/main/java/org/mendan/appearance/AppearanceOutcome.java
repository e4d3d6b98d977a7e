package org.mendan.appearance;

import org.mendan.picture.PictureProblem;

/** What came of a change. */
public sealed interface AppearanceOutcome {
    /** It holds from now on. */
    record Done() implements AppearanceOutcome {}

    /** The name is too long, or has signs that cannot be read. */
    record NameUnfit() implements AppearanceOutcome {}

    /** What was typed is no colour. */
    record NoColour() implements AppearanceOutcome {}

    /**
     * Words in that colour, or on it, would be hard to read.
     *
     * @param better a darker shade of it that can be read
     */
    record Faint(double contrast, BrandColour better) implements AppearanceOutcome {}

    /** The file, or the picture's name, is not taken. */
    record BadPicture(PictureProblem problem) implements AppearanceOutcome {}

    /** Somebody else was quicker; nothing was changed. */
    record Overtaken() implements AppearanceOutcome {}
}
