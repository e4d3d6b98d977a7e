package org.mendan.web.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page a host wanted before he was asked to sign in. What comes back from the browser is only believed where it is a
 * plain path below {@code /host/} or {@code /admin/} of this very server, so that a link to the sign-in page leads nowhere else.
 */
public record WantedPage(String path) {
    static final WantedPage FIRST = new WantedPage("/host/connect");

    private static final Pattern OURS = Pattern.compile("/(host|admin)/[A-Za-z0-9_-]+(\\?[A-Za-z0-9_=&%.+:-]*)?");

    public static WantedPage of(@Nullable String text) {
        return text != null && text.length() <= 500 && OURS.matcher(text).matches() ? new WantedPage(text) : FIRST;
    }

    /** Address of the second step of a sign-in that leads here. */
    String codePath() {
        return equals(FIRST)
                ? "/sign-in-code"
                : "/sign-in-code?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** Address of the sign-in page that leads back here, and says why one has to sign in again. */
    String signInPath(Leave leave) {
        List<String> parameters = new ArrayList<>();
        if (!equals(FIRST)) {
            parameters.add("next=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
        }
        if (leave != Leave.NONE) {
            parameters.add("why=" + leave.word());
        }
        return "/sign-in" + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
    }
}
