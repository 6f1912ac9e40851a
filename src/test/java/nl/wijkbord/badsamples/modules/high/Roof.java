package nl.wijkbord.badsamples.modules.high;

public class Roof {}
