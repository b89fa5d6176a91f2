/**
 * Everything a user of Social Scheduler types: the interface, the domain, the errors, the configuration and the SPI.
 */
@SuppressWarnings("module") // the modules that the qualified export names are built later
module dev.socialscheduler.api {
    requires static transitive org.jspecify;
    requires org.slf4j;

    exports dev.socialscheduler;
    exports dev.socialscheduler.config;
    exports dev.socialscheduler.error;
    exports dev.socialscheduler.event;
    exports dev.socialscheduler.internal to
            dev.socialscheduler.backend.graphql,
            dev.socialscheduler.backend.support,
            dev.socialscheduler.backend.v1;
    exports dev.socialscheduler.metadata;
    exports dev.socialscheduler.spi;

    uses dev.socialscheduler.spi.SchedulerProvider;
}
