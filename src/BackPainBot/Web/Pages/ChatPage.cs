using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using BackPainBot.Answers;
using BackPainBot.Bot;
using BackPainBot.Knowledge;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace BackPainBot.Web.Pages;

/// <summary><c>/chat</c>, the chat as a page of its own, and <c>/widget/frame</c>, the same chat in a frame of the clinic's site.</summary>
internal sealed class ChatPage(
    PageTemplates templates, PageFiles files, PageWords words, EmbeddingSites sites, KnowledgeCatalog catalog, IOptions<WidgetOptions> widget, IOptions<ClinicOptions> clinic)
{
    private const int LongestTitle = 60;

    public IResult Page(HttpContext context, string? locale) =>
        files.Built ? Chat(context, null, locale, null, null, "'none'") : NotBuilt(context);

    public IResult Frame(HttpContext context, string? host, string? locale, string? color, string? title)
    {
        if (!files.Built)
        {
            return NotBuilt(context);
        }

        var origin = EmbeddingSites.Normalize(host);
        if (origin is null || !sites.Allows(origin, context.Request.Host))
        {
            var wording = words.For(locale).Words;
            var site = host ?? "?";
            return Notice(context, StatusCodes.Status403Forbidden, "*", Say(wording["not_allowed"], "site", site), Say(wording["not_allowed_remedy"], "site", site));
        }

        // Sites that ask for isolation may hold it too: all that it loads is its own.
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        context.Response.Headers["Cross-Origin-Embedder-Policy"] = "require-corp";
        return Chat(context, origin, locale, color, title, sites.FrameAncestors);
    }

    /// <summary>Told to who opens a page while too many are asked for; the browser asks again by itself.</summary>
    public IResult TooBusy(HttpContext context, int seconds)
    {
        context.Response.Headers["Refresh"] = seconds.ToString(CultureInfo.InvariantCulture);
        return Notice(context, StatusCodes.Status429TooManyRequests, sites.FrameAncestors, words.For(context.Request.Query["locale"]).Words["too_busy"]);
    }

    public IResult NotBuilt(HttpContext context) =>
        Notice(context, StatusCodes.Status503ServiceUnavailable, "'self'", words.For(null).Words["not_built"]);

    private ContentHttpResult Chat(HttpContext context, string? host, string? locale, string? color, string? title, string frameAncestors)
    {
        var options = widget.Value;
        var (language, wording) = words.For(locale);
        var shown = title is { Length: > 0 and <= LongestTitle } ? title : options.Title ?? wording["title"];
        var number = clinic.Value.EmergencyNumber ?? catalog.For(language).Phrases.Say(PhraseBook.EmergencyNumber);
        var settings = new ChatSettings(host, language, shown, WidgetColor.IsValid(color) ? color! : options.Color, wording);
        var values = new Dictionary<string, string>(wording, StringComparer.Ordinal)
        {
            ["locale"] = language,
            ["kind"] = host is null ? "page" : "frame",
            ["title"] = shown,
            ["robots"] = host is null && options.Indexed ? "index" : "noindex",
            ["nonce"] = PageHeaders.ForChat(context, frameAncestors),
            ["notice"] = Say(wording["notice"], "number", number),
            ["html:settings"] = JsonSerializer.Serialize(settings, PageJson.Default.ChatSettings),
            ["html:hide-close"] = host is null ? " hidden" : "",
            ["html:links"] = Link(clinic.Value.PrivacyNoticeUrl, wording["privacy"]) + Link(options.AccessibilityUrl, wording["accessibility"]),
        };
        return TypedResults.Text(templates.Fill("chat.html", values), "text/html; charset=utf-8");
    }

    private static ContentHttpResult Notice(HttpContext context, int status, string frameAncestors, params string[] paragraphs)
    {
        PageHeaders.ForNotice(context, frameAncestors);
        var text = string.Concat(paragraphs.Select(paragraph => $"<p>{HtmlEncoder.Default.Encode(paragraph)}</p>"));
        return TypedResults.Content($"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>BackPainBot</title><main>{text}</main></html>", "text/html; charset=utf-8", statusCode: status);
    }

    private static string Say(string template, string name, string value) => template.Replace($"${{{name}}}", value, StringComparison.Ordinal);

    private static string Link(Uri? address, string text) =>
        address is { IsAbsoluteUri: true, Scheme: "http" or "https" }
            ? $" <a href=\"{HtmlEncoder.Default.Encode(address.AbsoluteUri)}\" target=\"_blank\" rel=\"noopener\">{HtmlEncoder.Default.Encode(text)}</a>"
            : "";
}
