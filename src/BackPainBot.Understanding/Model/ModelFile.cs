using System.Runtime.InteropServices;
using System.Text;
using BackPainBot.Understanding.Features;
using BackPainBot.Understanding.Language;

namespace BackPainBot.Understanding.Model;

/// <summary>A classifier's parts as bytes: a magic number, a version, the length and checksum of what follows, then the parts, little-endian.</summary>
internal static class ModelFile
{
    private const int Version = 1;
    private const int HeaderLength = 24;

    private static readonly byte[] Magic = [.. "BPBU-IC\0"u8];

    public static void Write(ClassifierParts parts, Stream stream)
    {
        using var body = new MemoryStream();
        using (var writer = new BinaryWriter(body, Encoding.UTF8, leaveOpen: true))
        {
            WriteBody(parts, writer);
        }

        var bytes = body.GetBuffer().AsSpan(0, (int)body.Length);
        using var header = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        header.Write(Magic);
        header.Write(Version);
        header.Write(bytes.Length);
        header.Write(Checksum(bytes));
        header.Write(bytes);
    }

    public static ClassifierParts Read(Stream stream)
    {
        var header = new byte[HeaderLength];
        if (stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength || !header.AsSpan(0, Magic.Length).SequenceEqual(Magic))
        {
            throw new InvalidDataException("This is not a saved classifier. Delete it and train anew.");
        }

        if (BitConverter.ToInt32(header, 8) is var version and not Version)
        {
            throw new InvalidDataException($"The saved classifier has version {version}; this build reads version {Version}. Delete it and train anew.");
        }

        var length = BitConverter.ToInt32(header, 12);
        var body = length < 0 ? [] : new byte[length];
        if (length < 0 || stream.ReadAtLeast(body, length, throwOnEndOfStream: false) < length || Checksum(body) != BitConverter.ToUInt64(header, 16))
        {
            throw new InvalidDataException("The saved classifier is damaged or cut short. Delete it and train anew.");
        }

        using var reader = new BinaryReader(new MemoryStream(body), Encoding.UTF8);
        return ReadBody(reader);
    }

    private static void WriteBody(ClassifierParts parts, BinaryWriter writer)
    {
        writer.Write(parts.Fingerprint);
        Write(writer, parts.Labels);
        Write(writer, [.. Enumerable.Range(0, parts.Vocabulary.Words.Count).Select(word => parts.Vocabulary.Words[word])]);
        Write<int>(writer, parts.Vocabulary.Counts);
        writer.Write(parts.Synonyms.LongestPhrase);
        Write<uint>(writer, [.. parts.Synonyms.Groups.Keys]);
        Write<int>(writer, [.. parts.Synonyms.Groups.Values]);
        Write<uint>(writer, parts.Features);
        Write<float>(writer, parts.Idf);
        writer.Write(parts.UnknownIdf);
        writer.Write(parts.CharacterWeight);
        Write(writer, parts.Model.Direct);
        Write<float>(writer, parts.Model.Bias);
        Write(writer, parts.Model.Hidden);
        Write<float>(writer, parts.Model.HiddenBias);
        Write<float>(writer, parts.Model.Output);
    }

    private static ClassifierParts ReadBody(BinaryReader reader)
    {
        var fingerprint = reader.ReadString();
        var labels = ReadStrings(reader);
        var vocabulary = new Vocabulary(new WordList(ReadStrings(reader)), Read<int>(reader));
        var longest = reader.ReadInt32();
        var phrases = Read<uint>(reader).Zip(Read<int>(reader)).ToDictionary(pair => pair.First, pair => pair.Second);
        var features = Read<uint>(reader);
        var idf = Read<float>(reader);
        var unknownIdf = reader.ReadSingle();
        var characterWeight = reader.ReadSingle();
        return new ClassifierParts
        {
            Fingerprint = fingerprint,
            Labels = labels,
            Vocabulary = vocabulary,
            Synonyms = new SynonymTable(phrases, longest),
            Features = features,
            Idf = idf,
            UnknownIdf = unknownIdf,
            CharacterWeight = characterWeight,
            Model = new TopicModel(labels.Length, ReadTable(reader), Read<float>(reader), ReadTable(reader), Read<float>(reader), Read<float>(reader)),
        };
    }

    private static void Write(BinaryWriter writer, string[] strings)
    {
        writer.Write(strings.Length);
        foreach (var text in strings)
        {
            writer.Write(text);
        }
    }

    private static void Write<T>(BinaryWriter writer, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values));
    }

    private static void Write(BinaryWriter writer, QuantizedTable table)
    {
        writer.Write(table.Width);
        Write<sbyte>(writer, table.Cells);
        Write<float>(writer, table.Scales);
    }

    private static QuantizedTable ReadTable(BinaryReader reader) => new(reader.ReadInt32(), Read<sbyte>(reader), Read<float>(reader));

    private static string[] ReadStrings(BinaryReader reader)
    {
        var strings = new string[reader.ReadInt32()];
        for (var i = 0; i < strings.Length; i++)
        {
            strings[i] = reader.ReadString();
        }

        return strings;
    }

    private static T[] Read<T>(BinaryReader reader)
        where T : unmanaged
    {
        var values = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    /// <summary>A 64-bit hash against damage, fast enough for megabytes at start-up.</summary>
    private static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        var hash = 0x9e3779b97f4a7c15UL ^ (ulong)bytes.Length;
        var whole = bytes.Length & ~7;
        foreach (var part in MemoryMarshal.Cast<byte, ulong>(bytes[..whole]))
        {
            hash = (ulong.RotateLeft(hash, 29) ^ part) * 0xff51afd7ed558ccd;
        }

        foreach (var part in bytes[whole..])
        {
            hash = (ulong.RotateLeft(hash, 29) ^ part) * 0xff51afd7ed558ccd;
        }

        return hash ^ (hash >> 32);
    }
}
