namespace Microsoft.Bot.Builder;

/// <content>The accessor behind <see cref="CreateProperty{T}"/>.</content>
public abstract partial class BotState
{
    private sealed class BotStatePropertyAccessor<T>(BotState botState, string name) : IStatePropertyAccessor<T>
    {
        public string Name { get; } = name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default)
        {
            await botState.LoadAsync(turnContext, force: false, cancellationToken);

            var isSet = botState.LoadedState(turnContext).TryGetValue(Name, out var stored) && stored is not null;
            if (isSet)
            {
                return (await botState.GetPropertyValueAsync<T>(turnContext, Name, cancellationToken))!;
            }

            if (defaultValueFactory is null)
            {
                return default!;
            }

            var value = defaultValueFactory();
            await SetAsync(turnContext, value, cancellationToken);
            return value;
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
        {
            await botState.LoadAsync(turnContext, force: false, cancellationToken);
            await botState.SetPropertyValueAsync(turnContext, Name, value, cancellationToken);
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await botState.LoadAsync(turnContext, force: false, cancellationToken);
            await botState.DeletePropertyValueAsync(turnContext, Name, cancellationToken);
        }
    }
}
