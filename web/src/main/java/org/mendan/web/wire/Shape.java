package org.mendan.web.wire;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether a JSON object has exactly the members of a record, each of the right kind. JSON-B alone is too kind: it fills
 * in what is missing, drops what is unknown and turns texts into numbers.
 */
final class Shape {
    private static final String TYPE = "type";

    private final Map<String, Type> members;

    private Shape(Map<String, Type> members) {
        this.members = members;
    }

    static Shape of(Class<?> record) {
        return new Shape(Arrays.stream(record.getRecordComponents())
                .collect(Collectors.toMap(
                        RecordComponent::getName, (Function<RecordComponent, Type>) RecordComponent::getGenericType)));
    }

    /** What is wrong with {@code message}, a {@code type} member aside; nothing where it fits. */
    Optional<String> faultOf(JsonObject message) {
        Optional<String> unknown = message.keySet().stream()
                .filter(name -> !name.equals(TYPE) && !members.containsKey(name))
                .findFirst();
        if (unknown.isPresent()) {
            return Optional.of("unknown member");
        }
        return members.entrySet().stream()
                .filter(member -> !fits(member.getValue(), message.get(member.getKey())))
                .map(member -> member.getKey() + ": missing or of the wrong kind")
                .findFirst();
    }

    private static boolean fits(Type type, JsonValue value) {
        if (value == null) {
            return false;
        }
        if (type == int.class) {
            return whole(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        if (type == boolean.class) {
            return value.getValueType() == JsonValue.ValueType.TRUE
                    || value.getValueType() == JsonValue.ValueType.FALSE;
        }
        if (type == String.class) {
            return value.getValueType() == JsonValue.ValueType.STRING;
        }
        if (type == JsonArray.class) {
            return value.getValueType() == JsonValue.ValueType.ARRAY;
        }
        return type instanceof ParameterizedType list && fitsList(list, value);
    }

    private static boolean fitsList(ParameterizedType list, JsonValue value) {
        Shape element = of((Class<?>) list.getActualTypeArguments()[0]);
        return value instanceof JsonArray array
                && array.stream()
                        .allMatch(v -> v instanceof JsonObject object
                                && !object.containsKey(TYPE)
                                && element.faultOf(object).isEmpty());
    }

    private static boolean whole(JsonValue value, int least, int most) {
        return value instanceof JsonNumber number
                && number.isIntegral()
                && number.bigIntegerValue().bitLength() < Long.SIZE
                && number.longValue() >= least
                && number.longValue() <= most;
    }
}
