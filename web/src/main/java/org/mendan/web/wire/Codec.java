package org.mendan.web.wire;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns texts into messages and back. Whatever a browser sends, the answer is a message or a {@link BadMessage}. */
public final class Codec {
    private static final Pattern TYPE_FIRST = Pattern.compile("\\s*\\{\\s*\"type\"\\s*:\\s*\"([a-z.]{1,32})\"");
    private static final Jsonb JSONB = JsonbBuilder.create();
    private static final Map<String, Shape> SHAPES = Arrays.stream(
                    FromClient.class.getAnnotation(JsonbTypeInfo.class).value())
            .collect(Collectors.toUnmodifiableMap(JsonbSubtype::alias, subtype -> Shape.of(subtype.type())));

    private Codec() {}

    public static String encode(FromServer message) {
        return JSONB.toJson(message);
    }

    /** The message in {@code text}. */
    public static FromClient decode(String text) throws BadMessage {
        JsonObject object = parse(text);
        String type = typeOf(object);
        Shape shape = SHAPES.get(type);
        if (shape == null) {
            throw new BadMessage(ErrorCode.UNKNOWN_TYPE, named(text), "unknown type");
        }
        String fault = shape.faultOf(object).orElse(null);
        if (fault != null) {
            throw new BadMessage(ErrorCode.BAD_MESSAGE, type, fault);
        }
        return bind(text, type);
    }

    /** The type that {@code text} begins with, read without parsing; nothing where it does not begin with one. */
    public static @Nullable String named(String text) {
        Matcher matcher = TYPE_FIRST.matcher(text);
        return matcher.lookingAt() ? matcher.group(1) : null;
    }

    private static JsonObject parse(String text) throws BadMessage {
        if (!JsonLimits.hold(text)) {
            throw new BadMessage(ErrorCode.BAD_MESSAGE, named(text), "too deep, or a number too long");
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new BadMessage(ErrorCode.BAD_MESSAGE, null, "not a JSON object");
        }
    }

    private static String typeOf(JsonObject object) throws BadMessage {
        JsonValue type = object.get("type");
        if (type instanceof JsonString name) {
            return name.getString();
        }
        throw new BadMessage(ErrorCode.BAD_MESSAGE, null, "no type");
    }

    private static FromClient bind(String text, String type) throws BadMessage {
        try {
            return JSONB.fromJson(text, FromClient.class);
        } catch (JsonbException e) {
            throw new BadMessage(ErrorCode.BAD_MESSAGE, type, "value out of bounds");
        }
    }
}
