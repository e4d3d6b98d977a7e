package org.mendan.web.wire;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns texts into messages and back. Whatever a browser sends, the answer is a message or a {@link BadMessage}. */
public final class Codec {
    private static final String TYPE = "type";
    private static final Pattern TYPE_FIRST = Pattern.compile("\\s*\\{\\s*\"type\"\\s*:\\s*\"([a-z.]{1,32})\"");
    /** Java matches code points, so that a whole pair is never two of these. */
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());
    private static final Jsonb JSONB = JsonbBuilder.create();
    private static final Map<String, Shape> SHAPES = Arrays.stream(
                    FromClient.class.getAnnotation(JsonbTypeInfo.class).value())
            .collect(Collectors.toUnmodifiableMap(JsonbSubtype::alias, subtype -> Shape.of(subtype.type())));

    private static final Map<Class<?>, String> TYPES = Arrays.stream(
                    FromClient.class.getAnnotation(JsonbTypeInfo.class).value())
            .collect(Collectors.toUnmodifiableMap(JsonbSubtype::type, JsonbSubtype::alias));

    private Codec() {}

    /** The message as text that UTF-8 can hold: half a surrogate pair, which a change may bring, is written as an escape. */
    public static String encode(FromServer message) {
        return LONE_SURROGATE
                .matcher(JSONB.toJson(message))
                .replaceAll(
                        half -> String.format("\\\\u%04x", (int) half.group().charAt(0)));
    }

    /** The message in {@code text}. */
    public static FromClient decode(String text) throws BadMessage {
        Map<String, JsonValue> members = new HashMap<>(parse(text));
        String type = members.remove(TYPE) instanceof JsonString name ? name.getString() : "";
        Shape shape = SHAPES.get(type);
        if (shape == null) {
            throw new BadMessage(
                    type.isEmpty() ? ErrorCode.BAD_MESSAGE : ErrorCode.UNKNOWN_TYPE, named(text), "unknown type");
        }
        try {
            return (FromClient) shape.read(members);
        } catch (IllegalArgumentException e) {
            throw new BadMessage(ErrorCode.BAD_MESSAGE, type, e.getMessage());
        }
    }

    /** The type that {@code text} begins with, read without parsing; nothing where it does not begin with one. */
    public static @Nullable String named(String text) {
        Matcher matcher = TYPE_FIRST.matcher(text);
        return matcher.lookingAt() ? matcher.group(1) : null;
    }

    /** The JSON array in a text of our own. */
    static JsonArray array(String json) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(json))) {
            parser.next();
            return parser.getArray();
        }
    }

    /** The wire's name of a message. */
    public static String typeOf(FromClient message) {
        return TYPES.getOrDefault(message.getClass(), "");
    }

    private static JsonObject parse(String text) throws BadMessage {
        if (!JsonLimits.hold(text)) {
            throw new BadMessage(ErrorCode.BAD_MESSAGE, named(text), "too deep, or a number too long");
        }
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            if (parser.hasNext() && parser.next() == JsonParser.Event.START_OBJECT) {
                JsonObject object = parser.getObject();
                if (!parser.hasNext()) {
                    return object;
                }
            }
        } catch (JsonException | NoSuchElementException e) {
            throw new BadMessage(ErrorCode.BAD_MESSAGE, null, "not JSON");
        }
        throw new BadMessage(ErrorCode.BAD_MESSAGE, null, "not one JSON object");
    }
}
