package org.mendan.web.record;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.record.Outlook;
import org.mendan.persistence.record.TagWords;
import org.mendan.record.RecordBean;
import org.mendan.record.RecordDetail;
import org.mendan.record.RecordEdit;
import org.mendan.record.RecordEditing;
import org.mendan.web.access.Refusals;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;

/**
 * What the host writes about a meeting, on the record's page. What was typed stays where it is until it is stored: where
 * somebody else was quicker, his words are shown beside it, and the next press stores over them knowingly.
 */
@Named
@RequestScoped
public class RecordNoteForm {
    private static final String SEPARATOR = ", ";
    private static final Pattern LAST_TAG = Pattern.compile("(?s)(.*[,，、､])?([^,，、､]*)");

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    @Inject
    private Caller caller;

    @Inject
    private ClientAddress client;

    @EJB
    private RecordBean records;

    private String counterpart = "";
    private String topic = "";
    private String outlook = "";
    private String tags = "";
    private int version;
    private boolean overtaken;
    private Set<RecordEdit.Problem> problems = EnumSet.noneOf(RecordEdit.Problem.class);

    /** Begins with what is stored. */
    void begin(RecordDetail detail) {
        counterpart = detail.record().note().counterpart();
        topic = detail.record().note().topic();
        outlook = detail.record().note().outlook().map(Enum::name).orElse("");
        tags = String.join(SEPARATOR, detail.tags());
        version = detail.record().note().version();
    }

    public void save(UUID id) throws IOException {
        RecordEdit edit = new RecordEdit(counterpart, topic, chosen(), List.of(tags), version);
        problems = edit.problems();
        if (!problems.isEmpty()) {
            return;
        }
        UUID host = caller.host().accountId();
        RecordEditing result = records.edit(host, id, edit, client.of(request));
        if (result == RecordEditing.REFUSED) {
            Refusals.answer(HttpServletResponse.SC_FORBIDDEN);
        } else if (result == RecordEditing.CHANGED_MEANWHILE) {
            overtaken = true;
            records.detail(host, id, client.of(request))
                    .ifPresent(detail -> version = detail.record().note().version());
        } else {
            external.redirect(external.getRequestContextPath() + "/host/record?id=" + id + "&saved=true");
        }
    }

    /** The whole line again, its last tag completed by one in use. */
    public List<String> complete(String line) {
        Matcher parts = LAST_TAG.matcher(line);
        if (!parts.matches()) {
            return List.of();
        }
        String before = Objects.requireNonNullElse(parts.group(1), "");
        List<String> there = TagWords.of(before);
        return records.completions(caller.host().accountId(), TagWords.normalised(parts.group(2))).stream()
                .filter(tag -> !there.contains(tag))
                .map(tag -> before.isEmpty() ? tag : String.join(SEPARATOR, there) + SEPARATOR + tag)
                .toList();
    }

    public boolean wrong(String problem) {
        return problems.contains(RecordEdit.Problem.valueOf(problem));
    }

    /** Whether somebody else stored something since the form was filled. */
    public boolean isOvertaken() {
        return overtaken;
    }

    private @Nullable Outlook chosen() {
        return Arrays.stream(Outlook.values())
                .filter(value -> value.name().equals(outlook))
                .findFirst()
                .orElse(null);
    }

    public Outlook[] getOutlooks() {
        return Outlook.values();
    }

    public String getCounterpart() {
        return counterpart;
    }

    public void setCounterpart(String counterpart) {
        this.counterpart = counterpart;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getOutlook() {
        return outlook;
    }

    public void setOutlook(String outlook) {
        this.outlook = outlook;
    }

    public String getTags() {
        return tags;
    }

    /** Nothing typed may come as null. */
    public void setTags(@Nullable String tags) {
        this.tags = tags == null ? "" : tags;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
