package io.deskpulse.fact;

import java.io.IOException;

/** How the fields of an object become a fact of one kind. */
interface FactForm {

    Fact of(FactInput in) throws IOException;

    /** The fact that the fields are, by the kind they name. */
    static Fact read(FactInput fields) throws IOException {
        String type = fields.required(FactField.TYPE);
        FactForm form = ChatFactForms.BY_TYPE.get(type);
        if (form == null) {
            form = SalesFactForms.BY_TYPE.get(type);
        }
        if (form == null) {
            throw new IOException("a fact of a kind that is not known");
        }
        return form.of(fields);
    }
}
