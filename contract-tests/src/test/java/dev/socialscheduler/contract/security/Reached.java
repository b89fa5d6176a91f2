package dev.socialscheduler.contract.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** All that can be got out of a failure: printed, serialized, or by walking from object to object as a heap dump would. */
final class Reached {

    private final StringBuilder text = new StringBuilder();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> left = new ArrayDeque<>();

    private Reached() {}

    static String from(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace + "\n" + failure + "\n" + serialized(failure) + "\n" + walked(failure);
    }

    /** Returns the bytes as text; strings of ASCII show in them as they are. */
    static String serialized(Throwable failure) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(failure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    /** Returns every text that hangs on an object, and the {@code toString} of every object on the way. */
    static String walked(Object root) {
        Reached reached = new Reached();
        reached.left.add(root);
        while (!reached.left.isEmpty()) {
            reached.visit(reached.left.remove());
        }
        return reached.text.toString();
    }

    private void visit(Object object) {
        if (!seen.add(object)) {
            return;
        }
        text.append(object.getClass().getName())
                .append(": ")
                .append(shown(object))
                .append('\n');
        if (object instanceof Throwable failure) {
            push(failure.getMessage());
            push(failure.getCause());
            Arrays.stream(failure.getSuppressed()).forEach(this::push);
        }
        if (object instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                push(key);
                push(value);
            });
        } else if (object instanceof Iterable<?> several && isOfJdk(object)) {
            several.forEach(this::push);
        } else if (object.getClass().isArray()) {
            elements(object);
        } else {
            fields(object);
        }
    }

    private static String shown(Object object) {
        return object instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.ISO_8859_1)
                : object instanceof char[] chars ? new String(chars) : String.valueOf(object);
    }

    private void elements(Object array) {
        if (!array.getClass().getComponentType().isPrimitive()) {
            for (int i = 0; i < Array.getLength(array); i++) {
                push(Array.get(array, i));
            }
        }
    }

    /** What the JDK keeps in its own objects cannot be looked into; what it would write of them is in the bytes. */
    private void fields(Object object) {
        for (Class<?> type = object.getClass(); type != null && !isOfJdk(type); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    try {
                        push(field.get(object));
                    } catch (IllegalAccessException e) {
                        throw new LinkageError(field.toString(), e);
                    }
                }
            }
        }
    }

    private void push(@org.jspecify.annotations.Nullable Object object) {
        if (object != null) {
            left.add(object);
        }
    }

    private static boolean isOfJdk(Object object) {
        return isOfJdk(object.getClass());
    }

    private static boolean isOfJdk(Class<?> type) {
        return type.getClassLoader() == null || type.getName().startsWith("java.");
    }
}
