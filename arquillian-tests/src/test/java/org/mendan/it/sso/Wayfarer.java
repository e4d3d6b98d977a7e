package org.mendan.it.sso;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mendan.it.http.Person;

/** Somebody with a browser without a screen who goes from site to site: cookies by path, redirects followed and remembered. */
public final class Wayfarer {
    private static final Pattern FORM =
            Pattern.compile("(?i)<form\\b[^>]*\\baction=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("(?i)<input\\b[^>]*>");
    private static final int MOST_REDIRECTS = 20;
    private static final String CALLBACK = "/sso/callback";

    /** A browser keeps cookies by host, whatever the port, and takes this machine for safe even without https. */
    private record Cookie(String host, String name, String path, String value) {}

    private final List<Cookie> cookies = new ArrayList<>();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String address = Person.newAddress();
    private final List<URI> way = new ArrayList<>();
    private final URI product;
    private boolean stopping;

    public Wayfarer(URI product) {
        this.product = product;
    }

    /** From now on the last step back to the product is not taken; {@link #callback} says where it would lead. */
    public Wayfarer stopsBeforeCallback() {
        stopping = true;
        return this;
    }

    /** The address that the provider last sent the browser to. */
    public URI callback() {
        return passed(CALLBACK);
    }

    /** Opens an address, or a path of the product, and goes where it leads. */
    public HttpResponse<String> opens(String path) {
        return follow(product.resolve(path), request -> request.GET());
    }

    /** Presses the provider's button on the sign-in page and types name and password there. */
    public HttpResponse<String> signsIn(String user) {
        return signsIn(user, "/host/connect");
    }

    public HttpResponse<String> signsIn(String user, String next) {
        HttpResponse<String> page = opens("/sso/start?next=" + encoded(next));
        return page.body().contains("name=\"username\"") ? types(page, user) : page;
    }

    /** Types name and password into the provider's page. */
    public HttpResponse<String> types(HttpResponse<String> page, String user) {
        return submits(page, Map.of("username", user, "password", Keycloak.PASSWORD));
    }

    /** Sends the first form of a page with what stands in it already. */
    public HttpResponse<String> submits(HttpResponse<String> page, Map<String, String> typed) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("no form at " + page.uri() + "\n" + page.body());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        INPUT.matcher(form.group(2)).results().map(found -> found.group()).forEach(input -> {
            if (attribute(input, "type").equalsIgnoreCase("hidden")) {
                fields.put(attribute(input, "name"), attribute(input, "value"));
            }
        });
        fields.putAll(typed);
        return posts(page.uri().resolve(unescaped(form.group(1))).toString(), fields);
    }

    /** Presses 「サインアウト」. */
    public HttpResponse<String> signsOut() {
        return posts(product.resolve("/sign-out").toString(), Map.of());
    }

    public HttpResponse<String> posts(String target, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        URI uri = URI.create(target);
        return follow(uri, request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", uri.getScheme() + "://" + uri.getAuthority())
                .POST(BodyPublishers.ofString(body)));
    }

    /** Where a path of the product leads, without going there. */
    public String leadsTo(String path) {
        HttpResponse<String> answer = sent(product.resolve(path), request -> request.GET());
        return answer.headers().firstValue("Location").orElse("");
    }

    /** Every address since the last press or typed address, in order. */
    public List<URI> way() {
        return List.copyOf(way);
    }

    /** The address on the way that holds that text. */
    public URI passed(String text) {
        return way.stream()
                .filter(step -> step.toString().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not passed: " + text + " among " + way));
    }

    public boolean isSignedIn() {
        return opens("/host/connect").uri().getPath().equals("/host/connect");
    }

    /** The same browser, for tests that speak to sockets. */
    public Person person() {
        Person person = new Person(product);
        cookie("JSESSIONID").ifPresent(value -> person.keepCookie("JSESSIONID", value));
        return person;
    }

    public Optional<String> cookie(String name) {
        return cookies.stream()
                .filter(cookie -> cookie.name().equals(name))
                .map(Cookie::value)
                .findFirst();
    }

    /** Puts a cookie of the product back that it has taken away. */
    public void keepsCookie(String name, String path, String value) {
        keep(new Cookie(product.getHost(), name, path, value));
    }

    private void keep(Cookie cookie) {
        cookies.removeIf(one -> one.host().equals(cookie.host())
                && one.name().equals(cookie.name())
                && one.path().equals(cookie.path()));
        if (!cookie.value().isEmpty()) {
            cookies.add(cookie);
        }
    }

    private interface Method {
        HttpRequest.Builder on(HttpRequest.Builder request);
    }

    private HttpResponse<String> follow(URI target, Method method) {
        way.clear();
        HttpResponse<String> answer = sent(target, method);
        for (int i = 0;
                i < MOST_REDIRECTS && answer.headers().firstValue("Location").isPresent();
                i++) {
            URI next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            if (stopping && next.getPath().equals(CALLBACK)) {
                way.add(next);
                return answer;
            }
            answer = sent(next, request -> request.GET());
        }
        return answer;
    }

    private HttpResponse<String> sent(URI target, Method method) {
        way.add(target);
        HttpRequest.Builder request = HttpRequest.newBuilder(target)
                .timeout(Duration.ofSeconds(30))
                .header("X-Forwarded-For", address)
                .header("Accept-Language", "ja");
        String own = cookies.stream()
                .filter(cookie -> target.getHost().equals(cookie.host()))
                .filter(cookie -> target.getPath().startsWith(cookie.path()))
                .map(cookie -> cookie.name() + "=" + cookie.value())
                .collect(Collectors.joining("; "));
        if (!own.isEmpty()) {
            request.header("Cookie", own);
        }
        try {
            HttpResponse<String> answer = http.send(method.on(request).build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(header -> keep(target.getHost(), header));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void keep(String host, String header) {
        Matcher pair = Pattern.compile("^([^=]+)=([^;]*)").matcher(header);
        Matcher path = Pattern.compile("(?i);\\s*path=([^;]*)").matcher(header);
        if (pair.find()) {
            boolean gone = header.matches("(?i).*;\\s*max-age=0\\b.*");
            keep(new Cookie(host, pair.group(1), path.find() ? path.group(1) : "/", gone ? "" : pair.group(2)));
        }
    }

    private static String attribute(String html, String name) {
        Matcher value = Pattern.compile("(?i)\\s" + name + "=\"([^\"]*)\"").matcher(html);
        return value.find() ? unescaped(value.group(1)) : "";
    }

    private static String unescaped(String html) {
        return html.replace("&#x3a;", ":")
                .replace("&#x2f;", "/")
                .replace("&#61;", "=")
                .replace("&amp;", "&");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
