package nl.wijkbord.wijk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTests {

    @Test
    void aSquareOnTheEquatorFillsTheDrawing() {
        assertThat(Outline.of(square(0, 0, 1, 1)).path()).isEqualTo("M0.0 100.0L100.0 100.0L100.0 0.0L0.0 0.0Z");
    }

    @Test
    void inTheNetherlandsADegreeToTheEastIsShorterThanOneToTheNorth() {
        var path = Outline.of(square(5, 52, 5.01, 52.01)).path();

        assertThat(path).startsWith("M19.2 100.0L80.8 100.0").endsWith("Z");
    }

    @Test
    void everyPartAndEveryHoleIsARing() {
        var twice =
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[2,1],[2,2],[1,1]]],"
                        + "[[[6,6],[7,6],[7,7],[6,6]]]]}";

        assertThat(Outline.of(twice).path().split("Z")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "{}",
                "{\"coordinates\":[[[]]]}",
                "{\"coordinates\":\"M0 0\\\"onload=x\"}",
                "{\"coordinates\":[[[[5,52],[5,52]]]]}"
            })
    void whatCannotBeDrawnIsNotDrawn(String boundary) {
        assertThat(Outline.of(boundary)).isEqualTo(Outline.NONE);
        assertThat(Outline.of(null).isEmpty()).isTrue();
    }

    private static String square(double west, double south, double east, double north) {
        return "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]]]}"
                .formatted(west, south, east, north);
    }
}
