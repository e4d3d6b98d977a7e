package org.mendan.web.policy;

import java.text.NumberFormat;
import org.jspecify.annotations.Nullable;
import org.mendan.network.Networks;
import org.mendan.persistence.policy.PolicyProposal;
import org.mendan.policy.Kind;
import org.mendan.policy.Policy;
import org.mendan.policy.PolicyView;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/** Puts policies into the reader's words. */
public record PolicyWords(Texts texts, Dates dates) {
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    public String name(Policy<?> policy) {
        return texts.say("policy.name." + policy.name().replace('.', '-'));
    }

    public String help(Policy<?> policy) {
        return texts.say("policy.help." + policy.name().replace('.', '-'));
    }

    /** A value as people say it: a number with its unit, or yes and no. */
    public String value(Policy<?> policy, String value) {
        if (policy.kind() instanceof Kind.Switch) {
            return texts.say(Boolean.parseBoolean(value) ? "policy.yes" : "policy.no");
        }
        if (policy.kind() instanceof Kind.Addresses kind) {
            boolean anywhere = value.equals(kind.write(Networks.ANYWHERE));
            return anywhere ? texts.say("policy.anywhere") : value;
        }
        return policy.kind() instanceof Kind.Seconds ? time(Long.parseLong(value)) : number(Long.parseLong(value));
    }

    public String source(PolicyView view) {
        return view.sourceName() == null
                ? texts.say("policies.source." + view.source())
                : texts.say("policies.source.ORGANISATION", view.sourceName());
    }

    /** Who set the own value and when; empty where there is none. */
    public String changed(PolicyView view) {
        return view.changedBy() == null || view.changedAt() == null
                ? ""
                : texts.say("policy.changed.by", view.changedBy(), dates.minute(view.changedAt(), texts.locale()));
    }

    /** The sentence with the bounds of the policy, and further words behind them. */
    public String bounds(String key, Policy<?> policy, String... more) {
        int least = policy.kind() instanceof Kind.Seconds seconds
                ? seconds.least()
                : whole(policy).least();
        int most = policy.kind() instanceof Kind.Seconds seconds
                ? seconds.most()
                : whole(policy).most();
        String[] words = new String[2 + more.length];
        words[0] = number(least);
        words[1] = number(most);
        System.arraycopy(more, 0, words, 2, more.length);
        return texts.say(key, words);
    }

    /** The value that somebody asked for; where it is none, what is inherited. */
    public String wanted(Policy<?> policy, @Nullable String value) {
        return value == null ? texts.say("policy.proposal.inherit") : value(policy, value);
    }

    /** Who asked for a change, and when. */
    public String asked(PolicyProposal proposal) {
        return texts.say("policy.asked.by", proposal.askedBy(), dates.minute(proposal.askedAt(), texts.locale()));
    }

    /** Long times are said in larger units beside the seconds that were set. */
    private String time(long seconds) {
        if (seconds >= HOUR && seconds % HOUR == 0) {
            return texts.say("policy.seconds.hours", number(seconds), number(seconds / HOUR));
        }
        return seconds > MINUTE && seconds % MINUTE == 0
                ? texts.say("policy.seconds.minutes", number(seconds), number(seconds / MINUTE))
                : texts.say("policy.seconds", number(seconds));
    }

    private static Kind.Whole whole(Policy<?> policy) {
        if (policy.kind() instanceof Kind.Whole whole) {
            return whole;
        }
        throw new IllegalArgumentException(policy.name() + " has no bounds");
    }

    private String number(long value) {
        return NumberFormat.getIntegerInstance(texts.locale()).format(value);
    }
}
