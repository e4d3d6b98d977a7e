package org.mendan.document;

/**
 * What came of an act, and whether the one whom it concerns was told by mail.
 *
 * @param mailed never where nothing was done
 */
public record ApprovalResult(ApprovalOutcome outcome, boolean mailed) {}
