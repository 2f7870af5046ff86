using System.Text;
using BotFramework.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Bot;

/// <summary>A staged call as the ledger keeps it: the activity, or an invoke's status and body, as JSON.</summary>
public sealed class StoredCall
{
    /// <summary>What the call does.</summary>
    public StagedCallKind Kind { get; set; }

    /// <summary>Status of an invoke's response; null for other activities.</summary>
    public int? InvokeStatus { get; set; }

    /// <summary>The activity, or the body of an invoke's response; null for a response without one.</summary>
    public string? Json { get; set; }

    /// <summary>The call, ready to run once more.</summary>
    internal StagedCall Restore() => new(Kind, InvokeStatus is { } status
        ? new Activity(type: ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = status, Body = InvokeBody.Read(Json) } }
        : BotFrameworkJson.ReadActivity(Encoding.UTF8.GetBytes(Json ?? "{}")));
}
