/** What all backends share. */
@SuppressWarnings("module") // the backends that the qualified exports name are built later
module dev.socialscheduler.backend.support {
    requires transitive dev.socialscheduler.api;
    requires transitive com.squareup.moshi;
    requires transitive okhttp3;
    requires dev.failsafe.core;
    requires kotlin.stdlib;
    requires okio;
    requires org.slf4j;
    requires structured.fields;
    requires static org.jspecify;

    exports dev.socialscheduler.backend.support;
    exports dev.socialscheduler.backend.support.internal.batch to
            dev.socialscheduler.backend.graphql;
    exports dev.socialscheduler.backend.support.internal.error to
            dev.socialscheduler.backend.graphql,
            dev.socialscheduler.backend.maton,
            dev.socialscheduler.backend.v1;
    exports dev.socialscheduler.backend.support.internal.http to
            dev.socialscheduler.backend.graphql,
            dev.socialscheduler.backend.maton,
            dev.socialscheduler.backend.v1;
    exports dev.socialscheduler.backend.support.internal.json to
            dev.socialscheduler.backend.graphql,
            dev.socialscheduler.backend.maton,
            dev.socialscheduler.backend.v1;
    exports dev.socialscheduler.backend.support.internal.quota to
            dev.socialscheduler.backend.graphql,
            dev.socialscheduler.backend.maton,
            dev.socialscheduler.backend.v1;
    exports dev.socialscheduler.backend.support.internal.recovery to
            dev.socialscheduler.backend.graphql,
            dev.socialscheduler.backend.v1;
    exports dev.socialscheduler.backend.support.internal.resilience to
            dev.socialscheduler.backend.graphql,
            dev.socialscheduler.backend.maton,
            dev.socialscheduler.backend.v1;
    exports dev.socialscheduler.backend.support.internal.validation to
            dev.socialscheduler.backend.graphql,
            dev.socialscheduler.backend.maton,
            dev.socialscheduler.backend.v1;
}
