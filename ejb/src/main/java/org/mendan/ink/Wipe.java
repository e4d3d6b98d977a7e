package org.mendan.ink;

/** All that stood on the page has been wiped away. */
public record Wipe(int page) implements Mark {}
