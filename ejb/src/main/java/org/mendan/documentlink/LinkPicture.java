package org.mendan.documentlink;

/** A page's picture as a visitor gets it. */
@SuppressWarnings("ArrayRecordComponent") // Written out once by whoever asked for it, never compared
public record LinkPicture(String mediaType, byte[] bytes) {}
