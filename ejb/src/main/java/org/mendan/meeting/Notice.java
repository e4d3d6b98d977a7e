package org.mendan.meeting;

/**
 * What the server tells one side of a meeting by itself or in answer to a request. Each feature seals its own family,
 * so that {@code meeting} need not know the features built on it.
 */
public interface Notice {}
