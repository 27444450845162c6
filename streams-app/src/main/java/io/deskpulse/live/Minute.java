package io.deskpulse.live;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The panes of one minute, found by shop or by whose they are. */
final class Minute {

    private final Map<String, Map<Whose, Pane>> shops = new HashMap<>();

    @Nullable
    Pane get(Whose whose) {
        return ofShop(whose.shopId()).get(whose);
    }

    /** The pane of somebody, blank where nothing was known yet. */
    Pane pane(Whose whose) {
        return shops.computeIfAbsent(whose.shopId(), none -> new HashMap<>())
                .computeIfAbsent(whose, none -> new Pane());
    }

    void put(Whose whose, Pane pane) {
        shops.computeIfAbsent(whose.shopId(), none -> new HashMap<>()).put(whose, pane);
    }

    /** The shops of which something became known. */
    Set<String> shops() {
        return shops.keySet();
    }

    Map<Whose, Pane> ofShop(String shopId) {
        return shops.getOrDefault(shopId, Map.of());
    }

    void forEach(BiConsumer<Whose, Pane> reader) {
        shops.values().forEach(panes -> panes.forEach(reader));
    }
}
