import dev.socialscheduler.backend.graphql.GraphQlSchedulerProvider;
import dev.socialscheduler.spi.SchedulerProvider;

/** The backend with the id graphql. */
module dev.socialscheduler.backend.graphql {
    requires transitive dev.socialscheduler.api;
    requires dev.socialscheduler.backend.support;
    requires com.squareup.moshi;
    requires okhttp3;
    requires okio;
    requires kotlin.stdlib;
    requires org.slf4j;
    requires retrofit2;
    requires static org.jspecify;

    exports dev.socialscheduler.backend.graphql;
    // Moshi binds the wire records by reflection.
    opens dev.socialscheduler.backend.graphql to
            com.squareup.moshi,
            retrofit2;

    provides SchedulerProvider with
            GraphQlSchedulerProvider;
}
