package dev.socialscheduler.backend.support.internal.error;

/**
 * The terms that a backend uses in its messages.
 *
 * @param api what the endpoint serves, for example {@code GraphQL API}
 * @param endpointKey the full key of the endpoint's setting
 * @param credential the name of the credential, for example {@code API key}
 * @param credentialRemedy the remedy for a rejected credential, in full sentences
 */
public record BackendTerms(String api, String endpointKey, String credential, String credentialRemedy) {}
