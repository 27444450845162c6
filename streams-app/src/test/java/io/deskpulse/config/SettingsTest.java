package io.deskpulse.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of settings, which documents itself. */
class SettingsTest {

    private static final Set<String> WITHOUT_DEFAULT = Set.of(
            "output-prefix",
            "instance-id",
            "policies",
            "promotions",
            "http-token-file",
            "http-tls-certificate",
            "http-tls-key",
            "advertised-address");

    @Test
    void shouldListEverySettingThatIsDeclared() {
        long declared = Arrays.stream(Settings.class.getDeclaredFields())
                .filter(field -> field.getType() == Setting.class && Modifier.isStatic(field.getModifiers()))
                .count();

        assertThat(Settings.ALL).hasSize((int) declared).doesNotHaveDuplicates();
    }

    @Test
    void shouldNameSettingsAsTheConfigurationDoes() {
        assertThat(Arrays.stream(AppConfig.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(name -> !name.equals("kafka"))
                        .map(SettingsTest::hyphenated))
                .containsExactlyElementsOf(
                        Settings.ALL.stream().map(Setting::name).toList());
    }

    private static String hyphenated(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    @Test
    void shouldTakeItsOwnDefaults() {
        assertThat(Settings.ALL)
                .filteredOn(setting -> !WITHOUT_DEFAULT.contains(setting.name()))
                .allSatisfy(setting ->
                        assertThat(setting.form().read(setting.byDefault())).isNotNull());
    }

    @Test
    void shouldExplainEverySettingInASentence() {
        assertThat(Settings.ALL).allSatisfy(setting -> {
            assertThat(setting.meaning()).matches("[A-Z].*\\.");
            assertThat(setting.expected()).isNotBlank();
        });
    }

    @Test
    void shouldNameTheVariableOfASetting() {
        assertThat(Settings.HTTP_PORT.environmentVariable()).isEqualTo("DESKPULSE_HTTP_PORT");
    }
}
