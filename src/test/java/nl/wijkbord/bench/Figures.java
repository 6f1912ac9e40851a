package nl.wijkbord.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;

/** The measured figures next to what they should be. */
final class Figures {

    private final List<String> lines = new ArrayList<>(
            List.of(line("What", "Goal", "Measured", "Held", "x bare page"), line("---", "---", "---", "---", "---")));
    private final double bare;

    Figures(double bare) {
        this.bare = bare;
        if (!Double.isNaN(bare)) {
            lines.add(line("a bare page of 200 tiles, warm", "-", seconds(bare), "-", "1.0"));
        }
    }

    /** Nothing to compare with. */
    static Figures without() {
        return new Figures(Double.NaN);
    }

    /** The median of some times, and the longest of them. */
    void steps(String what, List<Double> milliseconds, double goal) {
        var sorted = milliseconds.stream().sorted().toList();
        time(
                what + ", of " + sorted.size() + " (longest " + seconds(sorted.getLast()) + ")",
                sorted.get(sorted.size() / 2),
                goal);
    }

    static double median(int times, DoubleSupplier measurement) {
        return DoubleStream.generate(measurement)
                .limit(times)
                .sorted()
                .skip(times / 2)
                .findFirst()
                .orElse(Double.NaN);
    }

    void time(String what, double milliseconds, double goal) {
        lines.add(
                line(what, "≤ " + seconds(goal), seconds(milliseconds), held(milliseconds, goal), ratio(milliseconds)));
    }

    void growth(String what, double from, double to, double goal) {
        var percent = 100 * (to - from) / from;
        lines.add(line(what, format("≤ +%.0f %%", goal), format("%+.1f %%", percent), held(percent, goal), "-"));
    }

    void amount(String what, String unit, double amount, double goal) {
        lines.add(line(what, format("≤ %.1f ", goal) + unit, format("%.1f ", amount) + unit, held(amount, goal), "-"));
    }

    private String ratio(double milliseconds) {
        return Double.isNaN(bare) ? "-" : format("%.1f", milliseconds / bare);
    }

    private static String held(double measured, double goal) {
        return measured <= goal ? "yes" : "NO";
    }

    private static String seconds(double milliseconds) {
        return format("%.2f s", milliseconds / 1_000);
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }

    private static String line(String... cells) {
        return String.format("| %-62s | %-10s | %-10s | %-4s | %-11s |", (Object[]) cells);
    }

    @Override
    public String toString() {
        return String.join(System.lineSeparator(), lines);
    }
}
