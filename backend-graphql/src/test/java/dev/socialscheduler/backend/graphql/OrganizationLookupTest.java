package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.error.ConfigurationException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which organization is meant: the one said, or the configured, or the account's only one. */
class OrganizationLookupTest {

    @RegisterExtension
    static final EmulatorExtension EMULATOR = World.extension();

    private World world;

    @BeforeEach
    void find(Emulator emulator) {
        world = new World(emulator);
    }

    @Test
    void the_organization_of_the_call_counts_most() {
        try (SocialScheduler scheduler = world.scheduler()) {
            assertThat(scheduler.channels(ChannelQuery.all().in(World.CLUB)))
                    .isNotEmpty()
                    .extracting(Channel::organizationId)
                    .containsOnly(World.CLUB);
            assertThat(world.requests("account")).isEmpty();
        }
    }

    @Test
    void the_configured_organization_counts_next() {
        try (SocialScheduler scheduler = world.scheduler()) {
            assertThat(scheduler.channels(ChannelQuery.all()))
                    .hasSize(8)
                    .extracting(Channel::organizationId)
                    .containsOnly(World.BAKERY);
            assertThat(world.requests("account")).isEmpty();
        }
    }

    @Test
    void the_only_organization_of_the_account_is_asked_for_once() {
        Wiring<SocialScheduler> wiring = GraphQlWiring.to(
                world.emulator().graphQlEndpoint(),
                World.ONE_ORGANIZATION_KEY,
                world.emulator().clock());
        try (SocialScheduler scheduler = wiring.guarded()) {
            assertThat(scheduler.channels(ChannelQuery.all())).hasSize(2);
            assertThat(scheduler.posts(PostQuery.all()).items()).hasSize(1);
            assertThat(scheduler.ideas(IdeaQuery.all()).items()).isEmpty();
            assertThat(scheduler
                            .createIdea(NewIdea.builder().text("Mine").build())
                            .organizationId()
                            .value())
                    .isEqualTo("65a1b2c3d401000000000003");
            assertThat(world.requests("account")).hasSize(1);
            assertThat(world.emulator().requests().count()).isEqualTo(5);
        }
    }

    @Test
    void several_organizations_and_none_named_is_a_fault_that_lists_them() {
        try (SocialScheduler scheduler = world.wiring().guarded()) {
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> scheduler.posts(PostQuery.all()))
                        .isInstanceOf(ConfigurationException.class)
                        .hasMessage("The account has access to several organizations and none is selected:"
                                + " 65a1b2c3d401000000000001 (Harbour Bakery), 65a1b2c3d401000000000002 (Northwind"
                                + " Cycling Club). Set social-scheduler.organization-id to one of them, or specify one"
                                + " in the call. [account on graphql; nothing was changed]");
            }
            assertThat(world.requests("posts")).isEmpty();
        }
    }

    @Test
    void no_organization_at_all_is_a_fault() {
        String nobody = "{\"account\":{\"id\":\"a1\",\"email\":\"e\",\"organizations\":[]}}";
        try (ScriptedServer server = new ScriptedServer(Answer.data(nobody));
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).raw()) {
            assertThatThrownBy(() -> scheduler.channels(ChannelQuery.all()))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessage("The account has no access to any organization. Set social-scheduler.organization-id"
                            + " to one of them, or specify one in the call. [account on graphql; nothing was"
                            + " changed]");
        }
    }
}
