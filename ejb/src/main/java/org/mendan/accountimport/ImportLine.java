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

    /** The accounts that are made of all rows, in their order. */
    static List<Add> added(List<ImportLine> lines) {
        return lines.stream()
                .map(ImportLine::fate)
                .filter(Add.class::isInstance)
                .map(Add.class::cast)
                .toList();
    }

    /** What is to become of it. */
    public sealed interface Fate {}

    /** An account is made. */
    public record Add(Login login, AccountEdit edit) implements Fate {}

    /** There is such an account; it stays as it is. */
    public record Known() implements Fate {}

    /**
     * The row cannot be taken, and with it the whole file.
     *
     * @param beyond whether the row wants what others may give, but not the importer
     */
    public record Wrong(List<Fault> faults, boolean beyond) implements Fate {
        public Wrong {
            faults = List.copyOf(faults);
        }
    }

    /** The numbers of the lines that want more than the importer may give. */
    static List<Long> beyond(List<ImportLine> lines) {
        return lines.stream()
                .filter(line -> line.fate() instanceof Wrong wrong && wrong.beyond())
                .map(ImportLine::line)
                .toList();
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
        /** The path names several organisations, for one of them has a stroke in its name. */
        ORGANISATION_UNCLEAR,
        /** None of the roles, or one that the importer may not give. */
        ROLE,
        /** None of the rights, or one that the importer may not give. */
        RIGHTS
    }
}
