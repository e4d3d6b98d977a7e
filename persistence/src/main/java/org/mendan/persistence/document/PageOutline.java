package org.mendan.persistence.document;

/**
 * A page without its pictures and words.
 *
 * @param number counted from 1
 * @param width of the large picture, in pixels
 * @param title may be empty
 * @param notes for the host alone; may be empty
 */
public record PageOutline(int number, int width, int height, String title, String notes) {}
