package org.mendan.document;

import org.mendan.persistence.document.DocumentApproval;

/**
 * An application as people read it.
 *
 * @param title of the document, as it is now
 * @param applicant a name
 * @param approver a name
 */
public record ApprovalLine(DocumentApproval application, String title, String applicant, String approver) {}
