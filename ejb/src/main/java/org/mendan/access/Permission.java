package org.mendan.access;

/** What somebody may do; {@link Actor} knows who. */
public enum Permission {
    /** See how meetings go, in figures. */
    VIEW_DASHBOARD,
    /** Search, read, export and verify the audit log. */
    READ_AUDIT,
    /** Add, rename and move organisations. */
    MANAGE_ORGANISATIONS,
    /** See who has an account, with which role and rights, and take the list along. */
    READ_ACCOUNTS,
    /** Invite, change, stop and restart accounts. */
    MANAGE_ACCOUNTS,
    /** See the policies of an organisation, where they come from, and what waits for a second administrator. */
    READ_POLICIES,
    /** Set the policies of an organisation. */
    SET_POLICIES,
    /** Set the name, colour, logo and camera backgrounds of an organisation. */
    SET_APPEARANCE,
    /** Publish what guests accept before they get a number, for the whole institution. */
    EDIT_TERMS
}
