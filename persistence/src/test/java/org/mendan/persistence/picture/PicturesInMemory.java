package org.mendan.persistence.picture;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Pictures for tests. */
public final class PicturesInMemory implements Pictures {
    private final Map<UUID, Picture> pictures = new ConcurrentHashMap<>();

    @Override
    public void add(Picture picture) {
        pictures.put(picture.id(), picture);
    }

    @Override
    public Optional<Picture> find(UUID id) {
        return Optional.ofNullable(pictures.get(id));
    }

    @Override
    public boolean remove(UUID id) {
        return pictures.remove(id) != null;
    }

    @Override
    public List<PictureLine> of(Collection<UUID> organisations, PicturePurpose purpose) {
        return pictures.values().stream()
                .filter(one -> organisations.contains(one.organisationId()) && one.purpose() == purpose)
                .sorted(Comparator.comparing(Picture::addedAt).thenComparing(Picture::id))
                .map(Picture::line)
                .toList();
    }
}
