package dev.socialscheduler.testbackend;

import dev.socialscheduler.config.Setting;
import java.util.List;

/** A second backend, without settings of its own. */
public class BlueProvider extends RedProvider {

    @Override
    public String id() {
        return "blue";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of();
    }
}
