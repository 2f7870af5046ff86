using System.Text.Json;

namespace BackPainBot.DirectLine.Turns;

/// <summary>What clients put into an activity's channel data.</summary>
internal sealed record ClientChannelData(JsonElement? ClientActivityID);
