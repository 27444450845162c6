package io.deskpulse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BuyersTest {

    private static final Buyers BUYERS = Buyers.keyed("0123456789abcdef0123456789abcdef");

    /** {@code printf 's1\n8001' | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef}, its first half. */
    @Test
    void shouldBeTheHmacOfShopAndCustomer() {
        assertThat(BUYERS.idOf("s1", "8001")).isEqualTo("e4ddcb876933295aced85abb9687055e");
    }

    @Test
    void shouldDifferByShopCustomerAndKey() {
        assertThat(BUYERS.idOf("s1", "8001"))
                .isNotEqualTo(BUYERS.idOf("s2", "8001"))
                .isNotEqualTo(BUYERS.idOf("s1", "8002"))
                .isNotEqualTo(Buyers.keyed("another key of the same kind").idOf("s1", "8001"));
    }
}
