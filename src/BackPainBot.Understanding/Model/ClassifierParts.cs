using BackPainBot.Understanding.Features;
using BackPainBot.Understanding.Language;

namespace BackPainBot.Understanding.Model;

/// <summary>What training finds and a file holds.</summary>
internal sealed record ClassifierParts
{
    public required string Fingerprint { get; init; }

    public required string[] Labels { get; init; }

    public required Vocabulary Vocabulary { get; init; }

    public required SynonymTable Synonyms { get; init; }

    /// <summary>Feature hashes; a feature's number is its place here, in <see cref="Idf"/> and in the model.</summary>
    public required uint[] Features { get; init; }

    public required float[] Idf { get; init; }

    /// <summary>The weight of a feature that no example has.</summary>
    public required float UnknownIdf { get; init; }

    public required float CharacterWeight { get; init; }

    public required TopicModel Model { get; init; }

    public Vectorizer CreateVectorizer() => new(Vocabulary.Words, new FeatureIndex(Features), Idf, UnknownIdf, Synonyms, CharacterWeight);
}
