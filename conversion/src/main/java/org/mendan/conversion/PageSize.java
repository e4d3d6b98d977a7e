package org.mendan.conversion;

/** In pixels. */
record PageSize(int width, int height) {}
