namespace BackPainBot.Storage;

/// <summary>Another writer was faster: nothing was written; read again and retry.</summary>
public sealed class StorageConflictException : InvalidOperationException
{
    public StorageConflictException()
        : this("Etag conflict. The document has changed since it was read; read it again and retry.")
    {
    }

    public StorageConflictException(string message)
        : base(message)
    {
    }

    public StorageConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
