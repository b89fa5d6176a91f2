package dev.socialscheduler.backend.v1;

import dev.socialscheduler.Account;
import dev.socialscheduler.Organization;
import java.util.List;

/** The account, wire to domain. */
final class AccountDecoder {

    private AccountDecoder() {}

    static Account decode(AccountWire.User user) {
        return new Account(
                Wires.id(user.id(), user.underscoreId(), "user.id"),
                Wires.text(user.email()),
                Wires.text(user.name()),
                Wires.text(user.timezone()),
                Wires.time(user.createdAt()),
                List.of(new Organization(
                        V1Operations.ORGANIZATION, V1Operations.ORGANIZATION_NAME, null, null, null, null)));
    }
}
