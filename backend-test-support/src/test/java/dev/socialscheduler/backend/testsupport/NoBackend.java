package dev.socialscheduler.backend.testsupport;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.config.Setting;
import dev.socialscheduler.spi.BackendContext;
import dev.socialscheduler.spi.SchedulerProvider;
import java.util.List;

/** Stands for a backend where only its settings are read: the backends themselves use this module. */
public final class NoBackend implements SchedulerProvider {

    static final Setting<String> KEY = Setting.secret("graphql.api-key", "The key.");
    static final Setting<String> NAME = Setting.headerText("graphql.client-name", "A name.");

    @Override
    public String id() {
        return "graphql";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(KEY, NAME);
    }

    @Override
    public SocialScheduler create(BackendContext context) {
        throw new UnsupportedOperationException(context.get(KEY));
    }
}
