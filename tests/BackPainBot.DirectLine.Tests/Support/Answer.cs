using System.Text.Json.Nodes;

namespace BackPainBot.DirectLine.Tests.Support;

/// <summary>What came back for a request.</summary>
public sealed class Answer(HttpResponseMessage response, string body)
{
    public int Status { get; } = (int)response.StatusCode;

    public string Body { get; } = body;

    public JsonNode Json => JsonNode.Parse(Body)!;

    /// <summary>The code of an error answer; a body of another form fails the test.</summary>
    public string ErrorCode
    {
        get
        {
            Assert.NotEmpty(Json["error"]!["message"]!.GetValue<string>());
            return Json["error"]!["code"]!.GetValue<string>();
        }
    }

    public string Text(string member) => Json[member]!.GetValue<string>();

    public string? Header(string name) =>
        response.Headers.TryGetValues(name, out var values) || response.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;
}
