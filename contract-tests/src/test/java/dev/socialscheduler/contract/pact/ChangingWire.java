package dev.socialscheduler.contract.pact;

import java.util.List;

/** What is done to a stored post. */
interface ChangingWire {

    default List<Exchange> editText() {
        return List.of();
    }

    default List<Exchange> editTime() {
        return List.of();
    }

    default List<Exchange> editToQueue() {
        return List.of();
    }

    default List<Exchange> editAssets() {
        return List.of();
    }

    /** Text, follow-ups, metadata and labels at once. */
    default List<Exchange> editThread() {
        return List.of();
    }

    default List<Exchange> publishNow() {
        return List.of();
    }

    default List<Exchange> moveToTop() {
        return List.of();
    }

    default List<Exchange> moveToBottom() {
        return List.of();
    }

    default List<Exchange> delete() {
        return List.of();
    }
}
