package dev.socialscheduler.emulator.internal.graphql.current;

import dev.socialscheduler.emulator.internal.world.Catalog;
import dev.socialscheduler.emulator.world.Account;
import dev.socialscheduler.emulator.world.Organization;
import dev.socialscheduler.emulator.world.Plan;
import java.util.List;
import java.util.Objects;

/** The types {@code Account} and {@code Organization}. */
public final class AccountView {
    private static final int FAIR_USE = 5_000;

    private AccountView() {}

    public static View of(Account account) {
        return View.of("Account")
                .with("id", account.id())
                .with("email", account.email())
                .with("avatar", avatar(account))
                .with("createdAt", Times.text(account.createdAt()))
                .with("timezone", account.zone().getId())
                .with("name", account.name())
                .with(
                        "preferences",
                        View.of("Preferences")
                                .with("timeFormat", "24h")
                                .with("startOfWeek", "monday")
                                .with("defaultScheduleOption", "Queue"))
                .with("connectedApps", List.of());
    }

    static String avatar(Account account) {
        return "https://media.example/avatars/" + account.id() + ".png";
    }

    public static View organization(Organization organization, Account owner, Catalog catalog) {
        return View.of("Organization")
                .with("id", organization.id())
                .late("channelCount", () -> catalog.channelCount(organization.id()))
                .with("limits", limits(owner.plan()))
                .with("members", View.of("MemberConnection").with("totalCount", organization.members()))
                .with("name", organization.name())
                .with("ownerEmail", owner.email())
                .with("shouldEnforce2FASetup", false);
    }

    // the figures that were observed for a free and a paid account; the rest is proportional
    private static View limits(Plan plan) {
        boolean free = plan == Plan.FREE;
        return View.of("OrganizationLimits")
                .with("channels", free ? 3 : 100)
                .with("members", plan == Plan.TEAM ? 50 : 1)
                .with("scheduledPosts", Objects.requireNonNullElse(plan.scheduledPostsPerChannel(), FAIR_USE))
                .with("scheduledThreadsPerChannel", free ? 1 : FAIR_USE)
                .with("scheduledStoriesPerChannel", free ? 1 : FAIR_USE)
                .with("generateContent", free ? 50 : FAIR_USE)
                .with("tags", plan.tags())
                .with("ideas", plan.ideas())
                .with("ideaGroups", free ? 3 : 250)
                .with("savedReplies", free ? 3 : 250)
                .with("postTemplates", 50);
    }
}
