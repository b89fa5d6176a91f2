/** What every backend needs exactly once. */
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
}
