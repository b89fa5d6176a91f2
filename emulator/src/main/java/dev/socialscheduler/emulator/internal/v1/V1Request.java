package dev.socialscheduler.emulator.internal.v1;

/**
 * What one request asks, after its credentials were accepted.
 *
 * @param accountId who asks; empty where no token is needed and none was sent
 * @param token the token that was sent, else empty
 * @param id what stands for {@code :id} in the path, else empty
 * @param form the parameters
 * @param stepsLeft how many posts are made before the service is to fail
 */
record V1Request(String accountId, String token, String id, Form form, int stepsLeft) {
    /** Names the endpoint's subject without showing the token. */
    @Override
    public String toString() {
        return "V1Request[" + accountId + ", " + id + "]";
    }
}
