namespace BackPainBot.Storage.Sql;

/// <summary>What of a change survives a power cut. A crash of the process alone loses neither.</summary>
internal enum Durability
{
    /// <summary>It is on disk when the call returns.</summary>
    Full,

    /// <summary>It may be lost, and is no loss: it will be done again.</summary>
    Lazy,
}
