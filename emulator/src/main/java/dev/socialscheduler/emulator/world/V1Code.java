package dev.socialscheduler.emulator.world;

/** The numbers of the older API's error table that the world's own rules need; the service passes some on to GraphQL. */
final class V1Code {
    static final int PARAMETER_MISSING = 1004;
    static final int OUT_OF_BOUNDS = 1006;
    static final int NO_PROFILE = 1010;
    static final int FOREIGN_PROFILE = 1011;
    static final int NO_UPDATE = 1020;
    static final int FOREIGN_UPDATE = 1021;
    static final int UPDATE_NOT_SAVED = 1022;
    static final int QUEUE_FULL = 1023;
    static final int DUPLICATE = 1025;
    static final int NOT_MOVABLE = 1027;
    static final int SOFT_LIMIT = 1028;
    static final int IN_THE_PAST = 1034;

    private V1Code() {}
}
