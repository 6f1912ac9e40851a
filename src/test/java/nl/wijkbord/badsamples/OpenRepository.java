package nl.wijkbord.badsamples;

public interface OpenRepository {}
