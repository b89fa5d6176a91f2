package dev.socialscheduler.emulator.internal.v1;

import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.v1.V1Quirks;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The table of all endpoints. If two match a path, the first one is used. */
final class Routes {
    private final List<Route> table;

    Routes(WorldService world, V1Quirks quirks, Random random) {
        Views views = new Views(world, quirks);
        UserEndpoints user = new UserEndpoints(world, quirks);
        ProfileEndpoints profiles = new ProfileEndpoints(world, views);
        UpdateLists lists = new UpdateLists(world, views, quirks);
        UpdateEndpoints updates = new UpdateEndpoints(world, views, quirks);
        QueueEndpoints queues = new QueueEndpoints(world, views, lists, random);
        this.table = List.of(
                Route.get("user", user::show),
                Route.post("user/deauthorize", user::deauthorize),
                Route.get("profiles", profiles::list),
                Route.get("profiles/:id", profiles::show),
                Route.get("profiles/:id/schedules", profiles::schedules),
                Route.post("profiles/:id/schedules/update", profiles::reschedule, "schedules"),
                Route.get("profiles/:id/updates/pending", lists::pending, "page", "count", "since", "utc"),
                Route.get("profiles/:id/updates/sent", lists::sent, "page", "count", "since", "utc", "filter"),
                Route.post("profiles/:id/updates/reorder", queues::reorder, "order", "offset", "utc"),
                Route.post("profiles/:id/updates/shuffle", queues::shuffle, "count", "utc"),
                create(new CreateEndpoint(world, views, quirks)),
                Route.get("updates/:id", updates::show),
                Route.get(
                        "updates/:id/interactions",
                        new InteractionEndpoint(world, quirks)::list,
                        "event",
                        "page",
                        "count"),
                Route.post(
                        "updates/:id/update",
                        new EditEndpoint(world, views)::edit,
                        "text",
                        "now",
                        "media",
                        "utc",
                        "scheduled_at"),
                Route.post("updates/:id/share", updates::share),
                Route.post("updates/:id/destroy", updates::destroy),
                Route.post("updates/:id/move_to_top", updates::moveToTop),
                Route.get(LinkEndpoint.NAME, LinkEndpoint::shares, "url", "callback"),
                Route.get("info/configuration", request -> ConfigurationEndpoint.show()));
    }

    private static Route create(CreateEndpoint endpoint) {
        return Route.post(
                "updates/create",
                endpoint::create,
                "profile_ids",
                "text",
                "shorten",
                "now",
                "top",
                "scheduled_at",
                "media",
                "attachment",
                "retweet");
    }

    Optional<Route> find(List<String> path) {
        return table.stream().filter(route -> route.matches(path)).findFirst();
    }
}
