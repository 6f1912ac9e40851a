package nl.wijkbord.shell;

/** Whose board this is, and for what its partners share it. */
record About(String municipality, String purpose) {}
