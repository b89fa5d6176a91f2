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

/** Reads a world from its file. Use one reader for each file, because it remembers every identifier in it. */
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

    Seed read(SeedNode file) {
        List<Account> accounts =
                file.objects("accounts").stream().map(this::account).toList();
        if (accounts.isEmpty()) {
            throw file.fault("accounts", "at least one account is required");
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

    Instant ago(SeedNode node, String field) {
        Instant given = node.distance(field, now, -1);
        return given != null ? given : now.minus(Duration.parse(LONG_AGO));
    }

    /** Returns an identifier that must be new. */
    String newId(SeedNode node) {
        return newId(node, ID, "24 hexadecimal digits");
    }

    String newId(SeedNode node, Pattern form, String expected) {
        String id = node.text("id");
        if (!form.matcher(id).matches()) {
            throw node.fault(node.at("id"), "'" + id + "' is not " + expected);
        }
        if (!ids.add(id)) {
            throw node.fault(node.at("id"), "'" + id + "' is used twice");
        }
        return id;
    }

    /** Returns an identifier that must be known. */
    String reference(SeedNode node, String field) {
        String id = node.text(field);
        if (!ids.contains(id)) {
            throw node.fault(node.at(field), "nothing above it in the file has the id '" + id + "'");
        }
        return id;
    }

    List<String> references(SeedNode node, String field) {
        List<String> found = node.texts(field);
        for (String id : found) {
            if (!ids.contains(id)) {
                throw node.fault(node.at(field), "nothing above it in the file has the id '" + id + "'");
            }
        }
        return found;
    }

    private Account account(SeedNode node) {
        Plan written = Plan.ofWireName(node.text("plan", "free"));
        String id = newId(node);
        List<String> tokens = node.texts("v1Tokens");
        Account account = new Account(
                id,
                node.text("email"),
                node.text("name"),
                node.zone("timezone"),
                plan.orElse(written),
                node.texts("keys"),
                tokens.isEmpty() ? List.of("1/" + id) : tokens,
                ago(node, "createdAgo"));
        checkNew(node, "keys", account.keys());
        checkNew(node, "v1Tokens", account.v1Tokens());
        node.finish();
        return account;
    }

    void checkNew(SeedNode node, String field, List<String> secrets) {
        for (String secret : secrets) {
            if (!keys.add(secret)) {
                throw node.fault(node.at(field), "the same key is given to two accounts");
            }
        }
    }

    private Organization organization(SeedNode node) {
        Organization organization = new Organization(
                newId(node),
                reference(node, "account"),
                node.text("name"),
                Objects.requireNonNullElse(node.optionalInteger("members"), 1));
        node.finish();
        return organization;
    }

    private Tag tag(SeedNode node) {
        Tag tag = new Tag(
                newId(node),
                reference(node, "organization"),
                node.text("name"),
                node.text("color"),
                node.optionalText("colorName"));
        node.finish();
        return tag;
    }

    private IdeaGroup group(SeedNode node) {
        IdeaGroup group =
                new IdeaGroup(newId(node), reference(node, "organization"), node.text("name"), node.flag("locked"));
        node.finish();
        return group;
    }
}
