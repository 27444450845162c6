package io.deskpulse.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatingScoresTest {

    private static final String RATING = "{\"ratingId\":\"r1\",\"shopId\":\"s1\",\"buyerId\":\"b1\",\"at\":1,";

    @Test
    void shouldHaveNoScoreOfSatisfactionWhenTheTypeIsDsr() throws Exception {
        RatingEvent rating = rating("\"type\":\"DSR\",\"description\":5,\"service\":4,\"logistics\":3,\"score\":2}");

        assertThat(rating.score()).isEqualTo(RatingEvent.NO_SCORE);
        assertThat(rating.service()).isEqualTo(4);
    }

    @Test
    void shouldHaveNoDimensionsWhenTheTypeIsCsat() throws Exception {
        RatingEvent rating = rating("\"type\":\"CSAT\",\"score\":2,\"service\":4}");

        assertThat(rating.service()).isEqualTo(RatingEvent.NO_SCORE);
        assertThat(rating.score()).isEqualTo(2);
    }

    private static RatingEvent rating(String rest) throws RejectedException {
        return (RatingEvent) EventCodec.decode(InputTopic.RATING_EVENTS, (RATING + rest).getBytes(UTF_8));
    }
}
