package org.mendan.memo;

/**
 * One step that a browser asks to have accepted.
 *
 * @param clientId the id that the author's editor gave itself
 * @param changes the ChangeSet as JSON text
 */
public record MemoChange(String clientId, String changes) {}
