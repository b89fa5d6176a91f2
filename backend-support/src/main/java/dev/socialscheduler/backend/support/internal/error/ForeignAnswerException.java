package dev.socialscheduler.backend.support.internal.error;

/**
 * A readable response that belongs to another request, for instance because a proxy mixed up two of them. It proves
 * nothing about its own request. Never leaves a backend: {@link AnswerErrorMapper#unreadable} maps it.
 */
@SuppressWarnings("serial") // never leaves a thread, still less a process
public final class ForeignAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Creates one.
     *
     * @param sign what shows that it is not the answer to the request, as a clause whose subject is "it"
     */
    public ForeignAnswerException(String sign) {
        super(sign);
    }
}
