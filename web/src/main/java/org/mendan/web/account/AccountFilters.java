package org.mendan.web.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.identity.AccountSearch.State;
import org.mendan.web.organisation.OrganisationChoice;

/** Which accounts somebody wants to see, as it stands in the page's address. */
record AccountFilters(@Nullable String organisation, @Nullable String words, @Nullable String state) {

    static AccountFilters of(Function<String, @Nullable String> parameter) {
        return new AccountFilters(parameter.apply("organisation"), parameter.apply("words"), parameter.apply("state"));
    }

    /** The organisation below which they are wanted; null for anywhere. */
    @Nullable
    UUID below() {
        return OrganisationChoice.id(organisation).orElse(null);
    }

    /** How they have to stand; null for any way. */
    @Nullable
    State wantedState() {
        return Arrays.stream(State.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(state))
                .findFirst()
                .orElse(null);
    }

    boolean narrow() {
        return below() != null || wantedState() != null || (words != null && !words.isBlank());
    }

    /** As a query, with its question mark; empty where nothing is wanted. */
    String query() {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        add(query, "organisation", organisation);
        add(query, "words", words);
        add(query, "state", state);
        return query.toString();
    }

    private static void add(StringJoiner query, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
