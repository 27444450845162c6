package io.deskpulse.notify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A chat platform as its documentation describes it: checks signatures and sizes, keeps to its limit, says no with 200. */
final class FakePlatform {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Pattern NOTICES = Pattern.compile("^DeskPulse: (\\d+) notices");

    private final RobotType type;
    private final InstantSource clock;
    private final List<Instant> attempts = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    FakePlatform(RobotType type, InstantSource clock) {
        this.type = type;
        this.clock = clock;
    }

    /** The body of its answer. */
    synchronized String take(String query, String body) {
        attempts.add(clock.instant());
        JsonNode json = tree(body);
        if (attemptsInTheLastMinute() > type.perMinute()) {
            return no(tooMany());
        }
        if (type.signs() && !isSigned(query, json)) {
            return no(type == RobotType.FEISHU ? 19_021 : 310_000);
        }
        String text = json.path(type == RobotType.FEISHU ? "content" : "text")
                .path(type == RobotType.FEISHU ? "text" : "content")
                .asText();
        if (text.getBytes(StandardCharsets.UTF_8).length > type.textBytes()) {
            return no(40_058);
        }
        texts.add(text);
        return no(0);
    }

    private int tooMany() {
        return switch (type) {
            case DINGTALK -> 130_101;
            case WECOM -> 45_009;
            case FEISHU -> 11_232;
        };
    }

    private String no(int code) {
        return type == RobotType.FEISHU
                ? "{\"code\":" + code + ",\"msg\":\"m\",\"data\":{}}"
                : "{\"errcode\":" + code + ",\"errmsg\":\"m\"}";
    }

    private long attemptsInTheLastMinute() {
        Instant begin = clock.instant().minus(MINUTE);
        return attempts.stream().filter(at -> at.isAfter(begin)).count();
    }

    private boolean isSigned(String query, JsonNode json) {
        if (type == RobotType.FEISHU) {
            String seconds = json.path("timestamp").asText();
            return isNow(Long.parseLong(seconds) * 1000)
                    && hmac(seconds + "\n" + Robots.SECRET, "")
                            .equals(json.path("sign").asText());
        }
        String millis = parameter(query, "timestamp");
        return isNow(Long.parseLong(millis))
                && hmac(Robots.SECRET, millis + "\n" + Robots.SECRET).equals(parameter(query, "sign"));
    }

    private boolean isNow(long millis) {
        return Math.abs(clock.millis() - millis) <= Duration.ofHours(1).toMillis();
    }

    private static String parameter(String query, String name) {
        Matcher found = Pattern.compile("(?:^|&)" + name + "=([^&]*)").matcher(query);
        return found.find() ? URLDecoder.decode(found.group(1), StandardCharsets.UTF_8) : "0";
    }

    private static String hmac(String key, String data) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] sign = mac.doFinal(data.getBytes(StandardCharsets.UTF_8));
            return java.util.Base64.getEncoder().encodeToString(sign);
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode tree(String body) {
        try {
            return new JsonMapper().readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in the group. */
    synchronized List<String> texts() {
        return List.copyOf(texts);
    }

    /** How many alerts the group was told of. */
    synchronized long noticesTold() {
        return texts.stream().mapToLong(FakePlatform::notices).sum();
    }

    private static long notices(String text) {
        Matcher header = NOTICES.matcher(text);
        if (!header.find()) {
            throw new AssertionError("no digest: " + text);
        }
        return Long.parseLong(header.group(1));
    }

    /** The most attempts within any minute, a minute beginning at each of them. */
    synchronized long mostInAMinute() {
        return attempts.stream().mapToLong(this::attemptsInTheMinuteFrom).max().orElse(0);
    }

    private long attemptsInTheMinuteFrom(Instant begin) {
        return attempts.stream()
                .filter(at -> !at.isBefore(begin) && at.isBefore(begin.plus(MINUTE)))
                .count();
    }
}
