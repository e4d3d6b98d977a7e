package org.mendan.picture;

/** A picture as it is kept: a file of a media type. */
final class DrawnPicture {
    private final String mediaType;
    private final int width;
    private final int height;
    private final byte[] content;

    DrawnPicture(String mediaType, int width, int height, byte[] content) {
        this.mediaType = mediaType;
        this.width = width;
        this.height = height;
        this.content = content.clone();
    }

    String mediaType() {
        return mediaType;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    byte[] content() {
        return content.clone();
    }
}
