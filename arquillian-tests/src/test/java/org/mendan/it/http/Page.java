package org.mendan.it.http;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server answered. */
public record Page(URI address, HttpResponse<String> answer) {
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");

    /** A form as a browser would send it, without the button. */
    public record Form(String action, Map<String, String> fields, Map<String, List<String>> repeated) {}

    public int status() {
        return answer.statusCode();
    }

    public String body() {
        return answer.body();
    }

    public String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** The path and query that a redirect leads to; empty where it is none. */
    public String location() {
        return header("Location");
    }

    /** The value of an attribute, wherever it first stands. */
    public String attribute(String name) {
        return attribute(body(), name);
    }

    /** What is said at a field, by the id of the place for it. */
    public String problem(String id) {
        Matcher place = Pattern.compile("<span\\b[^>]*\\bid=\"" + id + "\"[^>]*>(.*?)</span>", Pattern.DOTALL)
                .matcher(body());
        if (!place.find()) {
            throw new AssertionError("no " + id + " at " + address + ": " + status() + "\n" + body());
        }
        return place.group(1).replaceAll("<[^>]*>", "").strip();
    }

    /** The form with that id. */
    public Form form(String id) {
        Matcher form = Pattern.compile("<form\\b[^>]*\\bid=\"" + id + "\"[^>]*>(.*?)</form>", Pattern.DOTALL)
                .matcher(body());
        if (!form.find()) {
            throw new AssertionError("no form " + id + " at " + address + ": " + status() + "\n" + body());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, List<String>> repeated = new LinkedHashMap<>();
        INPUT.matcher(form.group(1)).results().map(found -> found.group()).forEach(input -> {
            String name = attribute(input, "name");
            if (!name.isEmpty() && !attribute(input, "type").equals("submit") && sent(input)) {
                fields.put(name, attribute(input, "value"));
                repeated.computeIfAbsent(name, key -> new ArrayList<>()).add(attribute(input, "value"));
            }
        });
        return new Form(attribute(form.group(), "action"), fields, repeated);
    }

    /** What is to be ticked is sent only where it is. */
    private static boolean sent(String input) {
        boolean ticked = attribute(input, "type").equals("checkbox")
                || attribute(input, "type").equals("radio");
        return !ticked || input.matches("(?s).*\\bchecked\\b.*");
    }

    private static String attribute(String html, String name) {
        Matcher value =
                Pattern.compile("\\s" + Pattern.quote(name) + "=\"([^\"]*)\"").matcher(html);
        return value.find() ? value.group(1).replace("&amp;", "&") : "";
    }
}
