package io.deskpulse.notify;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Posts over HTTP; follows no redirect, for a robot's address does not move. */
final class HttpSender implements Sender {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 64 * 1024;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();
    private final Duration patience;

    /** @param patience how long one post may take until it is answered */
    HttpSender(Duration patience) {
        this.patience = patience;
    }

    @Override
    public Answer send(RobotType type, RobotMessage message) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(message.uri())
                .timeout(patience)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(message.json()))
                .build();
        try {
            HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                String retryAfter = answer.headers().firstValue("Retry-After").orElse(null);
                return AnswerReader.read(type, answer.statusCode(), retryAfter, body.readNBytes(MOST_BYTES));
            }
        } catch (IOException e) { // its message may hold the address
            return Answer.unknown("no answer, " + e.getClass().getSimpleName());
        }
    }
}
