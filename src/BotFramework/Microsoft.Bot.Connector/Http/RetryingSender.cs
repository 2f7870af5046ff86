using System.Net.Http.Headers;

namespace Microsoft.Bot.Connector.Http;

/// <summary>Sends a request as often as the rules allow.</summary>
internal sealed class RetryingSender(HttpClient client, RetryRules rules)
{
    /// <summary>Sends what <paramref name="prepare"/> makes anew for every attempt, and returns the last exchange, whatever its status.</summary>
    public async Task<(HttpRequestMessage Request, HttpResponseMessage Response)> SendAsync(
        Func<CancellationToken, Task<HttpRequestMessage>> prepare, CancellationToken cancellationToken)
    {
        var started = rules.Clock.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            TimeSpan? delay;
            var request = await prepare(cancellationToken);
            try
            {
                var response = await client.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken);
                delay = RetryRules.AsksAgain(response.StatusCode) ? DelayAfter(attempt, response.Headers.RetryAfter) : null;
                if (delay is null)
                {
                    return (request, response);
                }

                response.Dispose();
            }
            catch (HttpRequestException exception) when (RetryRules.NeverArrived(exception))
            {
                delay = DelayAfter(attempt, retryAfter: null);
                if (delay is null)
                {
                    throw;
                }
            }

            request.Dispose();
            await Task.Delay(delay.Value, rules.Clock, cancellationToken);
        }

        TimeSpan? DelayAfter(int attempt, RetryConditionHeaderValue? retryAfter) => rules.DelayAfter(attempt, rules.Clock.GetElapsedTime(started), retryAfter);
    }
}
