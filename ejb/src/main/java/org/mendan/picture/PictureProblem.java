package org.mendan.picture;

/** Why a file is not taken as a picture. */
public enum PictureProblem {
    /** No file, or one without content. */
    MISSING,
    /** Of more bytes than {@link PictureFile#LARGEST}. */
    TOO_LARGE,
    /** Neither PNG nor JPEG, whatever its name says. */
    NO_PICTURE,
    /** It begins as a picture but cannot be read to its end. */
    DAMAGED,
    /** Of more pixels than can be drawn safely. */
    TOO_MANY_PIXELS,
    /** Too small to look good where it is shown. */
    TOO_SMALL,
    /** The organisation has as many as it can have. */
    TOO_MANY,
    /** It has no name, or too long a one. */
    NAME_UNFIT,
    /** Somebody has taken it away. */
    GONE
}
