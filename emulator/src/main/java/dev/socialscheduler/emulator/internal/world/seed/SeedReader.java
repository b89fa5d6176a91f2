package dev.socialscheduler.emulator.internal.world.seed;

import dev.socialscheduler.emulator.world.Account;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Idea;
import dev.socialscheduler.emulator.world.IdeaGroup;
import dev.socialscheduler.emulator.world.Organization;
import dev.socialscheduler.emulator.world.Plan;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostTemplate;
import dev.socialscheduler.emulator.world.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a world from its file. One reader reads one file, since it remembers every identifier it has met. */
final class SeedReader {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{24}");
    private static final String LONG_AGO = "P400D";

    private final Instant now;
    private final Optional<Plan> plan;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> keys = new HashSet<>();

    SeedReader(Instant now, Optional<Plan> plan) {
        this.now = now;
        this.plan = plan;
    }

    Seed read(FilePlace file) {
        List<Account> accounts =
                file.objects("accounts").stream().map(this::account).toList();
        if (accounts.isEmpty()) {
            throw file.fault("accounts", "at least one account is needed");
        }
        List<Organization> organizations =
                file.objects("organizations").stream().map(this::organization).toList();
        List<Channel> channels = new ChannelReader(this).read(file.objects("channels"));
        List<Tag> tags = file.objects("tags").stream().map(this::tag).toList();
        List<IdeaGroup> groups =
                file.objects("ideaGroups").stream().map(this::group).toList();
        List<Idea> ideas = new BoardReader(this).ideas(file.objects("ideas"));
        List<PostTemplate> templates = new BoardReader(this).templates(file.objects("postTemplates"));
        List<Post> posts = new PostReader(this, channels, organizations).read(file.objects("posts"));
        MatonReader maton = new MatonReader(this, accounts).read(file.objects("maton"));
        file.finish();
        return new Seed(
                accounts,
                organizations,
                channels,
                tags,
                groups,
                ideas,
                templates,
                posts,
                maton.owners(),
                maton.connections());
    }

    Instant now() {
        return now;
    }

    Instant ago(FilePlace place, String field) {
        Instant given = place.distance(field, now, -1);
        return given != null ? given : now.minus(Duration.parse(LONG_AGO));
    }

    /** An identifier that is met for the first time. */
    String newId(FilePlace place) {
        return newId(place, ID, "24 hexadecimal digits");
    }

    String newId(FilePlace place, Pattern form, String formInWords) {
        String id = place.text("id");
        if (!form.matcher(id).matches()) {
            throw place.fault(place.at("id"), "'" + id + "' is not " + formInWords);
        }
        if (!ids.add(id)) {
            throw place.fault(place.at("id"), "'" + id + "' is used twice");
        }
        return id;
    }

    /** An identifier that must have been met before. */
    String reference(FilePlace place, String field) {
        String id = place.text(field);
        if (!ids.contains(id)) {
            throw place.fault(place.at(field), "'" + id + "' is the id of nothing above it in the file");
        }
        return id;
    }

    List<String> references(FilePlace place, String field) {
        List<String> found = place.texts(field);
        for (String id : found) {
            if (!ids.contains(id)) {
                throw place.fault(place.at(field), "'" + id + "' is the id of nothing above it in the file");
            }
        }
        return found;
    }

    private Account account(FilePlace place) {
        Plan written = Plan.ofWord(place.text("plan", "free"));
        String id = newId(place);
        List<String> tokens = place.texts("v1Tokens");
        Account account = new Account(
                id,
                place.text("email"),
                place.text("name"),
                place.zone("timezone"),
                plan.orElse(written),
                place.texts("keys"),
                tokens.isEmpty() ? List.of("1/" + id) : tokens,
                ago(place, "createdAgo"));
        checkNew(place, "keys", account.keys());
        checkNew(place, "v1Tokens", account.v1Tokens());
        place.finish();
        return account;
    }

    void checkNew(FilePlace place, String field, List<String> secrets) {
        for (String secret : secrets) {
            if (!keys.add(secret)) {
                throw place.fault(place.at(field), "a key belongs to two accounts");
            }
        }
    }

    private Organization organization(FilePlace place) {
        Organization organization = new Organization(
                newId(place),
                reference(place, "account"),
                place.text("name"),
                Objects.requireNonNullElse(place.optionalInteger("members"), 1));
        place.finish();
        return organization;
    }

    private Tag tag(FilePlace place) {
        Tag tag = new Tag(
                newId(place),
                reference(place, "organization"),
                place.text("name"),
                place.text("color"),
                place.optionalText("colorName"));
        place.finish();
        return tag;
    }

    private IdeaGroup group(FilePlace place) {
        IdeaGroup group =
                new IdeaGroup(newId(place), reference(place, "organization"), place.text("name"), place.flag("locked"));
        place.finish();
        return group;
    }
}
