package org.mendan.web.audit;

import java.util.Map;
import org.mendan.persistence.audit.AuditEntry;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/**
 * Puts an entry into the reader's words.
 *
 * @param logins of accounts that entries name by their ids
 */
record AuditWords(Texts texts, Dates dates, Map<String, String> logins) {
    AuditWords {
        logins = Map.copyOf(logins);
    }

    Row row(AuditEntry entry) {
        return new Row(
                entry,
                dates.second(entry.at(), texts.locale()),
                who(entry.actor()),
                action(entry.action()),
                object(entry),
                texts.say("audit.outcome." + entry.outcome()));
    }

    /** The action's own words, or its name, where a later version wrote it. */
    String action(String action) {
        return texts.find("audit.action." + action.replace('.', '-')).orElse(action);
    }

    /** A policy by its own name; an account by its login. */
    private String object(AuditEntry entry) {
        String object = entry.object();
        if (entry.action().startsWith("policy.")) {
            String name = object.split(" / ", 2)[0];
            return texts.find("policy.name." + name.replace('.', '-'))
                    .map(said -> said + object.substring(name.length()))
                    .orElse(object);
        }
        return logins.getOrDefault(object, object);
    }

    private String who(String actor) {
        return texts.find("audit.actor." + actor).orElseGet(() -> logins.getOrDefault(actor, actor));
    }
}
