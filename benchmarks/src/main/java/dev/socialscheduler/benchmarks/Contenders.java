package dev.socialscheduler.benchmarks;

import java.net.URI;
import java.util.List;

/** All contenders, by name. */
final class Contenders {

    static final String OURS = "social-scheduler";
    static final String OKHTTP = "okhttp";
    static final String RETROFIT = "retrofit-moshi";
    static final String FEIGN = "feign-moshi";
    static final String JDK = "jdk-jackson";
    static final String DGS = "dgs-client";
    static final String SPRING = "spring-graphql";

    static final List<String> ALL = List.of(OKHTTP, OURS, RETROFIT, FEIGN, JDK, DGS, SPRING);

    /** The last two support only GraphQL. */
    static final List<String> OVER_V1 = List.of(OKHTTP, OURS, RETROFIT, FEIGN, JDK);

    private Contenders() {}

    /**
     * Creates a contender.
     *
     * @param address the URL of the responder, with a slash at the end
     */
    static Contender create(String name, URI address) {
        return switch (name) {
            case OURS -> new OurContender(address);
            case OKHTTP -> new OkHttpContender(address);
            case RETROFIT -> new RetrofitContender(address);
            case FEIGN -> new FeignContender(address);
            case JDK -> new JdkContender(address);
            case DGS -> new DgsContender(address);
            case SPRING -> new SpringContender(address);
            default -> throw new IllegalArgumentException("no contender is called " + name);
        };
    }
}
