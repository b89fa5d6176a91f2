package dev.socialscheduler.testsupport.architecture.samples.use;

final class PostDecoder {

    PostWire.Text text() {
        return new PostWire.Text(java.util.regex.Pattern.compile("a"));
    }
}
