namespace BackPainBot.Web.Pages;

/// <summary>A file of the pages: its fingerprinted name, so that it can be kept for ever, and its content type.</summary>
internal sealed record Asset(string File, string Type);
