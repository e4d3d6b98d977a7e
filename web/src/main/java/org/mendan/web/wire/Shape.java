package org.mendan.web.wire;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads one kind of record from JSON, strictly: exactly the record's members, each of its kind. JSON-B reads too kindly
 * for a door (it fills in what is missing, drops what is unknown, turns texts into numbers), and Yasson cannot read a
 * JSON array as it is within a type hierarchy.
 */
final class Shape {
    private final List<RecordComponent> members;
    private final Set<String> names;
    private final Constructor<?> constructor;

    private Shape(List<RecordComponent> members, Constructor<?> constructor) {
        this.members = members;
        this.names = members.stream().map(RecordComponent::getName).collect(Collectors.toUnmodifiableSet());
        this.constructor = constructor;
    }

    static Shape of(Class<?> type) {
        List<RecordComponent> members = List.of(type.getRecordComponents());
        Class<?>[] kinds = members.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new Shape(members, type.getDeclaredConstructor(kinds));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has its constructor", e);
        }
    }

    /**
     * The record that {@code json} describes.
     *
     * @throws IllegalArgumentException where it describes none; names the member
     */
    Object read(Map<String, JsonValue> json) {
        if (!names.containsAll(json.keySet())) {
            throw new IllegalArgumentException("unknown member");
        }
        Object[] values = members.stream()
                .map(member -> value(member.getName(), member.getGenericType(), json.get(member.getName())))
                .toArray();
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("Every record can be made", e);
        }
    }

    private static Object value(String name, Type type, @Nullable JsonValue json) {
        if (type == int.class && json instanceof JsonNumber number && isInt(number)) {
            return number.intValue();
        }
        if (type == boolean.class && (JsonValue.TRUE.equals(json) || JsonValue.FALSE.equals(json))) {
            return JsonValue.TRUE.equals(json);
        }
        if (type == String.class && json instanceof JsonString string) {
            return string.getString();
        }
        if (type == JsonArray.class && json instanceof JsonArray) {
            return json;
        }
        if (type instanceof ParameterizedType list && json instanceof JsonArray array) {
            return list(name, list, array);
        }
        throw new IllegalArgumentException(name + ": missing, or of another kind");
    }

    private static List<Object> list(String name, ParameterizedType type, JsonArray array) {
        Type kind = type.getActualTypeArguments()[0];
        if (kind == Integer.class) {
            return array.stream().map(json -> value(name, int.class, json)).toList();
        }
        Shape element = of((Class<?>) kind);
        List<Object> values = new ArrayList<>();
        for (JsonValue json : array) {
            if (!(json instanceof JsonObject object)) {
                throw new IllegalArgumentException(name + ": objects expected");
            }
            values.add(element.read(object));
        }
        return values;
    }

    private static boolean isInt(JsonNumber number) {
        return number.isIntegral() && number.bigIntegerValue().bitLength() < Integer.SIZE;
    }
}
