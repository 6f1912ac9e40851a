package nl.wijkbord.mywork;

/** How much a colleague has in hand: how many open cards, and of how many the day has passed. */
public record Workload(String name, long open, long late) {}
