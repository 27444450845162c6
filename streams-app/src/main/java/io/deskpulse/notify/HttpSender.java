package io.deskpulse.notify;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Posts over HTTP; follows no redirect, for a robot's address does not move. */
final class HttpSender implements Sender {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);

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
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(message.json()))
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(request, BodyHandlers.ofByteArray());
        try { // the request's own timeout would end with the head of the answer
            return read(type, answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            answer.cancel(true);
            return Answer.unknown("no answer within " + patience.toMillis() + " ms");
        } catch (ExecutionException e) { // its message may hold the address
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return Answer.unknown("no answer, " + cause.getClass().getSimpleName());
        }
    }

    private static Answer read(RobotType type, HttpResponse<byte[]> answer) {
        String retryAfter = answer.headers().firstValue("Retry-After").orElse(null);
        return AnswerReader.read(type, answer.statusCode(), retryAfter, answer.body());
    }
}
