using System.Text;
using BotFramework.Json;
using Microsoft.Bot.Schema;

namespace BackPainBot.Bot;

/// <summary>Keeps the body of an invoke's response as JSON, whatever its type, by carrying it as an activity's value.</summary>
internal static class InvokeBody
{
    public static string? Write(object? body) =>
        body is null ? null : Encoding.UTF8.GetString(BotFrameworkJson.Serialize(new Activity { Value = body }));

    public static object? Read(string? json) =>
        json is null ? null : BotFrameworkJson.ReadActivity(Encoding.UTF8.GetBytes(json)).Value;
}
