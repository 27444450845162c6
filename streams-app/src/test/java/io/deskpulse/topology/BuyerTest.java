package io.deskpulse.topology;

import static io.deskpulse.topology.Chats.ask;
import static io.deskpulse.topology.Chats.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.Test;

/** Whose journey a stored key is. */
class BuyerTest {

    private static Bytes key(String key) {
        return Bytes.wrap(key.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void shouldBeNamedByTheKeyOfItsEvents() {
        Bytes key = key("s1:b1");

        assertThat(Buyer.named(key)).isEqualTo(Buyer.of(key, ask("m1", at("10:00:00"))));
    }

    @Test
    void shouldReadNamesOfAnyScript() {
        Buyer buyer = Buyer.named(key("小店:买家"));

        assertThat(buyer.shopId()).isEqualTo("小店");
        assertThat(buyer.buyerId()).isEqualTo("买家");
    }
}
