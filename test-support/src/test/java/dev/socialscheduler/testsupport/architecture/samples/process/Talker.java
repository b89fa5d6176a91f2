package dev.socialscheduler.testsupport.architecture.samples.process;

final class Talker {

    void talk() {
        System.out.println("talk");
    }
}
