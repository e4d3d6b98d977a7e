package org.mendan.persistence.organisation;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.mendan.persistence.InDatabase;

class JpaOrganisationsTest extends OrganisationsContract {
    @RegisterExtension
    final InDatabase database = new InDatabase();

    @Override
    Organisations organisations() {
        return new JpaOrganisations(database.em());
    }

    @Override
    void forget() {
        database.forget();
    }
}
