package dev.socialscheduler.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The jars of a contender: its dependencies and no others.
 *
 * @param jars the jars
 */
record ClassPath(List<Path> jars) {

    private static final String OKHTTP = "okhttp-\\d|okio-jvm|kotlin-stdlib-\\d|moshi-\\d|slf4j-";
    private static final String FEIGN = "feign-(core|form|okhttp)";
    private static final String JACKSON = "jackson-(core|databind|annotations|datatype-jsr310)";
    private static final String SPRING = "spring-(core|jcl|beans|web)-|micrometer-(observation|commons)|slf4j-|"
            + "reactor-core|reactive-streams|jspecify";

    private static final String GRAPHQL = "graphql-java|java-dataloader";

    /** Returns the jars of a contender from a folder that contains those of all contenders. */
    static ClassPath of(String contender, Path lib) throws IOException {
        Pattern wanted = Pattern.compile("(" + pattern(contender) + ").*\\.jar");
        try (Stream<Path> jars = Files.list(lib)) {
            return new ClassPath(jars.filter(
                            jar -> wanted.matcher(jar.getFileName().toString()).matches())
                    .sorted()
                    .toList());
        }
    }

    private static String pattern(String contender) {
        return switch (contender) {
            case Contenders.OKHTTP -> OKHTTP;
            case Contenders.OURS ->
                OKHTTP + "|social-scheduler-(api|backend-support|backend-graphql)|retrofit-|failsafe-|structured-fields"
                        + "|jspecify";
            case Contenders.RETROFIT -> OKHTTP + "|retrofit-|converter-moshi";
            case Contenders.FEIGN -> OKHTTP + "|" + FEIGN + "|feign-moshi";
            case Contenders.JDK -> JACKSON;
            case Contenders.DGS ->
                JACKSON + "|" + SPRING + "|" + GRAPHQL
                        + "|graphql-dgs-|json-path|json-smart|accessors-smart|asm-|kotlin-(stdlib-\\d|reflect)|"
                        + "jackson-(module|datatype)|spring-websocket|annotations-|spring-(context|aop|expression)";
            case Contenders.SPRING ->
                JACKSON + "|" + SPRING + "|" + GRAPHQL
                        + "|spring-(graphql|webflux|context|aop|expression)|context-propagation|reactor-netty|netty-";
            default -> throw new IllegalArgumentException(contender);
        };
    }

    long bytes() throws IOException {
        long bytes = 0;
        for (Path jar : jars) {
            bytes += Files.size(jar);
        }
        return bytes;
    }

    /** Returns it in the JVM's format, after the classes of the benchmarks themselves. */
    String behind(Path classes) {
        return Stream.concat(Stream.of(classes), jars.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
