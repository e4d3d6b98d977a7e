package org.mendan.persistence.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The records' tags for tests. */
public final class RecordTagsInMemory implements RecordTags {
    private record Row(UUID host, UUID organisation, List<String> tags) {}

    private final Map<UUID, Row> rows = new ConcurrentHashMap<>();

    @Override
    public Map<UUID, List<String>> of(Collection<UUID> records) {
        return records.stream()
                .filter(id -> rows.containsKey(id) && !rows.get(id).tags().isEmpty())
                .collect(Collectors.toMap(
                        id -> id, id -> rows.get(id).tags().stream().sorted().toList()));
    }

    @Override
    public void replace(MeetingRecord meeting, List<String> tags) {
        tags.forEach(TagWords::checked);
        rows.put(meeting.id(), new Row(meeting.hostId(), meeting.organisationId(), List.copyOf(tags)));
    }

    @Override
    public List<String> inUse(Reach reach, String part, int most) {
        return rows.values().stream()
                .filter(row -> reach.covers(row.host(), row.organisation()))
                .flatMap(row -> row.tags().stream())
                .filter(tag -> tag.contains(part))
                .distinct()
                .sorted()
                .limit(most)
                .toList();
    }
}
