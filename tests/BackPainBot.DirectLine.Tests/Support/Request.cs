using System.Net.Http.Headers;
using System.Text;

namespace BackPainBot.DirectLine.Tests.Support;

/// <summary>A request in the making.</summary>
public sealed class Request(HttpClient http, HttpMethod method, string path)
{
    private readonly HttpRequestMessage _message = new(method, new Uri(path, UriKind.RelativeOrAbsolute));

    public Request As(string? credential)
    {
        _message.Headers.Authorization = credential is null ? null : new AuthenticationHeaderValue("Bearer", credential);
        return this;
    }

    public Request With(string name, string value)
    {
        _message.Headers.TryAddWithoutValidation(name, value);
        return this;
    }

    public Request Json(string json)
    {
        _message.Content = new StringContent(json, Encoding.UTF8, "application/json");
        return this;
    }

    public Request Content(HttpContent content)
    {
        _message.Content = content;
        return this;
    }

    public async Task<Answer> SendAsync()
    {
        using var response = await http.SendAsync(_message);
        return new Answer(response, await response.Content.ReadAsStringAsync());
    }
}
