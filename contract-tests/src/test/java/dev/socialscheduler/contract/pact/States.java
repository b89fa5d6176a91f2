package dev.socialscheduler.contract.pact;

import au.com.dius.pact.core.model.ProviderState;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Network;
import dev.socialscheduler.PostId;
import java.util.Map;

/** What must be true of a provider before a request. The parameters say of what. */
final class States {

    static final String ACCOUNT = "an account has organizations and channels";
    static final String CHANNEL = "the account has a channel";
    static final String FOREIGN = "a channel belongs to somebody else";
    static final String DISCONNECTED = "a channel is disconnected";
    static final String QUEUED = "a post waits in the queue of a channel";
    static final String SENT = "a post was sent on a channel";
    static final String DRAFT = "a post is a draft";
    static final String PUBLISHED = "a queued post was published a moment ago";
    static final String THREE = "three more posts were put into the queue of a channel";
    static final String FULL = "the plan takes no more posts in the queue of a channel";
    static final String SAID = "a post with the same text waits in the queue of a channel";
    static final String IDEAS = "an organization has ideas";
    static final String UNKNOWN_KEY = "the provider does not know the key";
    static final String NEWER_KEY = "the key is one of the newer API";
    static final String RETIRED = "the older API has been retired";
    static final String NO_CONNECTION = "the account has no active connection";
    static final String INACTIVE = "a connection is not active";
    static final String REVOKED = "the key behind the connection was revoked";
    static final String EXPIRED = "the authorization of the connection has expired";
    static final String HASTY = "the gateway takes no more requests in this second";
    static final String BROKEN = "the gateway fails";
    static final String CONNECTIONS = "the account has connections";
    static final String COUNTED = "requests are counted";
    static final String USED_UP = "the limit of 15 minutes is used up";
    static final String BUSY = "the provider fails";
    static final String LOST = "the provider fails in the middle of a mutation";
    static final String EDGE = "something in front of the provider refuses the request";

    private States() {}

    static ProviderState of(String name) {
        return new ProviderState(name, Map.of());
    }

    static ProviderState account() {
        return of(ACCOUNT);
    }

    static ProviderState channel(Network network) {
        return new ProviderState(
                CHANNEL, Map.of("channel", Examples.channel(network).value(), "network", network.wireName()));
    }

    static ProviderState on(String name, ChannelId channel) {
        return new ProviderState(name, Map.of("channel", channel.value()));
    }

    static ProviderState post(String name, PostId post) {
        return new ProviderState(name, Map.of("post", post.value()));
    }

    static ProviderState queued() {
        return post(QUEUED, Examples.QUEUED);
    }

    static ProviderState sent() {
        return post(SENT, Examples.SENT);
    }

    static ProviderState three() {
        return on(THREE, Examples.channel(Network.MASTODON));
    }
}
