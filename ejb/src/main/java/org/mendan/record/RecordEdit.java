package org.mendan.record;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.record.Outlook;
import org.mendan.persistence.record.RecordNote;
import org.mendan.persistence.record.TagWords;

/**
 * What a host typed about a meeting.
 *
 * @param tags in any spelling; they are kept in their one
 * @param version of what he had before him when he began
 */
public record RecordEdit(String counterpart, String topic, @Nullable Outlook outlook, List<String> tags, int version) {
    public RecordEdit {
        counterpart = line(counterpart);
        topic = line(topic);
        tags = TagWords.of(tags);
    }

    /** What is wrong with it, if anything. */
    public enum Problem {
        COUNTERPART_LONG,
        TOPIC_LONG,
        TAG_LONG,
        TAGS_MANY
    }

    public Set<Problem> problems() {
        Set<Problem> found = EnumSet.noneOf(Problem.class);
        add(found, Problem.COUNTERPART_LONG, counterpart.length() > RecordNote.LENGTH);
        add(found, Problem.TOPIC_LONG, topic.length() > RecordNote.LENGTH);
        add(found, Problem.TAG_LONG, tags.stream().anyMatch(tag -> tag.length() > TagWords.LENGTH));
        add(found, Problem.TAGS_MANY, tags.size() > TagWords.MOST);
        return found;
    }

    private static void add(Set<Problem> found, Problem problem, boolean there) {
        if (there) {
            found.add(problem);
        }
    }

    private static String line(String typed) {
        return typed.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
