package io.deskpulse.roster;

import io.deskpulse.forecast.SlotForecast;
import java.util.EnumMap;
import java.util.Map;

/**
 * What figures tell of an outlook.
 *
 * @param expected the sessions expected, by how far ahead
 * @param needs how many people they need; nothing where no chat has ended yet
 */
public record ShopNeeds(Outlook outlook, Map<Ahead, SlotForecast> expected, Map<Ahead, Need> needs) {

    static ShopNeeds of(Outlook outlook) {
        Map<Ahead, SlotForecast> expected = new EnumMap<>(Ahead.class);
        Map<Ahead, Need> needs = new EnumMap<>(Ahead.class);
        for (Ahead ahead : Ahead.ALL) {
            if (ahead.slots() < outlook.expected().size()) {
                SlotForecast forecast = outlook.expected().get(ahead.slots());
                expected.put(ahead, forecast);
                Need need = outlook.need(forecast);
                if (need != null) {
                    needs.put(ahead, need);
                }
            }
        }
        return new ShopNeeds(outlook, expected, needs);
    }

    /**
     * How many people lack in the neediest quarter-hour of the next hour, if that is beyond the policy's margin.
     *
     * @param working how many are there
     */
    public int missing(int working) {
        int needed = 0;
        for (Ahead ahead : Ahead.NEXT_HOUR) {
            Need need = needs.get(ahead);
            needed = Math.max(needed, need == null ? 0 : need.required().atDesk());
        }
        double margin = outlook.policy().staffing().margin();
        return needed > working * (1 + margin) ? needed - working : 0;
    }
}
