package dev.socialscheduler.testsupport.architecture.samples.use;

import java.util.regex.Pattern;

final class PostWire {

    record Text(Pattern pattern) {}
}
