package dev.socialscheduler.emulator.internal.world.seed;

import dev.socialscheduler.emulator.world.Account;
import dev.socialscheduler.emulator.world.Connection;
import dev.socialscheduler.emulator.world.Connection.Method;
import dev.socialscheduler.emulator.world.Connection.Status;
import dev.socialscheduler.emulator.world.MatonAccount;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the accounts at the Maton gateway of a world file, with their connections. */
final class MatonReader {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final SeedReader seed;
    private final Map<String, Account> accounts;
    private final String firstAccount;
    private final List<MatonAccount> owners = new ArrayList<>();
    private final List<Connection> connections = new ArrayList<>();

    MatonReader(SeedReader seed, List<Account> accounts) {
        this.seed = seed;
        this.accounts = accounts.stream().collect(Collectors.toMap(Account::id, Function.identity()));
        this.firstAccount = accounts.get(0).id();
    }

    MatonReader read(List<SeedNode> nodes) {
        nodes.forEach(this::owner);
        return this;
    }

    List<MatonAccount> owners() {
        return owners;
    }

    List<Connection> connections() {
        return connections;
    }

    private void owner(SeedNode node) {
        List<String> keys = node.texts("keys");
        if (keys.isEmpty()) {
            throw node.fault(node.at("keys"), "at least one key is required");
        }
        seed.checkNew(node, "keys", keys);
        MatonAccount owner = new MatonAccount(
                "maton-" + (owners.size() + 1), keys, account(node, "newConnectionsLeadTo", firstAccount));
        owners.add(owner);
        node.objects("connections").forEach(connection -> connections.add(connection(connection, owner)));
        node.finish();
    }

    private Connection connection(SeedNode node, MatonAccount owner) {
        Instant created = seed.ago(node, "createdAgo").truncatedTo(ChronoUnit.MICROS);
        Status status = node.word("status", Status::ofWireName);
        boolean expired = node.flag("expired");
        if (expired && status != Status.ACTIVE) {
            throw node.fault(node.at("expired"), "only an active connection can be expired");
        }
        Connection connection = new Connection(
                seed.newId(node, ID, "a lower-case UUID"),
                owner.id(),
                account(node, "account", owner.newConnectionsLeadTo()),
                node.text("app", Connection.BUFFER),
                status,
                node.word("method", Method.API_KEY, Method::ofWireName),
                created,
                created,
                expired,
                false);
        node.finish();
        return connection;
    }

    private String account(SeedNode node, String field, String otherwise) {
        String id = node.text(field, otherwise);
        Account account = accounts.get(id);
        if (account == null) {
            throw node.fault(node.at(field), "no account has the id '" + id + "'");
        }
        if (account.keys().isEmpty()) {
            throw node.fault(node.at(field), "account '" + id + "' has no key that a connection could use");
        }
        return id;
    }
}
