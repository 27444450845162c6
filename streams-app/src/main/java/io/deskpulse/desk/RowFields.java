package io.deskpulse.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes figures under their dotted paths, opening and closing the objects that neighbours share. */
final class RowFields {

    private final JsonGenerator json;
    private final List<String> open = new ArrayList<>();

    RowFields(JsonGenerator json) {
        this.json = json;
    }

    void write(String path, long value) throws IOException {
        List<String> objects = new ArrayList<>(List.of(path.split("\\.")));
        String name = objects.remove(objects.size() - 1);
        while (open.size() > objects.size() || !objects.subList(0, open.size()).equals(open)) {
            closeOne();
        }
        for (String object : objects.subList(open.size(), objects.size())) {
            json.writeObjectFieldStart(object);
            open.add(object);
        }
        json.writeNumberField(name, value);
    }

    void close() throws IOException {
        while (!open.isEmpty()) {
            closeOne();
        }
    }

    private void closeOne() throws IOException {
        json.writeEndObject();
        open.remove(open.size() - 1);
    }
}
