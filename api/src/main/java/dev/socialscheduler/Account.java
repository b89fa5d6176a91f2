package dev.socialscheduler;

import dev.socialscheduler.internal.Components;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Account that the credential belongs to. Immutable. */
public final class Account {

    private final String id;
    private final @Nullable String email;
    private final @Nullable String name;
    private final @Nullable String timezone;
    private final @Nullable Instant createdAt;
    private final List<Organization> organizations;

    private Account(Builder builder) {
        this.id = builder.id;
        this.email = builder.email;
        this.name = builder.name;
        this.timezone = builder.timezone;
        this.createdAt = builder.createdAt;
        this.organizations = List.copyOf(builder.organizations);
    }

    /** Returns a builder of an {@link Account} with its required values. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the provider's identifier of the account. */
    public String id() {
        return id;
    }

    /** Returns the account's e-mail address, or null if the backend does not report it (v1). */
    public @Nullable String email() {
        return email;
    }

    /** Returns the name of the account holder, or null. */
    public @Nullable String name() {
        return name;
    }

    /** Returns the account's IANA time zone as returned by the provider, or null. */
    public @Nullable String timezone() {
        return timezone;
    }

    /** Returns the creation time, or null. */
    public @Nullable Instant createdAt() {
        return createdAt;
    }

    /** Returns the organizations that the account has access to; unmodifiable. */
    public List<Organization> organizations() {
        return organizations;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account that && components().equals(that.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    @Override
    public String toString() {
        return components().toString();
    }

    private Components components() {
        return Components.of("Account")
                .with("id", id)
                .with("email", email)
                .with("name", name)
                .with("timezone", timezone)
                .with("createdAt", createdAt)
                .with("organizations", organizations);
    }

    /** Builds an {@link Account}. Not thread-safe. */
    public static final class Builder {

        private String id;
        private @Nullable String email;
        private @Nullable String name;
        private @Nullable String timezone;
        private @Nullable Instant createdAt;
        private List<Organization> organizations = List.of();

        private Builder(String id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        private Builder(Account from) {
            id = from.id;
            email = from.email;
            name = from.name;
            timezone = from.timezone;
            createdAt = from.createdAt;
            organizations = from.organizations;
        }

        /** Sets the provider's identifier of the account. */
        public Builder id(String value) {
            id = Objects.requireNonNull(value, "id");
            return this;
        }

        /** Sets the account's e-mail address. */
        public Builder email(@Nullable String value) {
            email = value;
            return this;
        }

        /** Sets the name of the account holder. */
        public Builder name(@Nullable String value) {
            name = value;
            return this;
        }

        /** Sets the account's IANA time zone as returned by the provider. */
        public Builder timezone(@Nullable String value) {
            timezone = value;
            return this;
        }

        /** Sets the creation time. */
        public Builder createdAt(@Nullable Instant value) {
            createdAt = value;
            return this;
        }

        /** Sets the organizations that the account has access to. */
        public Builder organizations(List<Organization> values) {
            organizations = List.copyOf(values);
            return this;
        }

        /** Returns the account. */
        public Account build() {
            return new Account(this);
        }
    }
}
