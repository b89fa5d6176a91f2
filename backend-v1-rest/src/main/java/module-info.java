import dev.socialscheduler.backend.v1.V1SchedulerProvider;
import dev.socialscheduler.spi.SchedulerProvider;

/** The backend with the id v1-rest. */
@SuppressWarnings("module") // the service is called v1, for good
module dev.socialscheduler.backend.v1 {
    requires transitive dev.socialscheduler.api;
    requires dev.socialscheduler.backend.support;
    requires com.squareup.moshi;
    requires feign.core;
    requires feign.form;
    requires feign.okhttp;
    requires kotlin.stdlib;
    requires okhttp3;
    requires okio;
    requires org.slf4j;
    requires static org.jspecify;

    exports dev.socialscheduler.backend.v1;
    // Moshi binds the wire records by reflection.
    opens dev.socialscheduler.backend.v1 to
            com.squareup.moshi;

    provides SchedulerProvider with
            V1SchedulerProvider;
}
