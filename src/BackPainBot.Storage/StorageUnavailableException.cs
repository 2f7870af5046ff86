namespace BackPainBot.Storage;

/// <summary>The store cannot do it now, and nothing was changed: its disk is full, its server is away, too much waits. The message says what to do; trying again later may work.</summary>
public sealed class StorageUnavailableException : Exception
{
    public StorageUnavailableException()
        : this("The store is not available.")
    {
    }

    public StorageUnavailableException(string message)
        : base(message)
    {
    }

    public StorageUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
