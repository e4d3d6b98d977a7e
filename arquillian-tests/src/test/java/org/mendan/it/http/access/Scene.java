package org.mendan.it.http.access;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.mendan.it.http.Page;
import org.mendan.it.http.Person;

/** One press that is about to happen, and the fact that tells whether it did. */
final class Scene {
    private final Stage stage;
    private final String path;
    private final List<BiFunction<Person, Page, Page>> before = new ArrayList<>();
    private final Map<String, String> typed = new LinkedHashMap<>();
    private Runnable meanwhile = () -> {};
    private Runnable after = () -> {};
    private Supplier<?> fact = () -> "";
    private String shown = "";
    private String address = "";
    private String field = "";
    private byte[] file = {};

    Scene(Stage stage, String path) {
        this.stage = stage;
        this.path = path;
    }

    /** What is pressed before, with all rights. */
    Scene first(BiFunction<Person, Page, Page> step) {
        before.add(step);
        return this;
    }

    Scene typed(String name, String value) {
        typed.put(name, value);
        return this;
    }

    /** The form goes with this file. */
    Scene file(String name, byte[] bytes) {
        field = name;
        file = bytes.clone();
        return this;
    }

    /** As the page's script sends it: by that component, which renders that one. */
    Scene byScript(String source, String rendered) {
        return typed("jakarta.faces.partial.ajax", "true")
                .typed("jakarta.faces.source", source)
                .typed("jakarta.faces.partial.execute", source)
                .typed("jakarta.faces.partial.render", rendered);
    }

    /** What becomes of the thing itself before the press. */
    Scene meanwhile(Runnable change) {
        meanwhile = change;
        return this;
    }

    /** What is put back after the press. */
    Scene after(Runnable change) {
        after = change;
        return this;
    }

    /** Another address than the form's own. */
    Scene to(String other) {
        address = other;
        return this;
    }

    /** What is another one once it has happened. */
    Scene fact(Supplier<?> other) {
        fact = other;
        return this;
    }

    Scene fact(String sql, Object... values) {
        return fact(() -> stage.nodes().query(sql, values));
    }

    /** What the answer shows once it has happened, and does not where it has not. */
    Scene shows(String words) {
        shown = words;
        return this;
    }

    Page open() {
        Person person = stage.person();
        Page open = person.get(path);
        for (BiFunction<Person, Page, Page> step : before) {
            open = step.apply(person, open);
        }
        return open;
    }

    void change() {
        meanwhile.run();
    }

    void leave() {
        after.run();
    }

    Object now() {
        return fact.get();
    }

    String shown() {
        return shown;
    }

    Page send(Page open, String form, String button) {
        Person person = stage.person();
        if (!field.isEmpty()) {
            return person.upload(open, form, button, typed, field, "file", file);
        }
        return person.submit(open, form, button, typed, Map.of("Origin", person.origin()), address);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
