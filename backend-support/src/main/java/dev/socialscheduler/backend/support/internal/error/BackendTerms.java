package dev.socialscheduler.backend.support.internal.error;

/**
 * What the messages of a backend call its things.
 *
 * @param api what stands at the endpoint, for instance {@code GraphQL API}
 * @param endpointKey the whole key of the setting that says where it is
 * @param credential what the credential is called, for instance {@code API key}
 * @param credentialRemedy what to do about a credential that was not accepted; sentences
 */
public record BackendTerms(String api, String endpointKey, String credential, String credentialRemedy) {}
