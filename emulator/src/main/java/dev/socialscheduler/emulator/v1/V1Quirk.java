package dev.socialscheduler.emulator.v1;

import dev.socialscheduler.emulator.quirks.Quirk;

/**
 * A variation of REST API v1 that has been observed, or on which two sources disagree. Without quirks, the emulator
 * behaves as its README describes. Quirks that share an aspect exclude each other.
 */
public enum V1Quirk implements Quirk {
    /** Objects have {@code id} only, as in the documentation; by default both, as in captures. */
    ID_ONLY(Aspect.IDS),
    /** Objects have {@code _id} only. */
    UNDERSCORE_ID_ONLY(Aspect.IDS),
    /** Only the documented fields; by default those of captures too. Implies {@link #ID_ONLY}. */
    DOCUMENTED_FIELDS_ONLY(Aspect.IDS),

    /** An update without media has {@code media: []}; by default no such field. */
    NO_MEDIA_IS_EMPTY_ARRAY(Aspect.NO_MEDIA),
    /** An update without media has {@code media: {}}. */
    NO_MEDIA_IS_EMPTY_OBJECT(Aspect.NO_MEDIA),
    /** An update without media has {@code media: null}. */
    NO_MEDIA_IS_NULL(Aspect.NO_MEDIA),
    /** The media of an update are an array of one; by default an object. */
    MEDIA_IN_ARRAY(Aspect.MEDIA),

    /** An update without a time has {@code due_at: null}; by default 0. */
    NO_DUE_TIME_IS_NULL(Aspect.DUE_TIME),
    /** An update without a time has no {@code due_at}. */
    NO_DUE_TIME_IS_ABSENT(Aspect.DUE_TIME),

    /** {@code team_members} holds objects with {@code userId} and {@code role}; by default strings. */
    TEAM_MEMBERS_ARE_OBJECTS(Aspect.TEAM_MEMBERS),
    /** Every number of a successful response has a fraction: {@code 40.0}. */
    NUMBERS_ARE_FLOATS(Aspect.NUMBERS),
    /** Null or unknown values are empty strings, including {@code timezone} of the user. */
    NULLS_ARE_EMPTY_TEXTS(Aspect.NULLS),

    /** {@code statistics} is {@code {}}. */
    STATISTICS_ARE_EMPTY_OBJECT(Aspect.STATISTICS),
    /** {@code statistics} is {@code []}. */
    STATISTICS_ARE_EMPTY_ARRAY(Aspect.STATISTICS),
    /** There is no {@code statistics}. */
    STATISTICS_ARE_ABSENT(Aspect.STATISTICS),
    /** The values of {@code statistics} are strings. */
    STATISTICS_ARE_TEXTS(Aspect.STATISTICS),

    /**
     * The {@code error} of an update that failed is an object with {@code text} and {@code link}; by default a string.
     */
    UPDATE_ERROR_IS_OBJECT(Aspect.UPDATE_ERROR),
    /** Successful creates, destroys and shares carry a {@code message}. */
    SUCCESS_HAS_MESSAGE(Aspect.SUCCESS),
    /** {@code move_to_top} returns {@code {success, update}}; by default the bare update. */
    MOVE_TO_TOP_IS_WRAPPED(Aspect.MOVE_TO_TOP),

    /** Failed actions return {@code {error, code}}. */
    FAILURES_ARE_ERRORS(Aspect.FAILURE_BODY),
    /** Failed actions return {@code {success: false, message, code}}, even if the queue is full. */
    FAILURES_ARE_MESSAGES(Aspect.FAILURE_BODY),
    /** Like {@link #FAILURES_ARE_MESSAGES}, with {@code errored_profiles} and {@code error}. */
    FAILURES_NAME_PROFILES(Aspect.FAILURE_BODY),
    /** Failed actions return an empty body that claims to be HTML. */
    FAILURES_HAVE_NO_BODY(Aspect.FAILURE_BODY),
    /** The {@code message} of a failed action is an object with {@code text}; by default a string. */
    FAILURE_MESSAGE_IS_OBJECT(Aspect.FAILURE_MESSAGE),
    /** Failed actions have the HTTP status 200. */
    FAILURES_HAVE_STATUS_200(Aspect.FAILURE_STATUS),
    /**
     * A create that failed for some of its profiles returns {@code success: false} and {@code errored_profiles},
     * although the other updates were created; by default with {@code success: true} and fewer updates than profiles.
     */
    PARTLY_FAILED_IS_FAILED(Aspect.PARTLY_FAILED),

    /** A missing or wrong token is rejected with 403 and 1001, as in the code table; by default with 401. */
    TOKEN_REFUSED_WITH_1001(Aspect.TOKEN),
    /** Undocumented parameters are rejected with 1003; by default they are ignored. */
    UNKNOWN_PARAMETERS_REFUSED(Aspect.PARAMETERS),
    /** A {@code count} above 100 is rejected with 1006; by default it is capped at 100. */
    LARGE_COUNT_REFUSED(Aspect.COUNT),
    /** Links in texts are shortened unless {@code shorten} is false; by default they never are. */
    LINKS_ARE_SHORTENED(Aspect.LINKS);

    private final Aspect aspect;

    V1Quirk(Aspect aspect) {
        this.aspect = aspect;
    }

    @Override
    public Enum<?> aspect() {
        return aspect;
    }

    /** The aspect that a quirk varies. */
    enum Aspect {
        IDS,
        NO_MEDIA,
        MEDIA,
        DUE_TIME,
        TEAM_MEMBERS,
        NUMBERS,
        NULLS,
        STATISTICS,
        UPDATE_ERROR,
        SUCCESS,
        MOVE_TO_TOP,
        FAILURE_BODY,
        FAILURE_MESSAGE,
        FAILURE_STATUS,
        PARTLY_FAILED,
        TOKEN,
        PARAMETERS,
        COUNT,
        LINKS
    }
}
