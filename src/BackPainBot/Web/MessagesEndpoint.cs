using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace BackPainBot.Web;

/// <summary><c>POST /api/messages</c>: where channels deliver activities.</summary>
internal static class MessagesEndpoint
{
    public const string Path = "/api/messages";

    public static IEndpointRouteBuilder MapMessages(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Path, PostAsync).AddEndpointFilter<OpenOnlyToDevelopers>();
        return routes;
    }

    private static Task PostAsync(HttpContext context, IBotFrameworkHttpAdapter adapter, IBot bot) =>
        adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted);
}
