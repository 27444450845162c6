package io.deskpulse.policy;

import static io.deskpulse.policy.Policies.problemsOf;
import static io.deskpulse.policy.Policies.problemsOfYaml;
import static io.deskpulse.policy.Policies.problemsWith;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a policies file must not say, and that the operator is told all of it at once. */
class PolicyProblemsTest {

    @Test
    void shouldNameEveryProblemAtOnce() {
        String problems = problemsOf(
                """
                {'default': {'pack': 'ebay'},
                 'shop': {},
                 'shops': {'s1': {'sessionGap': 'long', 'zone': 'Mars/Olympus'}, 's2': {'gap': '1 s'}}}
                """);

        assertThat(problems)
                .contains("default.pack", "\"shop\"", "s1.sessionGap", "s1.zone", "s2: unknown setting \"gap\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'10'", "'10 minutes'", "'-1 s'", "'1.5 s'", "'10  s'", "''", "10", "null", "'9999999999 h'"})
    void shouldRefuseWhatIsNoDuration(String written) {
        assertThat(problemsWith("'transferGrace': " + written)).contains("s1.transferGrace", "duration");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sessionGap", "responseCap"})
    void shouldRefuseALimitOfNothing(String setting) {
        assertThat(problemsWith("'" + setting + "': '0 s'")).contains("s1." + setting, "more than 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8:00-23:00", "08:00-24:30", "24:00-08:00", "08:00-25:00", "08:00-08:00", "08:60-23:00", "08:00"
            })
    void shouldRefuseWhatAreNoHours(String written) {
        assertThat(problemsWith("'serviceHours': '" + written + "'")).contains("s1.serviceHours", "08:00-23:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mars/Olympus", "", "8"})
    void shouldRefuseWhatIsNoZone(String written) {
        assertThat(problemsWith("'zone': '" + written + "'")).contains("s1.zone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cny", "RMB¥", "", "YUAN"})
    void shouldRefuseWhatIsNoCurrency(String written) {
        assertThat(problemsWith("'currency': '" + written + "'")).contains("s1.currency");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[30, 30]", "[60, 30]", "[0, 30]", "[-1]", "[1.5]", "['30']", "30", "'30'"})
    void shouldRefuseThresholdsThatDoNotRise(String written) {
        assertThat(problemsWith("'thresholds': " + written)).contains("s1.thresholds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "'21'", "true", "99999999999"})
    void shouldRefuseDaysThatAreNoWholeNumber(String written) {
        assertThat(problemsWith("'afterSalesDays': " + written)).contains("s1.afterSalesDays", "whole number");
    }

    @Test
    void shouldRefuseAnAnswerOtherThanYesOrNo() {
        assertThat(problemsWith("'assistCounts': 'yes'")).contains("s1.assistCounts", "true or false");
    }

    @Test
    void shouldOfferTheChoicesThereAre() {
        assertThat(problemsWith("'attribution': 'last'")).contains("s1.attribution", "order, pay, order_first");
    }

    @Test
    void shouldRefuseAlertLevelsThatDoNotRise() {
        assertThat(problemsWith("'alertLevels': {'warn': '100 s', 'alert': '60 s'}"))
                .contains("s1.alertLevels", "warn < alert < breach");
    }

    @Test
    void shouldRefuseUnknownSettingsInsideASetting() {
        assertThat(problemsWith("'headline': {'within': 30}, 'alertLevels': {'panic': '1 s'}"))
                .contains("s1.headline", "\"within\"", "s1.alertLevels", "\"panic\"");
    }

    @Test
    void shouldRefuseAKeyThatIsGivenTwice() {
        assertThat(problemsOf("{'shops': {'s1': {}, 's1': {}}}")).contains("line 1", "s1");
    }

    @Test
    void shouldRefuseAKeyThatIsGivenTwiceInYaml() {
        assertThat(problemsOfYaml("default: {pack: jd}\ndefault: {pack: pdd}\n"))
                .contains("line 2", "default");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "'taobao'"})
    void shouldRefuseWhatIsNoObject(String content) {
        assertThat(problemsOf(content)).contains("expected an object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'default': 'taobao'}", "{'default': null}", "{'shops': {'s1': []}}", "{'shops': []}"})
    void shouldRefuseSectionsThatAreNoObjects(String content) {
        assertThat(problemsOf(content)).contains("expected an object");
    }

    @Test
    void shouldTellWhereTheSyntaxBreaks() {
        assertThat(problemsOf("{'default':\n {'pack' 'jd'}}")).startsWith("not JSON at line 2");
        assertThat(problemsOfYaml("default: {pack: jd\nshops: {}")).startsWith("not YAML at line");
    }

    @Test
    void shouldRefuseWhatFollowsTheDocument() {
        assertThat(problemsOf("{} {}")).startsWith("not JSON");
    }
}
