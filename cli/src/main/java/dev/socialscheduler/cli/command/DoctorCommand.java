package dev.socialscheduler.cli.command;

import dev.socialscheduler.Account;
import dev.socialscheduler.Capability;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.Organization;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.cli.output.MatonConnectionsReport;
import dev.socialscheduler.cli.output.QuotaTable;
import dev.socialscheduler.cli.process.ExitCode;
import dev.socialscheduler.cli.text.CleanText;
import dev.socialscheduler.cli.text.TextTable;
import dev.socialscheduler.config.SchedulerConfig;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Checks the configuration, the credential, the channels, the capabilities and the request limits. */
@Command(
        name = "doctor",
        description = "Checks the configuration, the backend and your channels, and reports what needs "
                + "attention. Changes nothing.",
        footer = {"", "Examples:", "  social-scheduler doctor", "  social-scheduler doctor --backend maton"})
final class DoctorCommand implements Callable<Integer> {

    private final CommandContext context;

    DoctorCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        SchedulerConfig config = context.config();
        configuration(config);
        try (SocialScheduler scheduler = SocialScheduler.create(config)) {
            boolean connected = connections(scheduler, config);
            Account account = scheduler.account();
            account(account);
            List<Channel> channels = account.organizations().stream()
                    .map(Organization::id)
                    .flatMap(id -> scheduler.channels(ChannelQuery.all().in(id)).stream())
                    .toList();
            section("Channels", ChannelsCommand.table(channels));
            capabilities(scheduler.capabilities());
            section("Request limits", QuotaTable.of(scheduler.quota()));
            notices(scheduler.notices());
            conclusion(channels, connected);
        }
        return ExitCode.DONE.number();
    }

    private void configuration(SchedulerConfig config) {
        TextTable table = TextTable.of("Setting", "Value", "From");
        config.entries().forEach(entry -> table.row(entry.key(), entry.value(), entry.source()));
        section("Configuration", table);
        context.out().flush(); // visible even if the backend is unreachable
    }

    private void account(Account account) {
        String who = text(account.name()) + " <" + text(account.email()) + ">, " + text(account.timezone());
        TextTable table = TextTable.of("Organization", "ID", "Channels", "People");
        account.organizations()
                .forEach(organization -> table.row(
                        organization.name(),
                        organization.id().value(),
                        text(organization.channelCount()),
                        text(organization.memberCount())));
        section("Account", CleanText.line(who) + System.lineSeparator() + table);
    }

    private void capabilities(Set<Capability> has) {
        String lacks = Arrays.stream(Capability.values())
                .filter(capability -> !has.contains(capability))
                .map(Capability::title)
                .collect(Collectors.joining(", "));
        section(
                "Capabilities",
                lacks.isEmpty()
                        ? "The backend supports all " + has.size() + " capabilities."
                        : "The backend supports everything except: " + lacks + ".");
    }

    private void notices(List<String> notices) {
        if (!notices.isEmpty()) {
            section("Notices", String.join(System.lineSeparator(), notices));
        }
    }

    /** Reports the gateway's connections first, because nothing works without one. Returns whether they are fine. */
    private boolean connections(SocialScheduler scheduler, SchedulerConfig config) {
        try {
            Optional<MatonConnectionsReport> report = MatonConnectionsReport.of(scheduler, config);
            report.ifPresent(found -> section("Connections", found.text()));
            context.out().flush();
            return report.map(MatonConnectionsReport::isGood).orElse(true);
        } catch (ServiceUnavailableException e) {
            // The gateway may work without its control API.
            section(
                    "Connections",
                    "The connections cannot be listed. " + CleanText.line(e.problem() + " " + e.remedy()));
            return false;
        }
    }

    private void conclusion(List<Channel> channels, boolean connected) {
        long bad = channels.stream().filter(channel -> !channel.health().good()).count();
        String attention = (connected ? "" : " The connections need attention (see above).")
                + (bad == 0 ? "" : " " + bad + " of " + channels.size() + " channels need attention (see above).");
        context.out()
                .println(attention.isEmpty() ? "Everything is in order." : "The backend is reachable." + attention);
    }

    private void section(String title, Object content) {
        PrintWriter out = context.out();
        out.println(title);
        out.println("=".repeat(title.length()));
        out.println(content);
        out.println();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "?");
    }
}
