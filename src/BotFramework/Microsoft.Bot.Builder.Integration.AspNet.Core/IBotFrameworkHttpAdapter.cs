using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>An adapter whose activities arrive by HTTP.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Answers a request by a turn of the bot.</summary>
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
