package nl.wijkbord.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/** What somebody looks at. */
record Screen(int width, int height, ColorScheme colours) {

    static final Screen DESK = new Screen(1920, 1080, ColorScheme.LIGHT);
    static final Screen PHONE = new Screen(390, 844, ColorScheme.LIGHT);

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(colours)
                .setLocale("nl-NL");
    }
}
