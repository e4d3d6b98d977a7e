package org.mendan.it.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Somebody with a browser without a screen: with cookies, an address and a name of its own, following no redirect. */
public final class Person {
    /** What every sample account has. */
    public static final String PASSWORD = "mendan-demo";

    private static final AtomicInteger ADDRESSES = new AtomicInteger();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI server;
    private final String address;
    private final String browser;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** Named as the sockets of the tests name themselves, and at an address that nobody else has. */
    public Person(URI server) {
        this(server, "Java-http-client/" + System.getProperty("java.version"), newAddress());
    }

    public Person(URI server, String browser, String address) {
        this.server = server;
        this.browser = browser;
        this.address = address;
    }

    /** An address of the documentation's network 2001:db8::/32. */
    public static String newAddress() {
        return "2001:db8::" + Integer.toHexString(ADDRESSES.incrementAndGet());
    }

    /** Where the servers are told that it is. */
    String address() {
        return address;
    }

    public URI server() {
        return server;
    }

    public Page get(String path) {
        return send("GET", path, BodyPublishers.noBody(), Map.of());
    }

    /** Any request, with further headers. */
    public Page send(String method, String path, HttpRequest.BodyPublisher body, Map<String, String> headers) {
        URI target = server.resolve(path);
        HttpRequest.Builder request = HttpRequest.newBuilder(target)
                .method(method, body)
                .timeout(Duration.ofSeconds(30))
                .header("User-Agent", browser)
                .header("X-Forwarded-For", address)
                .header("Accept-Language", "ja");
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies());
        }
        headers.forEach(request::header);
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Page(target, answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Sends a form of the page with its button, as a page of the server itself. */
    public Page submit(Page page, String form, String button, Map<String, String> typed) {
        return submit(page, form, button, typed, Map.of("Origin", origin()));
    }

    public Page submit(Page page, String form, String button, Map<String, String> typed, Map<String, String> headers) {
        return submit(page, form, button, typed, headers, "");
    }

    /** Sends the form to that path, or where it wants to be sent where that is empty. */
    public Page submit(
            Page page,
            String form,
            String button,
            Map<String, String> typed,
            Map<String, String> headers,
            String path) {
        Page.Form found = page.form(form);
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.put(button, button);
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Content-Type", "application/x-www-form-urlencoded");
        return send("POST", path.isEmpty() ? found.action() : path, form(found, fields), all);
    }

    /** What a browser would send of the form, with these fields typed, chosen or pressed. */
    private static HttpRequest.BodyPublisher form(Page.Form form, Map<String, String> typed) {
        StringJoiner body = new StringJoiner("&");
        Map<String, List<String>> fields = new LinkedHashMap<>(form.repeated());
        typed.forEach((name, value) -> fields.put(name, List.of(value)));
        fields.forEach((name, values) -> values.forEach(value -> body.add(encoded(name, value))));
        return BodyPublishers.ofString(body.toString());
    }

    /** Sends a form with a file, as a browser sends one. */
    public Page upload(Page page, String form, String button, String field, String name, byte[] file) {
        return upload(page, form, button, Map.of(), field, name, file);
    }

    /** Sends a form with a file and these fields typed. */
    public Page upload(
            Page page, String form, String button, Map<String, String> typed, String field, String name, byte[] file) {
        Page.Form found = page.form(form);
        String boundary = "----mendan-" + file.length;
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Map<String, String> fields = new LinkedHashMap<>(found.fields());
        fields.putAll(typed);
        fields.remove(field);
        fields.put(button, button);
        fields.forEach((key, value) -> body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + key + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(UTF_8)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                        + name + "\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(UTF_8));
        return send(
                "POST",
                found.action(),
                BodyPublishers.ofByteArray(body.toByteArray()),
                Map.of("Origin", origin(), "Content-Type", "multipart/form-data; boundary=" + boundary));
    }

    public String origin() {
        return server.getScheme() + "://" + server.getAuthority();
    }

    /** As a request header. */
    public String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public void keepCookie(String name, String value) {
        cookies.put(name, value);
    }

    public void dropCookie(String name) {
        cookies.remove(name);
    }

    /** Signs in with the sample password; the answer to the form. */
    public Page signsIn(String login) {
        return signsIn(login, PASSWORD);
    }

    public Page signsIn(String login, String password) {
        return submit(
                get("/sign-in"), "signIn", "signIn:submit", Map.of("signIn:login", login, "signIn:password", password));
    }

    /** Accepts the terms; the answer to the form. */
    public Page acceptsTerms() {
        return submit(get("/terms"), "answer", "answer:ok", Map.of());
    }

    /** Accepts the terms and reads the number. */
    public String takesNumber() {
        Page accepted = acceptsTerms();
        if (!accepted.location().equals("/number")) {
            throw new AssertionError("no number: " + accepted.status() + "\n" + accepted.body());
        }
        return get("/number").attribute("data-digits");
    }

    /** The host types a number and starts; the answer to the form. */
    public Page starts(String typed) {
        return submit(get("/host/connect"), "connect", "start", Map.of("number", typed));
    }

    private void keep(String header) {
        String pair = header.substring(0, (header + ";").indexOf(';'));
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty()) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    private static String encoded(String name, String value) {
        return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
    }
}
