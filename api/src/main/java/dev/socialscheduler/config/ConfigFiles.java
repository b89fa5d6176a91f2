package dev.socialscheduler.config;

import dev.socialscheduler.error.ConfigurationException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Reads {@code social-scheduler.properties}, encoded in UTF-8, from the working directory and then from the class path.
 */
final class ConfigFiles {

    static final String NAME = "social-scheduler.properties";

    /** More than all settings need; a longer file is not a configuration. */
    private static final int LONGEST = 1024 * 1024;

    private ConfigFiles() {}

    static List<ConfigSource> read(Path directory, ClassLoader classPath) {
        List<ConfigSource> sources = new ArrayList<>();
        Path file = directory.resolve(NAME);
        try {
            if (Files.exists(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    sources.add(ConfigSource.file("file " + NAME, load(in)));
                }
            }
            URL resource = classPath.getResource(NAME);
            if (resource != null) {
                try (InputStream in = resource.openStream()) {
                    sources.add(ConfigSource.file("class path " + NAME, load(in)));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigurationException(Failure.withoutEffect(
                            "The file " + NAME + " cannot be read: " + reason(e) + ".",
                            "Correct or remove it; it is a Java properties file in UTF-8.",
                            ErrorContext.NONE)
                    .causedBy(e));
        }
        return sources;
    }

    private static String reason(Exception e) {
        String message = String.valueOf(e.getMessage());
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    private static Map<String, String> load(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new IOException("it is longer than " + LONGEST + " bytes");
        }
        Properties properties = new Properties();
        properties.load(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder()));
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, key -> properties.getProperty(key)));
    }
}
