package io.deskpulse.fact;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How the fields of an object become a fact of one kind. */
interface FactForm {

    Fact of(FactInput in) throws IOException;

    /** The fact that the fields are, by the kind they name. */
    static Fact read(FactInput fields) throws IOException {
        FactForm form = named(fields.required(FactField.TYPE));
        if (form == null) {
            throw new IOException("a fact of a kind that is not known");
        }
        return form.of(fields);
    }

    /** The form of a kind of fact; null where it is not known. */
    static @Nullable FactForm named(String type) {
        FactForm form = ChatFactForms.BY_TYPE.get(type);
        return form == null ? SalesFactForms.BY_TYPE.get(type) : form;
    }
}
