package dev.socialscheduler.emulator.internal.world;

import dev.socialscheduler.emulator.world.Account;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Organization;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostTemplate;
import dev.socialscheduler.emulator.world.ServiceException;
import dev.socialscheduler.emulator.world.ServiceException.Kind;
import dev.socialscheduler.emulator.world.V1Code;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds objects for an account, and rejects those that are unknown or belong to another account. */
final class Permission {
    private final WorldState state;

    Permission(WorldState state) {
        this.state = state;
    }

    Account account(String accountId) {
        return found(state.accounts, accountId, "Account not found");
    }

    Organization organization(String accountId, String organizationId) {
        Organization organization = found(state.organizations, organizationId, "Organization not found");
        if (!organization.accountId().equals(accountId)) {
            throw ServiceException.of(Kind.UNAUTHORIZED, "Not authorized to access this organization");
        }
        return organization;
    }

    Channel channel(String accountId, String channelId) {
        Channel channel = found(state.channels, channelId, "Channel not found");
        if (!owns(accountId, channel.organizationId())) {
            throw ServiceException.of(Kind.UNAUTHORIZED, "Not authorized to access this channel")
                    .v1Code(V1Code.FOREIGN_PROFILE);
        }
        return channel;
    }

    Post post(String accountId, String postId) {
        Post post = found(state.posts, postId, "Post not found");
        Channel channel = found(state.channels, post.channelId(), "Channel not found");
        if (!owns(accountId, channel.organizationId())) {
            throw ServiceException.of(Kind.UNAUTHORIZED, "Not authorized to access this post")
                    .v1Code(V1Code.FOREIGN_UPDATE);
        }
        return post;
    }

    PostTemplate template(String accountId, String templateId) {
        PostTemplate template = found(state.postTemplates, templateId, "Post template not found");
        if (!owns(accountId, template.organizationId())) {
            throw ServiceException.of(Kind.UNAUTHORIZED, "Not authorized to access this post template");
        }
        return template;
    }

    boolean owns(String accountId, String organizationId) {
        Organization organization = state.organizations.get(organizationId);
        return organization != null && organization.accountId().equals(accountId);
    }

    private static <T> T found(Map<String, T> things, String id, String message) {
        @Nullable T thing = things.get(id);
        if (thing == null) {
            int code = message.startsWith("Post ") ? V1Code.NO_UPDATE : V1Code.NO_PROFILE;
            throw ServiceException.of(Kind.NOT_FOUND, message).v1Code(code);
        }
        return thing;
    }
}
