package org.mendan.organisation;

/** The tree of the organisations is another one than before; told after it was stored. */
public record OrganisationsChanged() {}
