package io.deskpulse.intake;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** How a shop's own number or name of a customer becomes the buyer id of our events. */
@FunctionalInterface
public interface Buyers {

    /** Takes them as they are: for sources whose customers are pseudonyms already. */
    Buyers AS_THEY_ARE = (shopId, customer) -> customer;

    /** The buyer id of one customer; the same two always give the same. */
    String idOf(String shopId, String customer);

    /**
     * Pseudonyms that only whoever has the key can form: 128 bits of the HMAC over shop and customer, in hexadecimal. Another
     * shop has another pseudonym for the same customer, so that nobody can follow him from one to the next.
     */
    static Buyers keyed(String key) {
        Hmac hmac = new Hmac(key);
        return (shopId, customer) -> {
            byte[] digest = hmac.of((shopId + '\n' + customer).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        };
    }
}
