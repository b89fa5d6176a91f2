package dev.socialscheduler.backend.v1;

import dev.socialscheduler.Network;
import dev.socialscheduler.ServiceConfiguration;
import dev.socialscheduler.ServiceConfiguration.MediaRule;
import dev.socialscheduler.ServiceConfiguration.NetworkRule;
import dev.socialscheduler.backend.support.internal.json.WireValues;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What v1 says of the networks, wire to domain. */
final class ConfigurationDecoder {

    private ConfigurationDecoder() {}

    static ServiceConfiguration decode(ConfigurationWire.Configuration configuration) {
        return new ServiceConfiguration(
                WireValues.required(configuration.services(), "services").entrySet().stream()
                        .flatMap(service -> types(service.getValue()).entrySet().stream()
                                .map(type -> rule(service.getKey(), type.getKey(), type.getValue())))
                        .toList(),
                media(configuration.media()));
    }

    private static Map<String, ConfigurationWire.Type> types(ConfigurationWire.Service service) {
        return WireValues.required(service.types(), "services.types");
    }

    private static NetworkRule rule(String service, String type, ConfigurationWire.Type rule) {
        return new NetworkRule(
                Network.of(service),
                service,
                type,
                Wires.required(rule.name(), "services.types.name"),
                rule.characterLimit(),
                rule.scheduleLimit());
    }

    private static @Nullable MediaRule media(ConfigurationWire.@Nullable Media media) {
        return media == null
                ? null
                : new MediaRule(
                        media.pictureSizeMin(),
                        media.pictureSizeMax(),
                        WireValues.list(media.pictureFiletypes(), type -> type));
    }
}
