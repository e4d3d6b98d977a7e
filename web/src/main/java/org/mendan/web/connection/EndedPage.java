package org.mendan.web.connection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.record.Ending;
import org.mendan.web.text.Texts;

/** Tells the guest how the meeting ended; an unknown way is told as a meeting that is over. */
@Named
@RequestScoped
public class EndedPage {
    private static final String OTHER = "other";

    private String how = OTHER;

    /** One of our own words only: it is written into the page's links. */
    public String getHow() {
        return how;
    }

    public void setHow(@Nullable String how) {
        boolean known =
                Arrays.stream(Ending.values()).anyMatch(ending -> ending.name().equals(how));
        this.how = known && how != null ? how : OTHER;
    }

    public String getText() {
        return Texts.ofPage().say("ended." + how);
    }
}
