package org.mendan.accountimport;

import java.util.List;
import org.mendan.identity.AccountEdit;
import org.mendan.identity.Login;

/**
 * What is to become of one row.
 *
 * @param line of the file
 * @param login as the file has it
 */
public record ImportLine(long line, String login, Fate fate) {

    /** What is to become of it. */
    public sealed interface Fate {}

    /** An account is made. */
    public record Add(Login login, AccountEdit edit) implements Fate {}

    /** There is such an account; it stays as it is. */
    public record Known() implements Fate {}

    /** The row cannot be taken, and with it the whole file. */
    public record Wrong(List<Fault> faults) implements Fate {
        public Wrong {
            faults = List.copyOf(faults);
        }
    }

    /** What is wrong with a row. */
    public enum Fault {
        /** No mail address. */
        LOGIN,
        /** The same address stands further up in the file. */
        TWICE,
        /** No name, or one of more than 200 characters. */
        NAME,
        /** No such organisation, or none that the importer administers. */
        ORGANISATION,
        /** None of the roles, or one that the importer may not give. */
        ROLE,
        /** None of the rights, or one that the importer may not give. */
        RIGHTS
    }
}
