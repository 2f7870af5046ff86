using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using BackPainBot.Storage;
using BackPainBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Tests.Privacy;

/// <summary>What is forgotten is gone: from the tables, from the file, and from its journal.</summary>
public sealed class DeletionTests : IAsyncLifetime
{
    private const string Conversations = "/v3/directline/conversations";
    private const string Secret = "a very particular sentence";

    private readonly string _folder = Directory.CreateTempSubdirectory("deletion").FullName;
    private readonly BotHost _host = new();

    public Task InitializeAsync()
    {
        _host.Settings["Storage:Folder"] = _folder;
        _host.Settings["Feedback:KeepWords"] = "true";
        _host.Settings["Clinic:Desk"] = "true";
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Delete_OfADirectLineConversation_LeavesNoDocument()
    {
        using var client = new HttpClient { BaseAddress = _host.Address };
        var store = _host.Services.GetRequiredService<IBotStore>();
        var token = JsonNode.Parse(await SendAsync(client, HttpMethod.Post, "/api/token", null, ""))!;
        var (id, bearer) = (token["conversationId"]!.GetValue<string>(), token["token"]!.GetValue<string>());
        await SendAsync(client, HttpMethod.Post, Conversations, bearer, "{}");
        await SendAsync(client, HttpMethod.Post, $"{Conversations}/{id}/activities", bearer, $$"""{"type":"message","text":"does it work? {{Secret}}"}""");
        foreach (var invoke in new[] { "adaptiveCard/action", "task/submit", "message/submitAction" })
        {
            await SendAsync(client, HttpMethod.Post, $"{Conversations}/{id}/activities", bearer, $$"""{"type":"invoke","name":"{{invoke}}","value":{"data":"{{Secret}}"} }""");
        }

        var last = await SendAsync(client, HttpMethod.Post, $"{Conversations}/{id}/activities", bearer, """{"type":"message","text":"who wrote this?"}""");
        while (!(await SendAsync(client, HttpMethod.Get, $"{Conversations}/{id}/activities", bearer, null)).Contains($"\"replyToId\":\"{JsonNode.Parse(last)!["id"]}\"", StringComparison.Ordinal))
        {
        }

        Assert.Contains(await KeysAsync(store), key => key.StartsWith("turns/", StringComparison.Ordinal) && key.Contains(id, StringComparison.Ordinal));
        await SendAsync(client, HttpMethod.Delete, $"{Conversations}/{id}", bearer, null);

        Assert.DoesNotContain(await KeysAsync(store), key => key.Contains(id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ForgetMe_OnceTheStoreIsSwept_LeavesNoWordInTheFiles()
    {
        var client = _host.Talk();
        foreach (var text in new[] { $"does it work? {Secret}", "prepare for a visit", "no", $"{Secret}", "three weeks", "7/10", "yes" })
        {
            await client.SayAsync(text);
        }

        Assert.Contains(Secret, await FilesAsync(), StringComparison.Ordinal);
        await client.SayAsync("forget me");
        await _host.Services.GetRequiredService<IBotStore>().WipeAsync(CancellationToken.None);

        Assert.DoesNotContain(Secret, await FilesAsync(), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> KeysAsync(IBotStore store)
    {
        var all = new List<string>();
        foreach (var prefix in new[] { "turns/", "unsent/", "answers/", "webchat/", "directline/", "InspectionState", IBotStore.LastingPrefix })
        {
            all.AddRange(await store.FindKeysAsync(prefix, "", 1000, CancellationToken.None));
        }

        return all;
    }

    /// <summary>All bytes of the database and of its journal.</summary>
    private async Task<string> FilesAsync()
    {
        var text = new StringBuilder();
        foreach (var path in Directory.GetFiles(_folder, "backpainbot.db*"))
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(file, Encoding.Latin1);
            text.Append(await reader.ReadToEndAsync());
        }

        return text.ToString();
    }

    private static async Task<string> SendAsync(HttpClient client, HttpMethod method, string path, string? bearer, string? json)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Headers = { Authorization = bearer is null ? null : new AuthenticationHeaderValue("Bearer", bearer) } };
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await client.SendAsync(request);
        Assert.True(response.IsSuccessStatusCode, $"{path}: {response.StatusCode}");
        return response.StatusCode == HttpStatusCode.NoContent ? "" : await response.Content.ReadAsStringAsync();
    }
}
