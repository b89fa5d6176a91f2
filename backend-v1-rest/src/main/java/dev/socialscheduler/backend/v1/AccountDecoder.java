package dev.socialscheduler.backend.v1;

import dev.socialscheduler.Account;
import dev.socialscheduler.Organization;
import java.util.List;

/** Decodes the account. */
final class AccountDecoder {

    private AccountDecoder() {}

    static Account decode(AccountWire.User user) {
        return Account.builder(Wires.id(user.id(), user.underscoreId(), "user.id"))
                .email(Wires.text(user.email()))
                .name(Wires.text(user.name()))
                .timezone(Wires.text(user.timezone()))
                .createdAt(Wires.time(user.createdAt()))
                .organizations(List.of(Organization.builder(V1Operations.ORGANIZATION, V1Operations.ORGANIZATION_NAME)
                        .build()))
                .build();
    }
}
