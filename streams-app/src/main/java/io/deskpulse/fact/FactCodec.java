package io.deskpulse.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The facts topic's bytes: {@code {"sign": 1, "fact": {"type": "LegEnded", …}}}, as the published schema describes them. */
public final class FactCodec {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .addMixIn(Fact.class, ByType.class)
            .build();
    private static final ObjectWriter WRITER = MAPPER.writerFor(Posting.class);
    private static final ObjectReader READER = MAPPER.readerFor(Posting.class);

    private FactCodec() {}

    /** A posting as JSON. */
    public static byte[] encode(Posting posting) {
        try {
            return WRITER.writeValueAsBytes(posting);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The posting that JSON holds.
     *
     * @throws UncheckedIOException if it holds none: only this program writes the topic, so that is no bad input but a
     *     breach of the contract
     */
    public static Posting decode(byte[] json) {
        try {
            return READER.readValue(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = SessionStarted.class, name = "SessionStarted"),
        @JsonSubTypes.Type(value = SessionJoined.class, name = "SessionJoined"),
        @JsonSubTypes.Type(value = SessionEnded.class, name = "SessionEnded"),
        @JsonSubTypes.Type(value = Contact.class, name = "Contact"),
        @JsonSubTypes.Type(value = Inquiry.class, name = "Inquiry"),
        @JsonSubTypes.Type(value = Reception.class, name = "Reception"),
        @JsonSubTypes.Type(value = SlowReception.class, name = "SlowReception"),
        @JsonSubTypes.Type(value = LegOpened.class, name = "LegOpened"),
        @JsonSubTypes.Type(value = LegEnded.class, name = "LegEnded"),
        @JsonSubTypes.Type(value = TurnEnded.class, name = "TurnEnded"),
        @JsonSubTypes.Type(value = HeadlineCase.class, name = "HeadlineCase"),
        @JsonSubTypes.Type(value = Enquirer.class, name = "Enquirer"),
        @JsonSubTypes.Type(value = OrderPaid.class, name = "OrderPaid"),
        @JsonSubTypes.Type(value = PayingBuyer.class, name = "PayingBuyer"),
        @JsonSubTypes.Type(value = Refunded.class, name = "Refunded"),
        @JsonSubTypes.Type(value = Converted.class, name = "Converted"),
        @JsonSubTypes.Type(value = ShopRated.class, name = "ShopRated"),
        @JsonSubTypes.Type(value = ServiceRated.class, name = "ServiceRated"),
        @JsonSubTypes.Type(value = ChatRated.class, name = "ChatRated")
    })
    private interface ByType {}
}
