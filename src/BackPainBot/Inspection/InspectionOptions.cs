namespace BackPainBot.Inspection;

/// <summary>What developers may see. Bound from <c>Inspection</c>.</summary>
public sealed class InspectionOptions
{
    /// <summary>Whether the latest conversations are kept in memory for <c>/transcripts</c>. In Development only, where it is <c>true</c>.</summary>
    public bool Transcripts { get; set; }
}
