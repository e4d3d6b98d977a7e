package org.mendan.persistence.organisation;

class OrganisationsInMemoryTest extends OrganisationsContract {
    private final Organisations organisations = new OrganisationsInMemory();

    @Override
    Organisations organisations() {
        return organisations;
    }
}
