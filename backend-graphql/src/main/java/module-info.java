import dev.socialscheduler.backend.graphql.GraphQlSchedulerProvider;
import dev.socialscheduler.spi.SchedulerProvider;

/** The backend with the id graphql. */
@SuppressWarnings("module") // the backend that the qualified exports name is built later
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
    exports dev.socialscheduler.backend.graphql.dialect;
    exports dev.socialscheduler.backend.graphql.internal.engine to
            dev.socialscheduler.backend.maton;
    exports dev.socialscheduler.backend.graphql.internal.client to
            dev.socialscheduler.backend.maton;
    // Moshi binds the wire records by reflection; Retrofit makes the service.
    opens dev.socialscheduler.backend.graphql.internal.client to
            com.squareup.moshi,
            dev.socialscheduler.backend.support,
            retrofit2;
    opens dev.socialscheduler.backend.graphql.internal.beta to
            com.squareup.moshi,
            dev.socialscheduler.backend.support;
    opens dev.socialscheduler.backend.graphql.internal.current to
            com.squareup.moshi,
            dev.socialscheduler.backend.support;
    opens dev.socialscheduler.backend.graphql.internal.gateway to
            com.squareup.moshi,
            dev.socialscheduler.backend.support;

    provides SchedulerProvider with
            GraphQlSchedulerProvider;
}
