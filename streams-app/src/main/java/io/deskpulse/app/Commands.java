package io.deskpulse.app;

import io.deskpulse.config.Setting;
import io.deskpulse.config.Settings;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;

/** The commands of this module, in the order in which help lists them. */
final class Commands {

    private static final Set<String> CLUSTER =
            Set.of("bootstrap-servers", "topic-prefix", "output-prefix", "partitions", "replication-factor");
    private static final Set<String> ACCESS = Set.of("http-token-file", "http-tls-certificate", "http-tls-key");
    private static final List<Setting<?>> OF_CLUSTER = Settings.ALL.stream()
            .filter(setting -> CLUSTER.contains(setting.name()))
            .toList();
    private static final List<Setting<?>> OF_LISTENERS = Settings.ALL.stream()
            .filter(setting -> CLUSTER.contains(setting.name()) || ACCESS.contains(setting.name()))
            .toList();

    private Commands() {}

    static List<Object> of(Terminal terminal) {
        return List.of(
                new ReportCommand(terminal),
                new ScorecardCommand(terminal),
                new ExplainCommand(terminal),
                new CheckCommand(terminal),
                new DiffCommand(terminal),
                new ConvertCommand(terminal),
                new ForecastCommand(terminal),
                new PlanCommand(terminal),
                withSettings(Settings.ALL, settings -> new RunCommand(terminal, settings)),
                withSettings(OF_CLUSTER, settings -> new TopicsCommand(terminal, settings)),
                withSettings(OF_CLUSTER, settings -> new ReplayCommand(terminal, settings)),
                withSettings(OF_LISTENERS, settings -> new NotifyCommand(terminal, settings)),
                withSettings(OF_LISTENERS, settings -> new BridgeCommand(terminal, settings)),
                withSettings(OF_CLUSTER, settings -> new TopologyCommand(terminal, settings)));
    }

    private static CommandLine withSettings(List<Setting<?>> offered, Function<SettingOptions, Object> command) {
        SettingOptions settings = new SettingOptions(offered);
        return settings.addTo(new CommandLine(command.apply(settings)));
    }
}
