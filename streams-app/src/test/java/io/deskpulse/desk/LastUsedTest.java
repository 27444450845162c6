package io.deskpulse.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastUsedTest {

    private final List<String> lookedUp = new ArrayList<>();
    private final LastUsed<String, String> last = new LastUsed<>();

    private String get(String key) {
        return last.get(key, wanted -> {
            lookedUp.add(wanted);
            return "value of " + wanted;
        });
    }

    @Test
    void shouldLookUpOnceWhatIsAskedForAgain() {
        assertThat(get("a")).isEqualTo("value of a").isEqualTo(get("a"));
        assertThat(lookedUp).containsExactly("a");
    }

    @Test
    void shouldRememberNothingButTheLast() {
        get("a");
        assertThat(get("b")).isEqualTo("value of b");
        assertThat(get("a")).isEqualTo("value of a");
        assertThat(lookedUp).containsExactly("a", "b", "a");
    }

    @Test
    void shouldLookUpAnewWhenTold() {
        get("a");
        last.forget();
        get("a");
        assertThat(lookedUp).containsExactly("a", "a");
    }
}
