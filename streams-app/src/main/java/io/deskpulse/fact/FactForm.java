package io.deskpulse.fact;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How the fields of an object become a fact of one kind. */
interface FactForm {

    Fact read(FactInput in) throws IOException;

    /** The form of the kind of that name, null where there is none. */
    static @Nullable FactForm of(String type) {
        FactForm chat = ChatFactForms.BY_TYPE.get(type);
        return chat == null ? SalesFactForms.BY_TYPE.get(type) : chat;
    }
}
