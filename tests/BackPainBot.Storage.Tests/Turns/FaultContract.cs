using System.Net;
using BackPainBot.Benchmarks.Load;
using BackPainBot.Storage.Tests.Support;

namespace BackPainBot.Storage.Tests.Turns;

/// <summary>The real app on a store that for a while takes nothing.</summary>
public abstract class FaultContract
{
    /// <summary>Both doors refuse with when to try again, the app says that it is not ready, and afterwards all that was acknowledged is answered once.</summary>
    /// <param name="settings">How the app is run.</param>
    /// <param name="breakAsync">Makes the store take nothing.</param>
    /// <param name="mendAsync">Makes it take what is stored again.</param>
    protected static async Task RefusedForAWhileAsync(AppSettings settings, Func<Task> breakAsync, Func<Task> mendAsync)
    {
        using var app = new AppProcess(settings);
        await app.StartAsync(default);
        using var client = new AppClient(app.Address);
        await client.BeginAsync();
        var acknowledged = new List<string>();
        await SayAsync("what is it?");
        Assert.Equal(HttpStatusCode.OK, (await client.DeliverAsync("what is it?")).StatusCode);
        await client.IsReadyAsync(HttpStatusCode.OK);

        await breakAsync();
        await client.IsReadyAsync(HttpStatusCode.ServiceUnavailable);

        // What little room there is takes a few more.
        HttpResponseMessage refused;
        do
        {
            refused = await SayAsync("does it work?");
        }
        while (refused.IsSuccessStatusCode);

        AssertTold(refused);
        AssertTold(await client.DeliverAsync("does it work?"));

        await mendAsync();
        await client.IsReadyAsync(HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.OK, (await SayAsync("how much does it cost?")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.DeliverAsync("how much does it cost?")).StatusCode);

        var history = await client.HistoryAsync();
        Assert.Equal(acknowledged, history.Select(message => message.Text));
        Assert.All(history, message => Assert.NotEqual(0, message.Answers));
        Assert.Equal(history[^1].Answers, history.Where(message => message.Text == history[^1].Text).Sum(message => message.Answers));

        async Task<HttpResponseMessage> SayAsync(string text)
        {
            var answer = await client.SayAsync(text);
            if (answer.IsSuccessStatusCode)
            {
                acknowledged.Add(text);
            }

            return answer;
        }
    }

    private static void AssertTold(HttpResponseMessage refused)
    {
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter?.Delta);
    }
}
