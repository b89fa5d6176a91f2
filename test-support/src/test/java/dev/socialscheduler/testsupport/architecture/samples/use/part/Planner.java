package dev.socialscheduler.testsupport.architecture.samples.use.part;

import java.util.regex.Pattern;

final class Planner {

    Pattern pattern() {
        return Pattern.compile("b");
    }
}
