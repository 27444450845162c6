package io.deskpulse.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InquiryVolumeTest {

    private final ShopFloor floor = new ShopFloor();

    @BeforeEach
    void twoAtTenAndOneAtNight() {
        floor.at("s1", "小美", 10).inquiries(30);
        floor.at("s1", "阿强", 10).inquiries(10);
        floor.at("s1", "阿强", 22).inquiries(6);
    }

    private Measurement volume(String agent) {
        return floor.cardOf("s1", agent).aspects().get("inquiryVolume").lead();
    }

    @Test
    void shouldExpectAnEqualPartOfTheHoursInWhichSomebodyWasAtWork() {
        assertThat(volume("小美").expected()).isEqualTo(20);
        assertThat(volume("阿强").expected()).isEqualTo(20 + 6);
    }

    @Test
    void shouldTellHowFarSomebodyIsFromHisPart() {
        assertThat(volume("小美").difference()).isEqualTo(10);
        assertThat(volume("阿强").difference()).isEqualTo(-10);
    }
}
