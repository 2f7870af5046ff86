namespace BackPainBot.Understanding;

/// <summary>Puts texts in the form that a classifier learns from and classifies.</summary>
/// <param name="Version">Names what the function does: readings of one version read every text alike.</param>
/// <param name="Read">The function; called from several threads.</param>
public sealed record TextReading(string Version, Func<string, string> Read);
