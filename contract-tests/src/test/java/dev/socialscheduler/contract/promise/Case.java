package dev.socialscheduler.contract.promise;

import dev.socialscheduler.contract.judge.Finding;
import java.util.EnumMap;
import java.util.Map;

/**
 * One way in which something goes wrong.
 *
 * @param kind the number in the list of kinds
 * @param exempt why it cannot happen in a lane
 */
record Case(int kind, String name, boolean isHttp2, Map<Lane, String> exempt, Trial trial) {

    static Case of(int kind, String name, Trial trial) {
        return new Case(kind, name, false, Map.of(), trial);
    }

    Case overHttp2() {
        return new Case(kind, name + ", over HTTP/2", true, exempt, trial);
    }

    Case notOn(Lane lane, String because) {
        Map<Lane, String> more = new EnumMap<>(Lane.class);
        more.putAll(exempt);
        more.put(lane, because);
        return new Case(kind, name, isHttp2, more, trial);
    }

    @Override
    public String toString() {
        return "kind " + kind + ", " + name;
    }

    /** Lets it happen, and says what the judge finds. */
    @FunctionalInterface
    interface Trial {

        Finding run(Court court) throws Exception;
    }
}
