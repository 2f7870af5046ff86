using BackPainBot.Understanding.Features;
using BackPainBot.Understanding.Language;

namespace BackPainBot.Understanding.Model;

/// <summary>What training finds and a file holds.</summary>
internal sealed record ClassifierParts
{
    public required string Fingerprint { get; init; }

    public required string[] Labels { get; init; }

    /// <summary>Words of the examples, then those of the lexicon alone.</summary>
    public required WordList Words { get; init; }

    /// <summary>How often each word occurs in the examples.</summary>
    public required int[] WordCounts { get; init; }

    public required SynonymTable Synonyms { get; init; }

    /// <summary>Feature hashes; a feature's number is its place here, in <see cref="Idf"/> and in the model.</summary>
    public required uint[] Features { get; init; }

    public required float[] Idf { get; init; }

    public required float CharacterWeight { get; init; }

    public required LinearModel Model { get; init; }
}
