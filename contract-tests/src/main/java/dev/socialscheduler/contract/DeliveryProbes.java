package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Idea;
import dev.socialscheduler.IdeaMedia;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.SchedulingType;
import java.net.URI;
import java.util.List;

/** Capabilities of scheduling and of ideas, and the source of a post. */
final class DeliveryProbes {

    private DeliveryProbes() {}

    static void addTo(Probe.Probes probes) {
        probes.add(
                Capability.DRAFTS,
                c -> assertThat(made(c, c.text("A draft").asDraft()).status()).isEqualTo(PostStatus.DRAFT));
        probes.add(
                Capability.REMINDERS,
                c -> assertThat(made(c, c.text("A reminder").asReminder()).schedulingType())
                        .isEqualTo(SchedulingType.NOTIFICATION));
        probes.add(Capability.SHARE_NEXT, DeliveryProbes::shareNext);
        probes.add(
                Capability.APPROVALS,
                c -> assertThat(made(
                                        c,
                                        NewPost.on(c.channelOn(Network.LINKEDIN))
                                                .text("May I?")
                                                .needsApproval())
                                .status())
                        .isEqualTo(PostStatus.NEEDS_APPROVAL));
        probes.add(Capability.POST_ORIGIN, DeliveryProbes::origin);
        probes.add(
                Capability.CREATE_IDEAS,
                c -> assertThat(idea(c, NewIdea.builder().text("An idea")).text())
                        .isEqualTo("An idea"));
        probes.add(Capability.IDEA_DETAILS, DeliveryProbes::ideaDetails, Capability.CREATE_IDEAS);
        probes.add(Capability.LIST_IDEAS, DeliveryProbes::listIdeas);
    }

    private static Post made(SchedulerContract contract, NewPost.Builder post) {
        return contract.scheduler()
                .post(contract.scheduler().createPost(post.build()).id());
    }

    private static Idea idea(SchedulerContract contract, NewIdea.Builder idea) {
        return contract.scheduler().createIdea(idea.build());
    }

    private static void shareNext(SchedulerContract contract) {
        Post queued = contract.queued("Queued");
        Post next = made(contract, contract.text("Next").next());

        assertThat(contract.queue()).containsExactly(next.id(), queued.id());
    }

    private static void origin(SchedulerContract contract) {
        NewPost.Builder post =
                contract.text("From a calendar").source("calendar").aiAssisted();
        if (contract.scheduler().capabilities().contains(Capability.CREATE_IDEAS)) {
            Idea idea = idea(contract, NewIdea.builder().text("An idea"));

            assertThat(made(contract, post.idea(idea.id())).ideaId()).isEqualTo(idea.id());
        } else {
            assertThat(made(contract, post).text()).isEqualTo("From a calendar");
        }
    }

    private static void ideaDetails(SchedulerContract contract) {
        IdeaMedia picture = IdeaMedia.image(URI.create("https://example.com/a.jpg"), "A door");

        Idea idea =
                idea(contract, NewIdea.builder().text("An idea").media(picture).aiAssisted());

        assertThat(idea.media()).isEqualTo(List.of(picture));
        assertThat(idea.aiAssisted()).isTrue();
    }

    private static void listIdeas(SchedulerContract contract) {
        List<Idea> before = contract.scheduler().ideas(IdeaQuery.all()).items();
        if (contract.scheduler().capabilities().contains(Capability.CREATE_IDEAS)) {
            Idea idea = idea(contract, NewIdea.builder().text("An idea"));

            assertThat(contract.scheduler().ideas(IdeaQuery.all()).items())
                    .contains(idea)
                    .containsAll(before);
        }
    }
}
