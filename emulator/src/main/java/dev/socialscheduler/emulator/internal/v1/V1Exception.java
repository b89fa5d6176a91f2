package dev.socialscheduler.emulator.internal.v1;

import dev.socialscheduler.emulator.world.ServiceException;
import dev.socialscheduler.emulator.world.ServiceException.Kind;
import java.util.List;
import java.util.Objects;

/** A rejected request, with its error number. Failed actions have other shapes than other errors. */
final class V1Exception extends RuntimeException {
    private final ErrorCode code;
    private final boolean ofAction;
    private final List<String> profileIds;

    private V1Exception(ErrorCode code, String text, boolean ofAction, List<String> profileIds) {
        super(text);
        this.code = code;
        this.ofAction = ofAction;
        this.profileIds = List.copyOf(profileIds);
    }

    /** Returns an exception with the fixed text of the code. */
    static V1Exception of(ErrorCode code) {
        return of(code, "");
    }

    static V1Exception of(ErrorCode code, String text) {
        return new V1Exception(code, Objects.requireNonNullElse(code.text, text), false, List.of());
    }

    static V1Exception of(ServiceException exception) {
        // the rules provide the numbers; only a disconnected channel has a different one here than in GraphQL
        ErrorCode code =
                exception.kind() == Kind.REST_PROXY ? ErrorCode.UPDATE_NOT_SAVED : ErrorCode.of(exception.v1Code());
        return of(code, exception.v1Text());
    }

    /** Returns the same exception as the failure of an action on these profiles. */
    V1Exception ofAction(List<String> onProfiles) {
        return new V1Exception(code, text(), true, onProfiles);
    }

    ErrorCode code() {
        return code;
    }

    String text() {
        return String.valueOf(getMessage());
    }

    /** Returns whether an action failed because of its content, rather than its target. */
    boolean ofAction() {
        return ofAction;
    }

    List<String> profileIds() {
        return profileIds;
    }
}
