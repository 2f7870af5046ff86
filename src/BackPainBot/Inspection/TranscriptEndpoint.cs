using System.Buffers;
using System.Text;
using BackPainBot.Web;
using BotFramework.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Bot.Schema;

namespace BackPainBot.Inspection;

/// <summary>
/// <c>GET /transcripts</c> lists the latest conversations; <c>GET /transcripts/{channel}?conversation={id}</c> is one as a <c>.transcript</c> file, which the Emulator opens. In Development only, where
/// <see cref="InspectionOptions.Transcripts"/> says so, to callers on this machine.
/// </summary>
internal static class TranscriptEndpoint
{
    public const string Path = "/transcripts";

    private const string Extension = ".transcript";

    public static WebApplication MapInspection(this WebApplication app)
    {
        if (app.Services.GetService<TranscriptShelf>() is not null)
        {
            var group = app.MapGroup(Path).AddEndpointFilter(OnlyLocalAsync);
            group.MapGet("", List);
            group.MapGet("{channel}", Get);
        }

        return app;
    }

    /// <summary>The activities as the Emulator reads them: a JSON array in which each says whether the user or the bot is speaking.</summary>
    public static byte[] Write(IEnumerable<Activity> activities)
    {
        var json = new ArrayBufferWriter<byte>();
        var separator = "["u8;
        foreach (var activity in activities)
        {
            json.Write(separator);
            json.Write(BotFrameworkJson.Serialize(WithRoles(BotFrameworkJson.Clone(activity))));
            separator = ",\n"u8;
        }

        json.Write(json.WrittenCount == 0 ? "[]"u8 : "]"u8);
        return json.WrittenSpan.ToArray();
    }

    private static ValueTask<object?> OnlyLocalAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        LocalCaller.Is(context.HttpContext) ? next(context) : ValueTask.FromResult<object?>(TypedResults.NotFound());

    private static ContentHttpResult List(TranscriptShelf shelf)
    {
        var lines = new StringBuilder();
        foreach (var (channel, conversation) in shelf.Conversations)
        {
            lines.Append(Path).Append('/').Append(Uri.EscapeDataString(channel)).Append("?conversation=").Append(Uri.EscapeDataString(conversation)).Append('\n');
        }

        return TypedResults.Text(lines.ToString());
    }

    private static IResult Get(string channel, string? conversation, TranscriptShelf shelf) => shelf.Find(channel, conversation ?? "") is { } activities
        ? TypedResults.File(Write(activities), "application/json", $"{channel}{Extension}")
        : TypedResults.Problem(
            title: "There is no such conversation.",
            detail: $"GET {Path} lists the conversations since the bot was started.",
            statusCode: StatusCodes.Status404NotFound);

    private static Activity WithRoles(Activity activity)
    {
        var fromUser = activity.From?.Role == RoleTypes.User;
        activity.From ??= new ChannelAccount();
        activity.Recipient ??= new ChannelAccount();
        activity.From.Role = fromUser ? RoleTypes.User : RoleTypes.Bot;
        activity.Recipient.Role = fromUser ? RoleTypes.Bot : RoleTypes.User;
        return activity;
    }
}
