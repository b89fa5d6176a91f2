package dev.socialscheduler.backend.graphql.internal.client;

import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.Input;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.PagedInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the documents of one dialect from resources; missing ones come from the next folder. */
public final class DocumentFolder {

    private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.([A-Z]\\w+)");
    private static final String RESOURCES = "/dev/socialscheduler/backend/graphql/internal/";

    private final Moshi moshi;
    private final List<String> folders;

    /**
     * Creates a reader for folders.
     *
     * @param moshi binds variables and responses
     * @param folders the folder of the dialect, and the fallback folders
     */
    public DocumentFolder(Moshi moshi, String... folders) {
        this.moshi = moshi;
        this.folders = List.of(folders);
    }

    /**
     * Returns a document.
     *
     * @param data a record with one component, named as the root field of the document
     */
    public <V, D> Document<V, D> document(String name, Type variables, Class<D> data) {
        return new Document<>(name, () -> {
            SingleField<D> field = SingleField.of(data, moshi);
            DocumentText text = DocumentText.single(withFragments(read(name)));
            return new Document.Bound<>(text, field.name(), moshi.adapter(variables), field);
        });
    }

    public static ParameterizedType input(Class<?> type) {
        return Types.newParameterizedTypeWithOwner(EnvelopeWire.class, Input.class, type);
    }

    public static ParameterizedType pagedInput(Class<?> type) {
        return Types.newParameterizedTypeWithOwner(EnvelopeWire.class, PagedInput.class, type);
    }

    /** Adds every fragment that the text spreads, directly or indirectly, once. */
    private String withFragments(String operation) {
        StringBuilder text = new StringBuilder(operation);
        Set<String> added = new LinkedHashSet<>();
        Matcher spreads = SPREAD.matcher(text);
        while (spreads.find()) {
            if (added.add(spreads.group(1))) {
                int position = spreads.end();
                text.append(read("fragments/" + spreads.group(1)));
                spreads.reset(text).region(position, text.length());
            }
        }
        return text.toString();
    }

    private String read(String name) {
        String resource = folders.stream()
                .map(folder -> RESOURCES + folder + "/" + name + ".graphql")
                .filter(path -> DocumentFolder.class.getResource(path) != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The document " + name + " is missing from the jar."));
        try (InputStream in = Objects.requireNonNull(DocumentFolder.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
