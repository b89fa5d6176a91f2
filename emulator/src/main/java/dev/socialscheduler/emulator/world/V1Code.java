package dev.socialscheduler.emulator.world;

/** Error numbers of REST API v1 that the service's rules use; the service passes some of them on to GraphQL. */
public final class V1Code {
    public static final int PARAMETER_MISSING = 1004;
    public static final int OUT_OF_BOUNDS = 1006;
    public static final int NO_PROFILE = 1010;
    public static final int FOREIGN_PROFILE = 1011;
    public static final int NO_UPDATE = 1020;
    public static final int FOREIGN_UPDATE = 1021;
    public static final int UPDATE_NOT_SAVED = 1022;
    public static final int QUEUE_FULL = 1023;
    public static final int DUPLICATE = 1025;
    public static final int NOT_MOVABLE = 1027;
    public static final int SOFT_LIMIT = 1028;
    public static final int IN_THE_PAST = 1034;

    private V1Code() {}
}
