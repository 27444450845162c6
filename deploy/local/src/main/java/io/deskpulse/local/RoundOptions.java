package io.deskpulse.local;

import io.deskpulse.local.bench.Section;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options of {@code bench} for rounds over topics that are filled beforehand. */
final class RoundOptions {

    @Option(
            names = "--sections",
            paramLabel = "NAME",
            split = ",",
            converter = SectionName.class,
            defaultValue = "limits,pipeline,reference",
            description =
                    "What to look at, of limits, pipeline, reference, garbage, latency, restore, scrape, scaling; default ${DEFAULT-VALUE}.")
    Set<Section> sections = new TreeSet<>();

    @Option(
            names = "--events",
            paramLabel = "N",
            defaultValue = "300000",
            description = "Events of a round; default ${DEFAULT-VALUE}.")
    int events;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "5",
            description = "Rounds that count, after some to warm up; default ${DEFAULT-VALUE}.")
    int rounds;

    @Option(
            names = "--density",
            paramLabel = "EVENTS/S",
            defaultValue = "20000",
            description = "Events for each second of their own time: the more, the more buyers at once;"
                    + " default ${DEFAULT-VALUE}.")
    int density;

    @Option(
            names = "--journeys",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Live journeys of section restore; default ${DEFAULT-VALUE}.")
    int journeys;

    /** Sections by the name that reports give them. */
    static final class SectionName implements ITypeConverter<Section> {

        @Override
        public Section convert(String name) {
            try {
                return Section.valueOf(name.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("there is no section " + name);
            }
        }
    }
}
