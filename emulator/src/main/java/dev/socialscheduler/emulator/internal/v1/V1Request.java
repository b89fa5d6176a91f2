package dev.socialscheduler.emulator.internal.v1;

/**
 * A request after its credentials were accepted.
 *
 * @param accountId the requesting account; empty if no token is required and none was sent
 * @param token the token that was sent, otherwise empty
 * @param id the value of {@code :id} in the path, otherwise empty
 * @param form the parameters
 * @param stepsLeft the number of posts that are created before the service is to fail
 */
record V1Request(String accountId, String token, String id, Form form, int stepsLeft) {
    /** Describes the target of the request without the token. */
    @Override
    public String toString() {
        return "V1Request[" + accountId + ", " + id + "]";
    }
}
