package io.deskpulse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code forecast} and {@code plan}, on a shop to which a buyer comes every five minutes from ten to twelve. */
class RosterCommandsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate MONDAY = LocalDate.parse("2026-10-05");

    @TempDir
    private Path folder;

    private Path recording(int days) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            for (int minute = 0; minute < 120; minute += 5) {
                long at = MONDAY.plusDays(day)
                        .atTime(LocalTime.of(10, 0).plusMinutes(minute))
                        .atZone(SHANGHAI)
                        .toInstant()
                        .toEpochMilli();
                String buyer = "b" + day + "-" + minute;
                lines.add(message(buyer, 1, "BUYER", at));
                lines.add(message(buyer, 2, "AGENT", at + 20_000));
                lines.add(message(buyer, 3, "AGENT", at + 140_000));
            }
        }
        return Files.write(folder.resolve("weeks.ndjson"), lines);
    }

    private static String message(String buyer, int number, String sender, long at) {
        return ("{\"topic\":\"chat-messages\",\"value\":{\"messageId\":\"%s-%d\",\"shopId\":\"s1\",\"buyerId\":\"%s\","
                        + "\"agentId\":\"a1\",\"sender\":\"%s\",\"kind\":\"TEXT\",\"sentAt\":%d}}")
                .formatted(buyer, number, buyer, sender, at);
    }

    @Test
    void shouldForecastTheNextDayFromTheEndOfTheFile() throws IOException {
        CommandRun run = CommandRun.of("forecast", recording(8).toString(), "--format", "csv");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSize(97).first().isEqualTo("shop,from,basis,sessions,low,high");
        assertThat(run.out().lines()).anyMatch(line -> line.startsWith("s1,2026-10-13T10:30,weeks,3.0,"));
        assertThat(run.out().lines()).contains("s1,2026-10-13T03:00,weeks,0.0,0.0,0.0");
    }

    @Test
    void shouldForecastFromWhateverInstantKnowingNothingLater() throws IOException {
        String file = recording(8).toString();

        CommandRun run = CommandRun.of("forecast", file, "--at", "2026-10-07T00:00", "--format", "csv");

        assertThat(run.out().lines()).anyMatch(line -> line.startsWith("s1,2026-10-07T10:30,days,3.0,"));
        assertThat(CommandRun.of("forecast", file, "--at", "2026-10-05T12:00").err())
                .contains("s1: nothing is known of any whole day before, so there is no forecast");
    }

    @Test
    void shouldFollowTheCalendarOfPromotions() throws IOException {
        Path calendar = Files.writeString(
                folder.resolve("promotions.json"),
                "[{\"from\": \"2026-10-13\", \"to\": \"2026-10-13T11:00\", \"shops\": [\"s1\"], \"multiplier\": 4}]");

        CommandRun run = CommandRun.of(
                "forecast", recording(8).toString(), "--promotions", calendar.toString(), "--format", "csv");

        assertThat(run.out().lines()).anyMatch(line -> line.startsWith("s1,2026-10-13T10:30,weeks,12.0,"));
        assertThat(run.out().lines()).anyMatch(line -> line.startsWith("s1,2026-10-13T11:15,weeks,3.0,"));
    }

    @Test
    void shouldNameEverythingThatIsWrongWithACalendar() throws IOException {
        Path calendar = Files.writeString(
                folder.resolve("promotions.json"),
                "[{\"from\": \"soon\", \"to\": \"2026-10-13\", \"multiplier\": 4, \"shop\": \"s1\"},"
                        + "{\"from\": \"2026-10-14\", \"to\": \"2026-10-13\", \"multiplier\": 2},"
                        + "{\"from\": \"2026-10-13\", \"to\": \"2026-10-14\", \"shops\": \"s1\", \"multiplier\": 0}]");

        CommandRun run = CommandRun.of("forecast", recording(1).toString(), "--promotions", calendar.toString());

        assertThat(run.status()).isNotZero();
        assertThat(run.errLines())
                .hasSize(1)
                .first()
                .asString()
                .contains(
                        "promotion 1: unknown key \"shop\"",
                        "promotion 1.from: expected a time such as \"2026-10-10T20:00\"".replace("10-10", "11-10"),
                        "promotion 2: expected from < to",
                        "promotion 3.shops: expected a list of different shop ids",
                        "promotion 3.multiplier: expected a number above 0");
    }

    @Test
    void shouldJudgePastForecastsBesideYesterdayAndLastWeek() throws IOException {
        CommandRun run = CommandRun.of("forecast", recording(21).toString(), "--backtest");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines().map(line -> line.substring(0, 5).strip()))
                .containsExactly("ahead", "1 h", "4 h", "12 h", "24 h");
    }

    @Test
    void shouldSayThatAWeekIsTooLittleToJudgeBy() throws IOException {
        CommandRun run = CommandRun.of("forecast", recording(7).toString(), "--backtest");

        assertThat(run.status()).isNotZero();
        assertThat(run.err()).contains("the file holds no more than a week");
    }

    @Test
    void shouldPlanADayForTheRosterTool() throws IOException {
        CommandRun run = CommandRun.of("plan", recording(8).toString(), "--day", "2026-10-13", "--format", "csv");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .hasSize(97)
                .first()
                .isEqualTo("shop,from,sessions,high,handle s,agents,rostered,in time,wait s,occupancy");
        assertThat(run.out().lines()).anyMatch(line -> line.startsWith("s1,2026-10-13T10:30,3.0,"));
        assertThat(run.out().lines()).contains("s1,2026-10-13T03:00,0.0,0.0,,0,0,,,");
    }

    @Test
    void shouldSayWhyADayCannotBePlanned() throws IOException {
        CommandRun run = CommandRun.of("plan", recording(2).toString(), "--day", "2026-10-05");

        assertThat(run.err()).contains("s1: no chat ended in the 28 days before 2026-10-05");
    }

    @Test
    void shouldNameAShopThatIsNotInTheFile() throws IOException {
        CommandRun run = CommandRun.of("plan", recording(2).toString(), "--day", "2026-10-07", "--shop", "s9");

        assertThat(run.status()).isNotZero();
        assertThat(run.errLines()).hasSize(1).first().asString().endsWith("no sessions of shop s9");
    }
}
