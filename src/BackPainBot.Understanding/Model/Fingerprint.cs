using System.Security.Cryptography;

namespace BackPainBot.Understanding.Model;

/// <summary>A hash of all that decides what training gives: the set, the options and the code.</summary>
internal static class Fingerprint
{
    public static string Of(TrainingSet data, ClassifierOptions options)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(typeof(Fingerprint).Module.ModuleVersionId.ToByteArray());
        writer.Write(options.Epochs);
        writer.Write(options.LearningRate);
        writer.Write(options.BiasRate);
        writer.Write(options.L2);
        writer.Write(options.CharacterWeight);
        writer.Write(options.HiddenUnits);
        writer.Write(options.HiddenRate);
        writer.Write(options.Dropout);
        writer.Write(options.Seed);
        writer.Write(data.Examples.Count);
        foreach (var (text, label) in data.Examples)
        {
            writer.Write(text);
            writer.Write(label is not null);
            writer.Write(label ?? "");
        }

        writer.Write(data.SynonymGroups.Count);
        foreach (var group in data.SynonymGroups)
        {
            Write(writer, group);
        }

        Write(writer, data.Lexicon);
        writer.Write(data.Reading?.Version ?? "");
        writer.Flush();
        return Convert.ToHexStringLower(SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<string> words)
    {
        writer.Write(words.Count);
        foreach (var word in words)
        {
            writer.Write(word);
        }
    }
}
