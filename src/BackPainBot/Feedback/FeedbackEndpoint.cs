using Microsoft.AspNetCore.Http.HttpResults;

namespace BackPainBot.Feedback;

/// <summary><c>GET /feedback</c>: the votes by topic, for staff.</summary>
internal static class FeedbackEndpoint
{
    public const string Path = "/feedback";

    public static IEndpointRouteBuilder MapFeedback(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, GetAsync).AddEndpointFilter<StaffOnly>();
        return routes;
    }

    private static async Task<JsonHttpResult<FeedbackReport>> GetAsync(FeedbackBook book, HttpResponse response, CancellationToken cancellationToken)
    {
        response.Headers.CacheControl = "no-store";
        var totals = await book.TotalsAsync(cancellationToken);
        var words = await book.WordsAsync(cancellationToken);
        var report = new FeedbackReport(
            [.. totals.Topics.OrderBy(topic => topic.Key, StringComparer.Ordinal).Select(topic => new TopicVotes(topic.Key, topic.Value.Helpful, topic.Value.NotHelpful))],
            [.. words.Select(item => new WrittenFeedback(item.Day, [.. item.Topics], item.Helpful, item.Words))]);
        return TypedResults.Json(report, FeedbackJson.Default.FeedbackReport);
    }
}
