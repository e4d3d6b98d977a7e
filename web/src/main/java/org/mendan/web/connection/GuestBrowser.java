package org.mendan.web.connection;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a guest's browser says about itself, as far as it decides how the guest is received. A browser that is not known
 * is let in: nobody is turned away on a guess.
 *
 * @param fitness how to receive it
 * @param app the app whose built-in browser this is, by its own name; null where it is none or says no name
 */
public record GuestBrowser(Fitness fitness, @Nullable String app) {

    /** How a browser is received. */
    public enum Fitness {
        SUPPORTED,
        /** The browser inside another app: the guest is asked to open a real one. */
        IN_APP,
        OUTDATED,
        FEATURE_PHONE
    }

    private record App(String mark, String name) {}

    private record Oldest(Pattern version, int major) {}

    private static final int LONGEST = 512;

    private static final List<String> FEATURE_PHONES = List.of(
            "docomo/1.",
            "docomo/2.",
            "kddi-",
            "up.browser",
            "softbank/",
            "vodafone/",
            "j-phone/",
            "mot-",
            "willcom",
            "ddipocket",
            "emobile/",
            "series40",
            "nokia6",
            "kaios/");

    private static final List<String> NEVER = List.of("msie ", "trident/", "opera mini", " edge/", "silk-accelerated");

    private static final List<App> APPS = List.of(
            new App(" line/", "LINE"),
            new App("yjapp", "Yahoo! JAPAN"),
            new App("yahoo! slurp app", "Yahoo! JAPAN"),
            new App("jp.co.yahoo", "Yahoo! JAPAN"),
            new App(" gsa/", "Google"),
            new App("fban/", "Facebook"),
            new App("fbav/", "Facebook"),
            new App("fb_iab/", "Facebook"),
            new App("instagram", "Instagram"),
            new App("twitter for", "X"),
            new App("micromessenger", "WeChat"));

    /** Modules, sockets and layout work from these on; every browser on an iPhone is the system's own. */
    private static final List<Oldest> OLDEST = List.of(
            new Oldest(Pattern.compile("(?:iphone|ipad|ipod)[^)]{0,80} os (\\d{1,3})_"), 16),
            new Oldest(Pattern.compile("(?:chrome|chromium)/(\\d{1,3})\\."), 94),
            new Oldest(Pattern.compile("firefox/(\\d{1,3})\\."), 94),
            new Oldest(
                    Pattern.compile("version/(\\d{1,3})[.\\d]{0,12} (?:mobile/\\w{1,12} )?(?:mobile )?safari/"), 16));

    /** Reads the User-Agent header; null where none was sent. */
    public static GuestBrowser classify(@Nullable String userAgent) {
        String agent = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
        agent = agent.substring(0, Math.min(agent.length(), LONGEST));
        if (FEATURE_PHONES.stream().anyMatch(agent::contains)) {
            return new GuestBrowser(Fitness.FEATURE_PHONE, null);
        }
        if (NEVER.stream().anyMatch(agent::contains) || tooOld(agent)) {
            return new GuestBrowser(Fitness.OUTDATED, null);
        }
        return inApp(agent);
    }

    /** LINE leaves its built-in browser by itself when the address asks for it. */
    public boolean opensOutside() {
        return "LINE".equals(app);
    }

    /** Whether the guest's pages can work at all. */
    public boolean fit() {
        return fitness == Fitness.SUPPORTED || fitness == Fitness.IN_APP;
    }

    private static GuestBrowser inApp(String agent) {
        for (App known : APPS) {
            if (agent.contains(known.mark())) {
                return new GuestBrowser(Fitness.IN_APP, known.name());
            }
        }
        boolean androidWebView = agent.contains("; wv)");
        return new GuestBrowser(androidWebView ? Fitness.IN_APP : Fitness.SUPPORTED, null);
    }

    /** The first pattern that fits decides: an in-app browser of Android also names a "Version/4.0". */
    private static boolean tooOld(String agent) {
        for (Oldest oldest : OLDEST) {
            Matcher version = oldest.version().matcher(agent);
            if (version.find()) {
                return Integer.parseInt(version.group(1)) < oldest.major();
            }
        }
        return false;
    }
}
