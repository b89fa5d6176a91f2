import dev.socialscheduler.backend.maton.MatonSchedulerProvider;
import dev.socialscheduler.spi.SchedulerProvider;

/** The backend with the id maton. */
module dev.socialscheduler.backend.maton {
    requires transitive dev.socialscheduler.api;
    requires dev.socialscheduler.backend.graphql;
    requires dev.socialscheduler.backend.support;
    requires com.squareup.moshi;
    requires kotlin.stdlib;
    requires okhttp3;
    requires okio;
    requires retrofit2;
    requires static org.jspecify;

    exports dev.socialscheduler.backend.maton;
    // Moshi binds the wire records by reflection.
    opens dev.socialscheduler.backend.maton to
            com.squareup.moshi,
            retrofit2;

    provides SchedulerProvider with
            MatonSchedulerProvider;
}
