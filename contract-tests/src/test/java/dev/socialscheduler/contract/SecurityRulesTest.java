package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.config.Setting;
import dev.socialscheduler.spi.SchedulerProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing in the code weakens a connection, and nothing that a user may set does. */
class SecurityRulesTest {

    private static final Pattern WEAKENING = Pattern.compile("HostnameVerifier|hostnameVerifier|X509TrustManager"
            + "|TrustManager|sslSocketFactory|SSLContext|ConnectionSpec|CookieJar|CookieManager"
            + "|followRedirects\\(true|followSslRedirects\\(true|setDefaultUseCaches|disableHtmlEscaping"
            + "|ObjectInputStream|enableDefaultTyping|activateDefaultTyping|ScriptEngine");

    private static final Pattern SWITCH =
            Pattern.compile("(?i)tls|ssl|trust|insecure|verif|certificate|cookie|redirect");

    @Test
    void no_code_touches_the_verification_of_certificates_cookies_redirects_or_java_deserialization() throws Exception {
        List<String> found = new ArrayList<>();
        List<Path> files = Project.javaFiles("src/main/java");
        for (Path file : files) {
            WEAKENING.matcher(Files.readString(file)).results().forEach(hit -> found.add(file + ": " + hit.group()));
        }

        assertThat(files).hasSizeGreaterThan(300);
        assertThat(found).isEmpty();
    }

    @Test
    void no_setting_switches_protection_off() {
        List<Setting<?>> settings = new ArrayList<>(CommonSettings.all());
        ServiceLoader.load(SchedulerProvider.class).forEach(provider -> settings.addAll(provider.settings()));

        assertThat(settings).hasSizeGreaterThan(20);
        assertThat(settings).noneMatch(setting -> SWITCH.matcher(setting.name()).find());
    }
}
