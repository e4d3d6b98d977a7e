package org.mendan.persistence.picture;

/** What a picture is for. */
public enum PicturePurpose {
    /** Behind a person on camera. */
    BACKGROUND,
    /** At the head of the guests' pages. */
    LOGO
}
