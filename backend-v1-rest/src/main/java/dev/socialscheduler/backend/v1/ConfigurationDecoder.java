package dev.socialscheduler.backend.v1;

import dev.socialscheduler.Network;
import dev.socialscheduler.ServiceConfiguration;
import dev.socialscheduler.ServiceConfiguration.MediaRule;
import dev.socialscheduler.ServiceConfiguration.NetworkRule;
import dev.socialscheduler.backend.support.internal.json.WireValues;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decodes the configuration of the networks. */
final class ConfigurationDecoder {

    private ConfigurationDecoder() {}

    static ServiceConfiguration decode(ConfigurationWire.Configuration configuration) {
        return ServiceConfiguration.builder()
                .networks(WireValues.required(configuration.services(), "services").entrySet().stream()
                        .flatMap(service -> types(service.getValue()).entrySet().stream()
                                .map(type -> rule(service.getKey(), type.getKey(), type.getValue())))
                        .toList())
                .media(media(configuration.media()))
                .build();
    }

    private static Map<String, ConfigurationWire.Type> types(ConfigurationWire.Service service) {
        return WireValues.required(service.types(), "services.types");
    }

    private static NetworkRule rule(String service, String type, ConfigurationWire.Type rule) {
        return NetworkRule.builder(Network.of(service), type)
                .networkWireName(service)
                .name(Wires.required(rule.name(), "services.types.name"))
                .characterLimit(rule.characterLimit())
                .scheduleLimit(rule.scheduleLimit())
                .build();
    }

    private static @Nullable MediaRule media(ConfigurationWire.@Nullable Media media) {
        return media == null
                ? null
                : MediaRule.builder()
                        .minimumBytes(media.pictureSizeMin())
                        .maximumBytes(media.pictureSizeMax())
                        .fileTypes(WireValues.list(media.pictureFiletypes(), type -> type))
                        .build();
    }
}
