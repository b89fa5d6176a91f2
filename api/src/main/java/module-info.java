/**
 * Everything a user of Social Scheduler types: the interface, the domain, the errors, the configuration and the SPI.
 */
module dev.socialscheduler.api {
    requires static transitive org.jspecify;
    requires org.slf4j;

    exports dev.socialscheduler;
    exports dev.socialscheduler.config;
    exports dev.socialscheduler.error;
    exports dev.socialscheduler.event;
    exports dev.socialscheduler.metadata;
    exports dev.socialscheduler.spi;

    uses dev.socialscheduler.spi.SchedulerProvider;
}
