package org.mendan.meeting;

/**
 * Where a side is connected.
 *
 * @param node the server node that holds the socket
 * @param socket the socket's id on that node
 * @param tab the browser tab's own id, kept over reloads; tells a reload from a second tab
 */
public record Connection(String node, String socket, String tab) {}
