namespace Microsoft.Bot.Builder;

/// <summary>Adds a service to every turn's state.</summary>
public class RegisterClassMiddleware<T> : IMiddleware
    where T : class
{
    private readonly string? _key;

    /// <summary>Initializes a new instance of the <see cref="RegisterClassMiddleware{T}"/> class; the key is the type's.</summary>
    public RegisterClassMiddleware(T service)
    {
        Service = service;
    }

    /// <summary>Initializes a new instance of the <see cref="RegisterClassMiddleware{T}"/> class.</summary>
    public RegisterClassMiddleware(T service, string key)
    {
        Service = service;
        _key = key;
    }

    /// <summary>Gets or sets the service.</summary>
    public T Service { get; set; }

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(_key))
        {
            turnContext.TurnState.Add(Service);
        }
        else
        {
            turnContext.TurnState.Add<T>(_key, Service);
        }

        return nextTurn(cancellationToken);
    }
}
