package dev.socialscheduler.testsupport.architecture.samples.failure;

import dev.socialscheduler.testsupport.architecture.samples.failure.error.SpecialException;
import java.util.function.Supplier;

final class Lazy {

    Supplier<RuntimeException> later() {
        return SpecialException::new;
    }
}
