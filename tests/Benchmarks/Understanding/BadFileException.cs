namespace BackPainBot.Benchmarks.Understanding;

/// <summary>A file that cannot be used, with the place and the fault.</summary>
public sealed class BadFileException(string path, int line, string fault) : Exception($"{path}({line}): {fault}.");
