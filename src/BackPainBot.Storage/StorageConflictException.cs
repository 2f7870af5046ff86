namespace BackPainBot.Storage;

/// <summary>Another writer was faster: nothing was written; read again and retry.</summary>
public sealed class StorageConflictException : InvalidOperationException
{
    /// <summary>With a message that says what to do.</summary>
    public StorageConflictException()
        : this("Etag conflict. The document has changed since it was read; read it again and retry.")
    {
    }

    /// <summary>With a message that says who was faster at what.</summary>
    public StorageConflictException(string message)
        : base(message)
    {
    }

    /// <summary>With a message, and with what the database said of it.</summary>
    public StorageConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
