package org.mendan.accountimport;

/**
 * One row as it stands in the file, every cell without outer blanks; empty where the file has no such column.
 *
 * @param line of the file, the headings being the first
 */
public record ImportRow(long line, String login, String name, String organisation, String role, String rights) {}
