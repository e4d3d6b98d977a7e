package org.mendan.web.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mendan.organisation.OrganisationTree.Place;

/** The organisations that somebody may choose from, and the one chosen in the page's address. */
public record OrganisationChoice(List<Place> places, @Nullable String wanted) {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    public OrganisationChoice {
        places = List.copyOf(places);
    }

    /** The one wanted; the topmost where none is; nothing where the wanted one is not among them. */
    public Optional<Place> chosen() {
        if (wanted == null || wanted.isBlank()) {
            return places.stream().findFirst();
        }
        return id(wanted).flatMap(id -> places.stream()
                .filter(place -> place.organisation().id().equals(id))
                .findFirst());
    }

    /** The name with its depth below the topmost, for a plain list. */
    public String indented(Place place) {
        int depth = place.level() - places.get(0).level();
        return "\u3000".repeat(depth) + place.organisation().name();
    }

    /** The id that a text says. */
    public static Optional<UUID> id(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(some -> ID.matcher(some).matches())
                .map(UUID::fromString);
    }
}
