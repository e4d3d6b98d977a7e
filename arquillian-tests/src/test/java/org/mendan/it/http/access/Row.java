package org.mendan.it.http.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mendan.it.http.Page;

/**
 * One action of a page, and who may do it.
 *
 * @param action its id in the form, with those of the lists around it but without their rows
 * @param granted those for whom it happens
 * @param narrowed those who are not refused, but for whom there is nothing to do or to see
 * @param asked those who are tried
 */
record Row(
        String page,
        String form,
        String action,
        Set<Stand> granted,
        Set<Stand> narrowed,
        Set<Stand> asked,
        Function<Stage, Scene> scene) {

    static Row of(String page, String form, String action, Set<Stand> granted, Function<Stage, Scene> scene) {
        return new Row(page, form, action, granted, Stand.NOBODY, Stand.EVERYBODY, scene);
    }

    Row narrowed(Stand first, Stand... more) {
        return new Row(page, form, action, granted, EnumSet.of(first, more), asked, scene);
    }

    /** What everybody may do with what is his own: some stand for all. */
    Row asked(Stand first, Stand... more) {
        return new Row(page, form, action, granted, narrowed, EnumSet.of(first, more), scene);
    }

    String name() {
        return page + " " + form + " " + action;
    }

    /** The action's name in the page, in the first row of the lists around it. */
    String in(Page open) {
        String path = Pattern.compile(":")
                .splitAsStream(action)
                .map(Pattern::quote)
                .reduce((outer, inner) -> outer + "(?::\\d+)?:" + inner)
                .orElseThrow();
        String id = "((?:" + Pattern.quote(form) + ":)" + path + "|" + path + ")";
        Matcher found = Pattern.compile("<(?:input|button|div|span)\\b[^>]*\\b(?:name|id)=\"" + id + "\"")
                .matcher(open.body());
        if (!found.find()) {
            throw new AssertionError("no " + name() + ": " + open.status() + "\n" + open.body());
        }
        return found.group(1);
    }
}
