namespace BackPainBot.Storage;

/// <summary>The store cannot do it now, and nothing was changed: its disk is full, its server is away, too much waits. The message says what to do; trying again later may work.</summary>
public sealed class StorageUnavailableException : Exception
{
    /// <summary>With a message that names no cause.</summary>
    public StorageUnavailableException()
        : this("The store is not available.")
    {
    }

    /// <summary>With a message for operators: the cause, and what to do.</summary>
    public StorageUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>With a message for operators, and with the fault behind it.</summary>
    public StorageUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
