using System.Globalization;
using System.Text;
using BackPainBot.Storage;

namespace BackPainBot.DirectLine.Sockets;

/// <summary>Stored activities as clients get them: <c>{"activities":[...],"watermark":"7"}</c>. Their JSON is copied as it is; only the ids are put in front.</summary>
internal static class ActivitySet
{
    private static readonly byte[] Opening = """{"activities":["""u8.ToArray();
    private static readonly byte[] Watermark = """],"watermark":" """u8[..^1].ToArray();
    private static readonly byte[] Closing = "\"}"u8.ToArray();
    private static readonly byte[] IdName = "{\"id\":\""u8.ToArray();
    private static readonly byte[] IdEnd = "\","u8.ToArray();

    /// <summary>The activities with the number of the last one.</summary>
    public static byte[] Write(string conversationId, IReadOnlyList<LoggedActivity> activities, long watermark)
    {
        var end = Encoding.ASCII.GetBytes(watermark.ToString(CultureInfo.InvariantCulture));
        var ids = new string[activities.Count];
        var length = Opening.Length + Watermark.Length + end.Length + Closing.Length + Math.Max(0, activities.Count - 1);
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = Ids.OfActivity(conversationId, activities[i].Replaces ?? activities[i].Number);
            length += IdName.Length + ids[i].Length + IdEnd.Length + activities[i].Json.Length - 1;
        }

        var frame = new byte[length];
        var writer = new SpanWriter(frame);
        writer.Write(Opening);
        for (var i = 0; i < ids.Length; i++)
        {
            if (i > 0)
            {
                writer.Write(","u8);
            }

            writer.Write(IdName);
            writer.WriteAscii(ids[i]);
            writer.Write(IdEnd);
            writer.Write(activities[i].Json.Span[1..]);
        }

        writer.Write(Watermark);
        writer.Write(end);
        writer.Write(Closing);
        return frame;
    }

    /// <summary>One activity that is not stored and has its id in it.</summary>
    public static byte[] WritePassing(ReadOnlySpan<byte> activity, long watermark)
    {
        var end = Encoding.ASCII.GetBytes(watermark.ToString(CultureInfo.InvariantCulture));
        var frame = new byte[Opening.Length + activity.Length + Watermark.Length + end.Length + Closing.Length];
        var writer = new SpanWriter(frame);
        writer.Write(Opening);
        writer.Write(activity);
        writer.Write(Watermark);
        writer.Write(end);
        writer.Write(Closing);
        return frame;
    }

    private ref struct SpanWriter(Span<byte> target)
    {
        private Span<byte> _rest = target;

        public void Write(scoped ReadOnlySpan<byte> bytes)
        {
            bytes.CopyTo(_rest);
            _rest = _rest[bytes.Length..];
        }

        public void WriteAscii(string text) => _rest = _rest[Encoding.ASCII.GetBytes(text, _rest)..];
    }
}
