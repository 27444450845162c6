package io.deskpulse.event;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The JSON form of a rating, and which scores each type must bring; scores of the other type are checked, then dropped. */
final class RatingEventJson {

    static final FieldNames NAMES = new FieldNames(
            "ratingId",
            "shopId",
            "buyerId",
            "type",
            "orderId",
            "agentId",
            "description",
            "service",
            "logistics",
            "score",
            "at");
    private static final WireNames<RatingType> TYPES = new WireNames<>(RatingType.values());
    private static final int WORST = 1;
    private static final int BEST = 5;

    private @Nullable String ratingId;
    private @Nullable String shopId;
    private @Nullable String buyerId;
    private @Nullable RatingType type;
    private @Nullable String orderId;
    private @Nullable String agentId;
    private long description = FieldReader.ABSENT;
    private long service = FieldReader.ABSENT;
    private long logistics = FieldReader.ABSENT;
    private long score = FieldReader.ABSENT;
    private long at = FieldReader.ABSENT;

    private RatingEventJson() {}

    static RatingEvent read(FieldReader in) throws IOException, RejectedException {
        RatingEventJson json = new RatingEventJson();
        for (String field = in.nextField(); field != null; field = in.nextField()) {
            json.take(field, in);
        }
        return json.rating();
    }

    private void take(String field, FieldReader in) throws IOException, RejectedException {
        switch (field) {
            case "ratingId" -> ratingId = in.identifier(field, ratingId);
            case "shopId" -> shopId = in.shop(field, shopId);
            case "buyerId" -> buyerId = in.identifier(field, buyerId);
            case "type" -> type = in.name(field, type, TYPES);
            case "orderId" -> orderId = in.identifier(field, orderId);
            case "agentId" -> agentId = in.agent(field, agentId);
            case "description" -> description = in.integer(field, description, WORST, BEST);
            case "service" -> service = in.integer(field, service, WORST, BEST);
            case "logistics" -> logistics = in.integer(field, logistics, WORST, BEST);
            case "score" -> score = in.integer(field, score, WORST, BEST);
            case "at" -> at = in.integer(field, at, 0, Rules.LATEST);
            default -> in.skipValue();
        }
    }

    private RatingEvent rating() throws RejectedException {
        RatingType known = Rules.required(type, "type");
        return new RatingEvent(
                Rules.required(ratingId, "ratingId"),
                Rules.required(shopId, "shopId"),
                Rules.required(buyerId, "buyerId"),
                known,
                orderId,
                agentId,
                score(known, RatingType.DSR, description, "description"),
                score(known, RatingType.DSR, service, "service"),
                score(known, RatingType.DSR, logistics, "logistics"),
                score(known, RatingType.CSAT, score, "score"),
                Rules.required(at, "at"));
    }

    private static int score(RatingType type, RatingType owner, long value, String field) throws RejectedException {
        return type == owner ? (int) Rules.required(value, field) : RatingEvent.NO_SCORE;
    }

    static void write(RatingEvent rating, FieldWriter out) throws IOException {
        out.string("ratingId", rating.ratingId());
        out.string("shopId", rating.shopId());
        out.string("buyerId", rating.buyerId());
        out.name("type", rating.type());
        out.string("orderId", rating.orderId());
        out.string("agentId", rating.agentId());
        out.integer("description", rating.description(), RatingEvent.NO_SCORE);
        out.integer("service", rating.service(), RatingEvent.NO_SCORE);
        out.integer("logistics", rating.logistics(), RatingEvent.NO_SCORE);
        out.integer("score", rating.score(), RatingEvent.NO_SCORE);
        out.integer("at", rating.at());
    }
}
